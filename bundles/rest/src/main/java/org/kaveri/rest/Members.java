package org.kaveri.rest;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.InvalidException;

/**
 * Reads the members of a body. In a record that a body is read into, what was missing or null is
 * {@code null}.
 *
 * @since 0.1
 */
public final class Members {
  private Members() {}

  /**
   * A member that must be there.
   *
   * @throws InvalidException {@code rest.member-missing}
   */
  public static <T> T required(String member, @Nullable T value) {
    if (value == null) {
      throw new InvalidException(
          "rest.member-missing", "The member " + member + " is missing.", member);
    }
    return value;
  }

  /**
   * A member that a change may repeat but not change.
   *
   * @throws InvalidException {@code rest.member-fixed}
   */
  public static void fixed(String member, @Nullable Object before, @Nullable Object after) {
    if (!Objects.equals(before, after)) {
      throw new InvalidException(
          "rest.member-fixed", "The member " + member + " can't be changed.", member);
    }
  }

  /** A text; empty where it is missing. */
  public static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  /** A text as answers have it: left out where it is empty. */
  public static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }

  /** A list; empty where it is missing. A row that is null is refused as {@link #wrong}. */
  public static <S, T> List<T> list(
      String member, @Nullable List<@Nullable S> values, Function<? super S, ? extends T> read) {
    return values == null
        ? List.of()
        : values.stream()
            .<T>map(
                value -> {
                  if (value == null) {
                    throw wrong(member);
                  }
                  return read.apply(value);
                })
            .toList();
  }

  /**
   * An id.
   *
   * @throws InvalidException {@code rest.body} when the number is not positive
   */
  public static <T> T id(String member, long number, LongFunction<T> make) {
    if (number <= 0) {
      throw wrong(member);
    }
    return make.apply(number);
  }

  /** As {@link #id}; empty where it is missing. */
  public static <T> Optional<T> optionalId(
      String member, @Nullable Long number, LongFunction<T> make) {
    return Optional.ofNullable(number).map(value -> id(member, value, make));
  }

  /** As {@link #id}, of a list; empty where it is missing. */
  public static <T> List<T> ids(
      String member, @Nullable List<@Nullable Long> numbers, LongFunction<T> make) {
    return list(member, numbers, number -> id(member, number, make));
  }

  /** What to throw of a member that can't be read. */
  public static InvalidException wrong(String member) {
    return new InvalidException(
        "rest.body",
        "The member " + member + " is unknown, is given twice or can't be read.",
        member);
  }
}
