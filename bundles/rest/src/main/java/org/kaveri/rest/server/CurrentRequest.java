package org.kaveri.rest.server;

import java.util.Optional;
import java.util.function.Supplier;

/** The name of the request at hand, for a resource that remembers its rows one by one. */
final class CurrentRequest {
  private static final ScopedValue<NamedRequest> CURRENT = ScopedValue.newInstance();

  private CurrentRequest() {}

  static <T> T call(NamedRequest request, Supplier<T> work) {
    return ScopedValue.where(CURRENT, request).call(work::get);
  }

  static Optional<NamedRequest> find() {
    return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
  }
}
