package org.kaveri.api.access;

/** Holds the caller of the current thread. */
final class CallerScope {
  static final ScopedValue<Caller> CURRENT = ScopedValue.newInstance();

  private CallerScope() {}
}
