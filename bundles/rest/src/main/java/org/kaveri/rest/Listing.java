package org.kaveri.rest;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kaveri.api.Page;

/**
 * A page of a list, as JSON has it.
 *
 * @param items in the order of the list
 * @param next the value of {@code after} for the following page; left out on the last one
 * @param <T> what is listed
 * @since 0.1
 */
public record Listing<T>(List<T> items, Optional<String> next) {

  /** A page of what a service gave. */
  public static <S, T> Listing<T> of(Page<S> page, Function<? super S, ? extends T> form) {
    return new Listing<>(
        page.items().stream().<T>map(form).toList(), page.next().map(Page.Cursor::value));
  }

  /** A list that has no further page. */
  public static <S, T> Listing<T> of(List<S> items, Function<? super S, ? extends T> form) {
    return new Listing<>(items.stream().<T>map(form).toList(), Optional.empty());
  }
}
