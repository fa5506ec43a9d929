package org.kaveri.customers;

import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.kaveri.api.customers.CustomerDetails;
import org.kaveri.api.customers.OwnField;
import org.kaveri.api.imports.FieldType;
import org.kaveri.api.imports.ImportedField;

/** The company's own fields in imports. */
final class OwnImport {
  private OwnImport() {}

  /**
   * The field as it is imported; empty when it is not in use, or names a person of the customer.
   */
  static Optional<ImportedField<CustomerDetails>> field(OwnField own, Employees employees) {
    if (!own.inUse()) {
      return Optional.empty();
    }
    return switch (own.kind()) {
      case TEXT -> of(own, FieldType.TEXT, value -> value);
      case NUMBER, MONEY -> of(own, FieldType.NUMBER, value -> value);
      case DAY -> of(own, FieldType.DAY, value -> value);
      case CHOICE -> of(own, FieldType.TEXT, value -> choice(own, value));
      case YES_NO -> of(own, FieldType.YES_NO, value -> value.equals("true") ? "yes" : "no");
      case EMPLOYEE -> of(own, FieldType.TEXT, value -> employees.named(value).toString());
      case PERSON -> Optional.empty();
    };
  }

  private static Optional<ImportedField<CustomerDetails>> of(
      OwnField own, FieldType type, UnaryOperator<String> written) {
    String heading = own.label().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    return Optional.of(
        ImportedField.of(
            own.listName(),
            type,
            heading + "," + own.name().replace("-", ""),
            (kept, value) -> kept.with(draft -> draft.own(own.name(), written.apply(value)))));
  }

  /** Word for word, whatever its case. */
  private static String choice(OwnField own, String value) {
    return own.choices().stream()
        .filter(choice -> choice.equalsIgnoreCase(value))
        .findFirst()
        .orElse(value);
  }
}
