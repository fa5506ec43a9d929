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
    return page.after().map(cursor -> key(cursor.value()));
  }

  private static String key(String place) {
    try {
      String key = new String(Base64.getUrlDecoder().decode(place), StandardCharsets.UTF_8);
      if (key.indexOf('\0') < 0) {
        return key;
      }
    } catch (IllegalArgumentException e) {
      // told below, as a sign that no database keeps is
    }
    throw new InvalidException("page.cursor", "This is no place in this list.");
  }
}
