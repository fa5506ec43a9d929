package org.kaveri.customers.cards;

import com.github.mangstadt.vinnie.SyntaxStyle;
import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.VObjectWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes cards one by one, in UTF-8 as version 4 demands it. */
final class CardWriter implements AutoCloseable {
  private final VObjectWriter writer;
  private final CardVersion version;

  /**
   * Begins.
   *
   * @param content closed by {@link #close}
   */
  CardWriter(OutputStream content, CardVersion version) {
    this.version = version;
    writer =
        new VObjectWriter(new OutputStreamWriter(content, StandardCharsets.UTF_8), SyntaxStyle.NEW);
  }

  /** Writes a card. */
  void write(List<VObjectProperty> properties) throws IOException {
    writer.writeBeginComponent(Names.CARD);
    writer.writeVersion(version.written());
    for (VObjectProperty property : properties) {
      writer.writeProperty(property);
    }
    writer.writeEndComponent(Names.CARD);
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
