package org.kaveri.customers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kaveri.api.customers.CustomerDetails;
import org.kaveri.api.customers.EmailAddress;
import org.kaveri.api.customers.OwnField;
import org.kaveri.api.customers.PersonDetails;
import org.kaveri.api.customers.PhoneNumber;
import org.kaveri.api.customers.PostalAddress;

/**
 * A field in which two details differ.
 *
 * @param field as facts name it
 * @param before what stood there, a text for each value
 * @param after what stands there now
 */
record Difference(String field, List<String> before, List<String> after) {
  private static final List<Field<CustomerDetails>> OF_CUSTOMERS =
      List.of(
          new Field<>("name", CustomerDetails::name, d -> List.of(d.name().display())),
          Field.one("number", CustomerDetails::number),
          Field.one("businessId", CustomerDetails::businessId),
          Field.one("language", CustomerDetails::language),
          Field.one("owner", CustomerDetails::owner),
          Field.each("emails", CustomerDetails::emails, Difference::text),
          Field.each("phones", CustomerDetails::phones, Difference::text),
          Field.each("addresses", CustomerDetails::addresses, Difference::text),
          Field.each("tags", CustomerDetails::tags, tag -> tag),
          Field.one("note", details -> known(details.note())),
          Field.one("parent", CustomerDetails::parent),
          Field.each("origin", Difference::origin, text -> text),
          Field.one("prospect", details -> Optional.of(details.prospect() ? "yes" : "no")));

  private static final List<Field<PersonDetails>> OF_PEOPLE =
      List.of(
          new Field<>("name", PersonDetails::name, d -> List.of(d.name().display())),
          Field.one("role", details -> known(details.role())),
          Field.each("emails", PersonDetails::emails, Difference::text),
          Field.each("phones", PersonDetails::phones, Difference::text));

  static List<Difference> between(CustomerDetails before, CustomerDetails after) {
    return between(fields(before, after), before, after);
  }

  /** Every field of which one of them has something, different or not. */
  static List<Difference> sideBySide(CustomerDetails left, CustomerDetails right) {
    return fields(left, right).stream()
        .map(f -> new Difference(f.name, known(f.texts.apply(left)), known(f.texts.apply(right))))
        .filter(it -> !it.before.isEmpty() || !it.after.isEmpty())
        .toList();
  }

  private static List<String> known(List<String> texts) {
    return texts.stream().filter(text -> !text.isEmpty()).toList();
  }

  private static List<Field<CustomerDetails>> fields(
      CustomerDetails before, CustomerDetails after) {
    var names = new TreeSet<>(before.own().keySet());
    names.addAll(after.own().keySet());
    var fields = new ArrayList<>(OF_CUSTOMERS);
    names.forEach(
        name ->
            fields.add(
                Field.one(
                    OwnField.PREFIX + name,
                    details -> Optional.ofNullable(details.own().get(name)))));
    return fields;
  }

  static List<Difference> between(PersonDetails before, PersonDetails after) {
    return between(OF_PEOPLE, before, after);
  }

  private static <D> List<Difference> between(List<Field<D>> fields, D before, D after) {
    return fields.stream()
        .filter(field -> !field.value.apply(before).equals(field.value.apply(after)))
        .map(f -> new Difference(f.name, f.texts.apply(before), f.texts.apply(after)))
        .toList();
  }

  static List<String> fields(List<Difference> differences) {
    return differences.stream().map(Difference::field).toList();
  }

  /**
   * One became another.
   *
   * @param before empty where one came
   * @param after empty where one went
   */
  record Step(String before, String after) {}

  /** What came, what went and what became another, in pairs as they stand. */
  List<Step> steps() {
    var gone = without(before, after);
    var come = without(after, before);
    var steps = new ArrayList<Step>();
    for (int i = 0; i < Math.max(gone.size(), come.size()); i++) {
      steps.add(new Step(at(gone, i), at(come, i)));
    }
    if (steps.isEmpty()) { // they stand in another order now
      steps.add(new Step(String.join(", ", before), String.join(", ", after)));
    }
    return steps;
  }

  private static List<String> without(List<String> texts, List<String> others) {
    var left = new ArrayList<>(texts);
    others.forEach(left::remove);
    return left;
  }

  private static String at(List<String> texts, int index) {
    return index < texts.size() ? texts.get(index) : "";
  }

  private static Optional<String> known(String text) {
    return Optional.of(text).filter(it -> !it.isEmpty());
  }

  private static List<String> origin(CustomerDetails details) {
    return List.of(details.origin().source(), details.origin().attraction());
  }

  private static String text(EmailAddress email) {
    return labelled(email.label(), email.address());
  }

  private static String text(PhoneNumber phone) {
    return labelled(phone.label(), phone.number());
  }

  private static String text(PostalAddress address) {
    String town = (address.postcode() + " " + address.city()).strip();
    return labelled(
        address.label(),
        String.join(
            ", ",
            Stream.of(address.street(), town, address.country())
                .filter(part -> !part.isEmpty())
                .toList()));
  }

  private static String labelled(String label, String text) {
    return label.isEmpty() ? text : label + ": " + text;
  }

  /**
   * A field of details.
   *
   * @param value what decides whether it differs
   * @param texts how history writes it
   */
  private record Field<D>(String name, Function<D, ?> value, Function<D, List<String>> texts) {

    static <D> Field<D> one(String name, Function<D, Optional<?>> value) {
      return new Field<>(
          name, value, details -> value.apply(details).map(Object::toString).stream().toList());
    }

    static <D, T> Field<D> each(
        String name, Function<D, List<T>> values, Function<T, String> text) {
      return new Field<>(
          name, values, details -> values.apply(details).stream().map(text).toList());
    }
  }
}
