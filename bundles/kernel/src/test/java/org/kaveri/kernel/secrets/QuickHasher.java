package org.kaveri.kernel.secrets;

/** The hasher with less work, for tests that are about something else. */
public final class QuickHasher {
  private QuickHasher() {}

  public static PasswordHasher make() {
    return new PasswordHasher(new Argon2Form(64, 1, 1));
  }
}
