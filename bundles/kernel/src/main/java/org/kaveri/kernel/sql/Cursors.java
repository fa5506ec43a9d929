package org.kaveri.kernel.sql;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.kaveri.api.InvalidException;
import org.kaveri.api.Page;
import org.kaveri.store.lists.Pages;

/** Places in lists that are walked by key. */
public final class Cursors {
  private static final String BETWEEN = "\n";

  private Cursors() {}

  /**
   * The key values that a cursor holds.
   *
   * @throws InvalidException {@code page.cursor} when it is not one of ours
   */
  public static List<String> read(Page.Cursor cursor, int values) {
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(cursor.value());
      List<String> key = List.of(new String(bytes, StandardCharsets.UTF_8).split(BETWEEN, -1));
      if (key.size() == values && key.stream().noneMatch(value -> value.indexOf('\0') >= 0)) {
        return key;
      }
    } catch (IllegalArgumentException e) {
      // answered below
    }
    throw foreign();
  }

  /** As {@link #read}, of whole numbers. */
  public static List<Long> readNumbers(Page.Cursor cursor, int values) {
    try {
      List<Long> numbers = new ArrayList<>();
      for (String value : read(cursor, values)) {
        numbers.add(Long.valueOf(value));
      }
      return numbers;
    } catch (NumberFormatException e) {
      throw foreign();
    }
  }

  private static InvalidException foreign() {
    return new InvalidException(
        "page.cursor", "This place in the list is none; start at the first page.");
  }

  /**
   * A page of what was read.
   *
   * @param found what was read, one more than the page holds where there is more
   * @param key the values of the last item by which to go on; texts without line breaks
   */
  public static <T> Page<T> page(List<T> found, Page.Request page, Function<T, List<Object>> key) {
    return Pages.of(found, page, last -> cursor(key.apply(last)));
  }

  private static Page.Cursor cursor(List<Object> key) {
    String last = String.join(BETWEEN, key.stream().map(String::valueOf).toList());
    return new Page.Cursor(
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(last.getBytes(StandardCharsets.UTF_8)));
  }
}
