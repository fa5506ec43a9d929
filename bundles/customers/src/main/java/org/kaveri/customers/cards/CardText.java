package org.kaveri.customers.cards;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.regex.Pattern;
import org.kaveri.api.InvalidException;

/**
 * The text of cards without their pictures, sounds and keys, and of each card a bounded part: what
 * is longer is refused. Lines stay where they are.
 */
final class CardText extends Reader {
  /** The longest card, in characters without what is left out. */
  static final int LONGEST_CARD = 1 << 20;

  /** How much of a line tells what it is. */
  private static final int HEAD = 100;

  private static final Pattern LEFT_OUT =
      Pattern.compile("(?i)([\\w-]+\\.)?(PHOTO|LOGO|SOUND|KEY)[;:]");

  private static final int END = -1;

  private final BufferedReader content;
  private final StringBuilder head = new StringBuilder();
  private int next;
  private boolean lineBegins = true;
  private boolean leavingOut;
  private int length;
  private long card = 1;

  CardText(Reader content) {
    this.content = new BufferedReader(content);
  }

  /** A card begins on this line. */
  void begin(long line) {
    card = line;
    length = 0;
  }

  @Override
  public int read() throws IOException {
    int sign = next < head.length() ? head.charAt(next++) : fresh();
    if (++length > LONGEST_CARD) {
      throw broken(card);
    }
    return sign;
  }

  /** The next sign that is not left out. */
  private int fresh() throws IOException {
    while (true) {
      int sign = content.read();
      if (sign == END) {
        return END;
      }
      if (sign == '\n' || sign == '\r') {
        lineBegins = true;
        return sign;
      }
      if (lineBegins) {
        lineBegins = false;
        if (sign != ' ' && sign != '\t') { // which would go on with the line before
          readHead(sign);
          leavingOut = LEFT_OUT.matcher(head).matches();
          if (!leavingOut) {
            return head.charAt(next++);
          }
          next = head.length();
        }
      }
      if (!leavingOut) {
        return sign;
      }
    }
  }

  /** Reads up to the name's end. */
  private void readHead(int first) throws IOException {
    head.setLength(0);
    next = 0;
    int sign = first;
    while (true) {
      head.append((char) sign);
      if (sign == ':' || sign == ';' || head.length() == HEAD) {
        return;
      }
      content.mark(1);
      sign = content.read();
      if (sign == END || sign == '\n' || sign == '\r') {
        content.reset();
        return;
      }
    }
  }

  @Override
  public int read(char[] into, int from, int most) throws IOException {
    int count = 0;
    while (count < most) {
      int sign = read();
      if (sign == END) {
        return count == 0 ? END : count;
      }
      into[from + count++] = (char) sign;
    }
    return count;
  }

  /** What to throw of a card that has no end, or one that is too far away. */
  static InvalidException broken(long line) {
    return new InvalidException(
        "import.card-broken",
        "The card that begins on line "
            + line
            + " has no end, or is longer than a million characters. Mend it, or leave it out.",
        line);
  }

  @Override
  public void close() throws IOException {
    content.close();
  }
}
