package org.kaveri.customers.cards;

import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One contact card.
 *
 * @param line on which it begins, 1 for the first
 * @param properties in the order of the card, those of cards inside of it left out
 */
record Card(long line, List<VObjectProperty> properties) {
  private static final int LEAST_PREFERRED = 101;

  /** What version 2.1 writes without a name: {@code TEL;CELL}. */
  private static final @Nullable String NAMELESS = null;

  /** Those of that name with anything in them, in the order of the card. */
  Stream<VObjectProperty> all(String name) {
    return properties.stream()
        .filter(it -> it.getName().strip().equalsIgnoreCase(name))
        .filter(it -> !plain(it.getValue()).isBlank());
  }

  /** Those of that name, the preferred ones first. */
  Stream<VObjectProperty> preferred(String name) {
    return all(name).sorted(Comparator.comparingInt(Card::preference));
  }

  /** The text of the first of that name; empty when there is none. */
  String text(String name) {
    return all(name).findFirst().map(it -> plain(it.getValue())).orElse("");
  }

  /** The parts of the first of that name; none when there is none. */
  List<String> parts(String name) {
    return all(name).findFirst().map(Card::parts).orElse(List.of());
  }

  /** What stands between semicolons. */
  static List<String> parts(VObjectProperty property) {
    return VObjectPropertyValues.parseSemiStructured(property.getValue()).stream()
        .map(Card::lines)
        .toList();
  }

  /** What stands between commas. */
  static List<String> list(VObjectProperty property) {
    return VObjectPropertyValues.parseList(property.getValue()).stream().map(Card::lines).toList();
  }

  /** A text without its escapes. */
  static String plain(String value) {
    return lines(VObjectPropertyValues.unescape(value));
  }

  /** The library writes line ends as the system has them. */
  private static String lines(String value) {
    return value.replace(System.lineSeparator(), "\n");
  }

  /** 1 for the first to be taken, as version 4 counts; versions before say only which one. */
  private static int preference(VObjectProperty property) {
    String number = property.getParameters().first(Names.PREFERRED);
    if (number != null && number.matches("\\d{1,3}")) {
      return Integer.parseInt(number);
    }
    return isOf(property, "pref") ? 1 : LEAST_PREFERRED;
  }

  /** Whether the property is of that type, lower case. */
  static boolean isOf(VObjectProperty property, String type) {
    Map<String, List<String>> parameters = property.getParameters().getMap();
    return Stream.of(Names.TYPE, NAMELESS)
        .flatMap(it -> parameters.getOrDefault(it, List.of()).stream())
        .flatMap(it -> Stream.of(it.split(",")))
        .anyMatch(it -> it.strip().toLowerCase(Locale.ROOT).equals(type));
  }

  /** The columns of the rows that the file was written from, where the card tells. */
  Optional<List<String>> columns() {
    return all(Names.COLUMNS).findFirst().map(Card::list);
  }
}
