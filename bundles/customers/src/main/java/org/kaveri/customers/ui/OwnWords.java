package org.kaveri.customers.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kaveri.api.Money;
import org.kaveri.api.PersonId;
import org.kaveri.api.UserId;
import org.kaveri.api.customers.CustomerDetails;
import org.kaveri.api.customers.OwnField;
import org.kaveri.api.customers.Person;
import org.kaveri.ui.ViewContext;

/** The company's own fields and their values as a person reads them. */
final class OwnWords {
  private final Desk desk;
  private final ViewContext context;
  private final List<OwnField> fields;
  private final Map<String, OwnField> byName;

  OwnWords(Desk desk, ViewContext context) {
    this.desk = desk;
    this.context = context;
    fields = desk.own().list();
    byName = fields.stream().collect(Collectors.toMap(OwnField::name, Function.identity()));
  }

  /** Those that are offered, in their order. */
  List<OwnField> inUse() {
    return fields.stream().filter(OwnField::inUse).toList();
  }

  /** What a field of lists or of the history is called. */
  String label(String listName) {
    String name = listName.substring(OwnField.PREFIX.length());
    return Optional.ofNullable(byName.get(name)).map(OwnField::label).orElse(name);
  }

  /** The value that the customer has. */
  Optional<String> value(OwnField field, CustomerDetails details) {
    return Optional.ofNullable(details.own().get(field.name())).map(value -> text(field, value));
  }

  /** A value of the field of lists or of the history. */
  String value(String listName, String written) {
    OwnField field = byName.get(listName.substring(OwnField.PREFIX.length()));
    return field == null ? written : text(field, written);
  }

  private String text(OwnField field, String written) {
    return switch (field.kind()) {
      case TEXT, CHOICE -> written;
      case NUMBER -> {
        var number = new BigDecimal(written);
        yield context.formats().number(number, number.scale());
      }
      case MONEY ->
          context
              .formats()
              .money(new Money(new BigDecimal(written), field.currency().orElseThrow()));
      case DAY -> context.formats().day(LocalDate.parse(written));
      case YES_NO -> context.text(written.equals("yes") ? "common.yes" : "common.no");
      case EMPLOYEE -> desk.users().nameOf(UserId.parse(written)).orElse("");
      case PERSON -> desk.people().find(PersonId.parse(written)).map(Person::name).orElse("");
    };
  }
}
