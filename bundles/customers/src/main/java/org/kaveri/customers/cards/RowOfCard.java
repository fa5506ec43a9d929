package org.kaveri.customers.cards;

import com.github.mangstadt.vinnie.VObjectProperty;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a card says, by column. */
final class RowOfCard {
  private static final String INDIVIDUAL = "individual";
  private static final String BASIC_DAY = "\\d{8}";

  private final Card card;
  private final Map<String, String> row = new HashMap<>();

  private RowOfCard(Card card) {
    this.card = card;
  }

  /** Columns that the card says nothing of are missing. */
  static Map<String, String> of(Card card) {
    var row = new RowOfCard(card);
    row.who();
    row.ways();
    row.address();
    row.rest();
    row.values();
    return row.row;
  }

  private void put(String column, String value) {
    if (!value.isEmpty()) {
      row.put(column, value);
    }
  }

  /** An organisation says so, or has no name of a human being. */
  private void who() {
    String shown = card.text(Names.FORMATTED_NAME);
    List<String> name = card.parts(Names.NAME);
    String organisation = first(card.parts(Names.ORGANISATION));
    String kind = card.text(Names.KIND).strip().toLowerCase(Locale.ROOT);
    boolean nameless = name.stream().allMatch(String::isBlank);
    if (!kind.isEmpty() && !kind.equals(INDIVIDUAL)) {
      put(Columns.NAME, shown.isBlank() ? organisation : shown);
    } else if (card.text(Names.SHOWN_AS).strip().equalsIgnoreCase("COMPANY")
        || nameless && !organisation.isBlank() && (shown.isBlank() || shown.equals(organisation))) {
      put(Columns.NAME, organisation.isBlank() ? shown : organisation);
    } else {
      person(name, nameless, shown);
      put(Columns.CUSTOMER_NAME, organisation);
    }
  }

  /** A name that is not in parts has its family name last. */
  private void person(List<String> name, boolean nameless, String shown) {
    if (nameless) {
      String whole = shown.strip();
      int blank = whole.lastIndexOf(' ');
      put(Columns.GIVEN_NAME, blank < 0 ? "" : whole.substring(0, blank));
      put(Columns.FAMILY_NAME, whole.substring(blank + 1));
    } else {
      put(Columns.GIVEN_NAME, joined(" ", part(name, 1), part(name, 2)));
      put(Columns.FAMILY_NAME, part(name, 0));
    }
  }

  private void ways() {
    numbered(Columns.EMAIL, card.preferred(Names.EMAIL).map(it -> without("mailto:", it)).toList());
    numbered(
        Columns.PHONE,
        card.preferred(Names.PHONE)
            .sorted(Comparator.comparing(RowOfCard::isSilent))
            .map(RowOfCard::phone)
            .toList());
  }

  /** Nobody is called at a fax. */
  private static boolean isSilent(VObjectProperty phone) {
    return Stream.of("fax", "pager", "modem").anyMatch(type -> Card.isOf(phone, type));
  }

  /** RFC 3966 writes {@code tel:+358-9-123;ext=4}. */
  private static String phone(VObjectProperty property) {
    String number = without("tel:", property);
    int parameters = number.indexOf(';');
    return parameters < 0 ? number : number.substring(0, parameters);
  }

  private static String without(String scheme, VObjectProperty property) {
    String value = Card.plain(property.getValue());
    return value.regionMatches(true, 0, scheme, 0, scheme.length())
        ? value.substring(scheme.length())
        : value;
  }

  private void numbered(String column, List<String> values) {
    for (int i = 0; i < Math.min(values.size(), Columns.WAYS); i++) {
      put(Columns.numbered(column, i), values.get(i));
    }
  }

  /** The preferred one: box, room and street are one, and so are town and region. */
  private void address() {
    List<String> parts =
        card.preferred(Names.ADDRESS).findFirst().map(Card::parts).orElse(List.of());
    put(Columns.STREET, joined(", ", part(parts, 0), part(parts, 1), part(parts, 2)));
    put(Columns.CITY, joined(", ", part(parts, 3), part(parts, 4)));
    put(Columns.POSTCODE, part(parts, 5));
    put(Columns.COUNTRY, part(parts, 6));
  }

  private void rest() {
    String title = card.text(Names.TITLE);
    put(Columns.ROLE, title.isEmpty() ? card.text(Names.ROLE) : title);
    put(
        Columns.LANGUAGE,
        card.preferred(Names.LANGUAGE).findFirst().map(it -> Card.plain(it.getValue())).orElse(""));
    put(
        Columns.TAGS,
        card.all(Names.CATEGORIES)
            .flatMap(it -> Card.list(it).stream())
            .map(String::strip)
            .collect(Collectors.joining(", ")));
    put(
        Columns.NOTE,
        card.all(Names.NOTE)
            .map(it -> Card.plain(it.getValue()))
            .collect(Collectors.joining("\n\n")));
    put(Columns.WEBSITE, card.text(Names.WEBSITE));
    put(Columns.BIRTHDAY, day(card.text(Names.BIRTHDAY)));
  }

  /** Version 4 writes days without hyphens. */
  private static String day(String written) {
    String day = written.replaceFirst("T.*", "");
    return day.matches(BASIC_DAY)
        ? day.substring(0, 4) + "-" + day.substring(4, 6) + "-" + day.substring(6)
        : day;
  }

  private void values() {
    card.all(Names.VALUE)
        .map(Card::parts)
        .forEach(parts -> row.put(part(parts, 0), part(parts, 1)));
  }

  private static String first(List<String> parts) {
    return part(parts, 0);
  }

  private static String part(List<String> parts, int place) {
    return place < parts.size() ? parts.get(place) : "";
  }

  private static String joined(String between, String... parts) {
    return Stream.of(parts).filter(it -> !it.isBlank()).collect(Collectors.joining(between));
  }
}
