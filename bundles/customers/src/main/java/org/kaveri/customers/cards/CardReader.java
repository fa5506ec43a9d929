package org.kaveri.customers.cards;

import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.Context;
import com.github.mangstadt.vinnie.io.SyntaxRules;
import com.github.mangstadt.vinnie.io.VObjectDataAdapter;
import com.github.mangstadt.vinnie.io.VObjectReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kaveri.api.InvalidException;

/** Reads cards one by one, of any version from 2.1 on. What stands between them is passed over. */
final class CardReader implements AutoCloseable {
  private final CardText text;
  private final VObjectReader reader;
  private final Listener listener = new Listener();

  /**
   * Begins.
   *
   * @param content closed by {@link #close}
   * @param charset of quoted-printable values that don't name theirs
   */
  CardReader(Reader content, Charset charset) {
    text = new CardText(content);
    reader = new VObjectReader(text, SyntaxRules.vcard());
    reader.setDefaultQuotedPrintableCharset(charset);
  }

  /**
   * The next card, empty at the end.
   *
   * @throws InvalidException {@code import.card-broken} with the line as argument, {@code
   *     import.encoding}
   */
  Optional<Card> next() throws IOException {
    try {
      reader.parse(listener);
    } catch (CharacterCodingException e) {
      throw new InvalidException(
          "import.encoding",
          "After line "
              + listener.line
              + " there are signs that don't exist in the encoding chosen. Choose another one.",
          e,
          listener.line);
    }
    if (listener.depth > 0) {
      throw CardText.broken(listener.line);
    }
    return listener.take();
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }

  /** Gathers the properties of a card, but for those of cards inside of it. */
  private final class Listener extends VObjectDataAdapter {
    private List<VObjectProperty> properties = new ArrayList<>();
    private int depth;
    private boolean open;
    private boolean whole;
    private long line = 1;

    @Override
    public void onComponentBegin(String name, Context context) {
      if (context.getParentComponents().isEmpty()) {
        open = name.equals(Names.CARD);
        line = context.getLineNumber();
        text.begin(line);
      }
      depth++;
    }

    @Override
    public void onProperty(VObjectProperty property, Context context) {
      if (open && context.getParentComponents().size() == 1) {
        properties.add(property);
      }
    }

    @Override
    public void onComponentEnd(String name, Context context) {
      depth--;
      if (open && context.getParentComponents().isEmpty()) {
        open = false;
        whole = true;
        context.stop();
      }
    }

    /** Empty when nothing but the end came. */
    Optional<Card> take() {
      if (!whole) {
        return Optional.empty();
      }
      whole = false;
      Card card = new Card(line, properties);
      properties = new ArrayList<>();
      return Optional.of(card);
    }
  }
}
