package org.kaveri.store.lists;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.kaveri.api.InvalidException;
import org.kaveri.api.Page;

/**
 * Keys as places in a list.
 *
 * @since 0.1
 */
public final class Cursors {
  private Cursors() {}

  /** The place after the row with this key. */
  public static Page.Cursor of(String key) {
    return new Page.Cursor(
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(key.getBytes(StandardCharsets.UTF_8)));
  }

  /**
   * The key to go on after, empty for the first page.
   *
   * @throws InvalidException {@code page.cursor} when the place was not made here
   */
  public static Optional<String> key(Page.Request page) {
    try {
      return page.after()
          .map(
              cursor ->
                  new String(
                      Base64.getUrlDecoder().decode(cursor.value()), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      throw new InvalidException("page.cursor", "This is no place in this list.");
    }
  }
}
