package org.kaveri.rest;

/**
 * A thing that can be changed. Answered by a method it gets an {@code ETag}; a program that has
 * seen that one is answered 304 ({@code If-None-Match}), and hands it back with a change: {@link
 * ExpectedVersion}.
 *
 * @since 0.1
 */
public interface Versioned extends Entry {
  /** Grows with each change. */
  long version();

  /**
   * What stands in the {@code ETag}: the version, and behind a hyphen whatever else may make the
   * answer another one.
   *
   * @return letters, digits, dots and hyphens
   */
  default String tag() {
    return Long.toString(version());
  }
}
