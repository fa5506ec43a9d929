package org.kaveri.customers.cards;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaveri.api.imports.DataFormat;
import org.kaveri.api.imports.DataRow;

/** Cards as rows, below the names of their columns. */
final class VcardRows implements DataFormat.Rows {
  private final CardReader cards;
  private final boolean header;
  private Optional<Card> first = Optional.empty();
  private List<String> columns = List.of();

  /**
   * Begins.
   *
   * @param header whether the names of the columns are a row
   */
  VcardRows(CardReader cards, boolean header) {
    this.cards = cards;
    this.header = header;
  }

  @Override
  public Optional<DataRow> next() throws IOException {
    if (columns.isEmpty()) {
      first = cards.next();
      columns = first.flatMap(Card::columns).orElse(Columns.STANDARD);
      if (header) {
        return Optional.of(new DataRow(1, columns));
      }
    }
    Optional<Card> card = first.isPresent() ? first : cards.next();
    first = Optional.empty();
    return card.map(this::row);
  }

  private DataRow row(Card card) {
    Map<String, String> said = RowOfCard.of(card);
    return new DataRow(
        card.line(), columns.stream().map(column -> said.getOrDefault(column, "")).toList());
  }

  @Override
  public void close() throws IOException {
    cards.close();
  }
}
