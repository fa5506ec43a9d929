package org.kaveri.store.lists;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.zip.CRC32;
import org.kaveri.api.InvalidException;
import org.kaveri.api.Page;

/**
 * Keys as places in a list. A check number tells them from any other text; it is no secret, since a
 * place gives nobody more than the list does.
 *
 * @since 0.1
 */
public final class Cursors {
  private Cursors() {}

  /** The place after the row with this key. */
  public static Page.Cursor of(String key) {
    byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
    ByteBuffer whole = ByteBuffer.allocate(Integer.BYTES + bytes.length);
    whole.putInt(check(bytes)).put(bytes);
    return new Page.Cursor(Base64.getUrlEncoder().withoutPadding().encodeToString(whole.array()));
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
      ByteBuffer whole = ByteBuffer.wrap(Base64.getUrlDecoder().decode(place));
      if (whole.remaining() >= Integer.BYTES) {
        int check = whole.getInt();
        byte[] bytes = new byte[whole.remaining()];
        whole.get(bytes);
        String key = new String(bytes, StandardCharsets.UTF_8);
        if (check == check(bytes) && key.indexOf('\0') < 0) {
          return key;
        }
      }
    } catch (IllegalArgumentException e) {
      // no Base64: said below
    }
    throw new InvalidException("page.cursor", "This is no place in this list.");
  }

  private static int check(byte[] bytes) {
    var crc = new CRC32();
    crc.update(bytes);
    return (int) crc.getValue();
  }
}
