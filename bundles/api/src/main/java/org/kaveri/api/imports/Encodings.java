package org.kaveri.api.imports;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Tells in which encoding a text is written, by its first bytes, and reads it so.
 *
 * @since 0.1
 */
public final class Encodings {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private Encodings() {}

  /**
   * The encoding: UTF-8 or UTF-16 with or without a byte order mark, Windows-1252 or ISO-8859-1.
   * Empty when the bytes are no text.
   *
   * @param start of the text, like its first 64 KiB
   * @param whole whether nothing follows
   */
  public static Optional<Charset> of(byte[] start, boolean whole) {
    return byMark(start).or(() -> wide(start)).or(() -> narrow(start, whole));
  }

  private static Optional<Charset> byMark(byte[] start) {
    if (begins(start, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    if (begins(start, 0xFF, 0xFE)) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    if (begins(start, 0xFE, 0xFF)) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return Optional.empty();
  }

  /**
   * What is written in a text.
   *
   * @param content from its beginning; a byte order mark is skipped
   * @return fails with a {@link CharacterCodingException} at bytes that are no text in the charset;
   *     closing it closes the content
   */
  public static Reader reader(InputStream content, Charset charset) throws IOException {
    var buffered = new BufferedInputStream(content, 1 << 16);
    buffered.mark(4);
    byte[] start = buffered.readNBytes(3);
    buffered.reset();
    buffered.skipNBytes(markLength(start, charset));
    return new InputStreamReader(
        buffered,
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }

  /** How many bytes at the start are a mark and no text. */
  public static int markLength(byte[] start, Charset charset) {
    if (charset.equals(StandardCharsets.UTF_8)) {
      return begins(start, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    }
    boolean wideMark = begins(start, 0xFF, 0xFE) || begins(start, 0xFE, 0xFF);
    return charset.name().startsWith("UTF-16") && wideMark ? 2 : 0;
  }

  private static boolean begins(byte[] start, int... bytes) {
    if (start.length < bytes.length) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if ((start[i] & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  /** UTF-16 without a mark: of the signs of western text every other byte is zero. */
  private static Optional<Charset> wide(byte[] start) {
    int pairs = start.length / 2;
    int evenZeros = 0;
    int oddZeros = 0;
    for (int i = 0; i < pairs; i++) {
      evenZeros += start[2 * i] == 0 ? 1 : 0;
      oddZeros += start[2 * i + 1] == 0 ? 1 : 0;
    }
    if (pairs >= 2 && oddZeros > pairs * 0.6 && evenZeros == 0) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    if (pairs >= 2 && evenZeros > pairs * 0.6 && oddZeros == 0) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return Optional.empty();
  }

  private static Optional<Charset> narrow(byte[] start, boolean whole) {
    boolean windows = false;
    for (byte b : start) {
      int value = b & 0xFF;
      boolean control = value < 0x20 && value != '\t' && value != '\n' && value != '\r';
      if (control && value != 0x0C && value != 0x1A || value == 0x7F) {
        return Optional.empty();
      }
      windows |= value >= 0x80 && value < 0xA0;
    }
    if (decodes(start, whole)) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    // both agree but for 0x80 to 0x9F, which are signs in one and controls in the other
    return Optional.of(windows ? WINDOWS : StandardCharsets.ISO_8859_1);
  }

  private static boolean decodes(byte[] start, boolean whole) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    // what follows may complete the last sign
    CoderResult result =
        decoder.decode(ByteBuffer.wrap(start), CharBuffer.allocate(start.length + 1), whole);
    return !result.isError();
  }
}
