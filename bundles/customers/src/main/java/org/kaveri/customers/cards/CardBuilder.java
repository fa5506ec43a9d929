package org.kaveri.customers.cards;

import com.github.mangstadt.vinnie.VObjectParameters;
import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Gathers what a card says. Each method but the last adds something and gives the builder itself.
 */
final class CardBuilder {
  private final CardVersion version;
  private final List<VObjectProperty> properties = new ArrayList<>();

  CardBuilder(CardVersion version) {
    this.version = version;
  }

  /** Whose card it is. Version 3 demands a name in parts, which an organisation has not. */
  CardBuilder organisation(String name) {
    if (version == CardVersion.V4) {
      add(Names.KIND, "org");
    } else {
      add(Names.NAME, structured("", "", "", "", ""));
      add(Names.SHOWN_AS, "COMPANY");
    }
    add(Names.FORMATTED_NAME, escaped(name));
    return at(name);
  }

  /** Whose card it is. */
  CardBuilder person(String given, String family) {
    add(Names.FORMATTED_NAME, escaped((given + " " + family).strip()));
    add(Names.NAME, structured(family, given, "", "", ""));
    return this;
  }

  /** Where a person works. */
  CardBuilder at(String organisation) {
    return unlessEmpty(Names.ORGANISATION, organisation);
  }

  /** What a person does there. */
  CardBuilder role(String role) {
    return unlessEmpty(Names.TITLE, role);
  }

  /**
   * A telephone number or an e-mail address.
   *
   * @param name of the property
   * @param first whether it is the preferred one
   */
  CardBuilder way(String name, String value, Optional<String> type, boolean first) {
    var parameters = new VObjectParameters();
    type.ifPresent(it -> parameters.put(Names.TYPE, it));
    if (first && version == CardVersion.V4) {
      parameters.put(Names.PREFERRED, "1");
    } else if (first) {
      parameters.put(Names.TYPE, "pref");
    }
    properties.add(new VObjectProperty(null, name, parameters, escaped(value)));
    return this;
  }

  /** Where somebody is visited or gets letters. */
  CardBuilder address(String street, String postcode, String city, String country) {
    if (!(street + postcode + city + country).isEmpty()) {
      add(Names.ADDRESS, structured("", "", street, city, "", postcode, country));
    }
    return this;
  }

  /** An IETF tag; version 3 knows of no language. */
  CardBuilder language(String tag) {
    return version == CardVersion.V4 ? unlessEmpty(Names.LANGUAGE, tag) : this;
  }

  CardBuilder categories(List<String> tags) {
    if (!tags.isEmpty()) {
      add(Names.CATEGORIES, VObjectPropertyValues.writeList(tags));
    }
    return this;
  }

  CardBuilder note(String note) {
    return unlessEmpty(Names.NOTE, note);
  }

  /** What a row says in a column and the card says nowhere else. */
  CardBuilder value(String column, String value) {
    add(Names.VALUE, structured(column, value));
    return this;
  }

  /** Which columns the rows of the file have. */
  CardBuilder columns(List<String> columns) {
    add(Names.COLUMNS, VObjectPropertyValues.writeList(columns));
    return this;
  }

  private CardBuilder unlessEmpty(String name, String text) {
    if (!text.isEmpty()) {
      add(name, escaped(text));
    }
    return this;
  }

  private void add(String name, String value) {
    properties.add(new VObjectProperty(name, value));
  }

  private static String escaped(String text) {
    return VObjectPropertyValues.escape(text);
  }

  private static String structured(String... parts) {
    return Stream.of(parts).map(CardBuilder::escaped).collect(Collectors.joining(";"));
  }

  /** All of it so far, in its order. */
  List<VObjectProperty> properties() {
    return List.copyOf(properties);
  }
}
