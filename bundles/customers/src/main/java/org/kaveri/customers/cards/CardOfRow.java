package org.kaveri.customers.cards;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A card that says what stands in a row, in what all programs read where there is something. */
final class CardOfRow {
  private CardOfRow() {}

  /**
   * Such a card. What the columns that cards know of don't give back equal stands in it once more,
   * word for word.
   */
  static CardBuilder of(List<String> columns, List<String> values) {
    Map<String, String> row = new HashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      row.put(columns.get(i), i < values.size() ? values.get(i) : "");
    }
    CardBuilder card = plain(row);
    Map<String, String> said = RowOfCard.of(new Card(1, card.properties()));
    for (String column : columns) {
      String value = row.getOrDefault(column, "");
      if (!said.getOrDefault(column, "").equals(value)) {
        card.value(column, value);
      }
    }
    return card;
  }

  private static CardBuilder plain(Map<String, String> row) {
    var card = new CardBuilder(CardVersion.V4);
    String organisation = in(row, Columns.NAME);
    if (organisation.isEmpty()) {
      card.person(in(row, Columns.GIVEN_NAME), in(row, Columns.FAMILY_NAME))
          .at(in(row, Columns.CUSTOMER_NAME));
    } else {
      card.organisation(organisation);
    }
    card.role(in(row, Columns.ROLE));
    ways(card, Names.PHONE, Columns.PHONE, row);
    ways(card, Names.EMAIL, Columns.EMAIL, row);
    return card.address(
            in(row, Columns.STREET),
            in(row, Columns.POSTCODE),
            in(row, Columns.CITY),
            in(row, Columns.COUNTRY))
        .language(in(row, Columns.LANGUAGE))
        .categories(
            Stream.of(in(row, Columns.TAGS).split(","))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .toList())
        .note(in(row, Columns.NOTE));
  }

  private static void ways(
      CardBuilder card, String property, String column, Map<String, String> row) {
    for (int i = 0; i < Columns.WAYS; i++) {
      String value = in(row, Columns.numbered(column, i));
      if (!value.isEmpty()) {
        card.way(property, value, Optional.empty(), i == 0);
      }
    }
  }

  private static String in(Map<String, String> row, String column) {
    return row.getOrDefault(column, "");
  }
}
