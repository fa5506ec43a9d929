package org.kaveri.customers.cards;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.kaveri.api.imports.DataFormat;

/** Rows as cards of version 4. The first card tells of which columns they are made. */
final class VcardRowWriter implements DataFormat.RowWriter {
  private final CardWriter cards;
  private List<String> columns = List.of();
  private boolean told;

  VcardRowWriter(OutputStream content) {
    cards = new CardWriter(content, CardVersion.V4);
  }

  @Override
  public void write(List<String> values) throws IOException {
    if (columns.isEmpty()) {
      columns = List.copyOf(values);
      return;
    }
    CardBuilder card = CardOfRow.of(columns, values);
    if (!told) {
      told = true;
      card.columns(columns);
    }
    cards.write(card.properties());
  }

  @Override
  public void close() throws IOException {
    cards.close();
  }
}
