package org.kaveri.customers.ui;

import java.util.Map;
import java.util.Optional;
import org.kaveri.api.CustomerId;
import org.kaveri.api.UserId;
import org.kaveri.api.customers.CustomerSummary;
import org.kaveri.api.customers.OwnField;
import org.kaveri.ui.ViewContext;

/**
 * Fields and their values, as the history and facts write them, as a person reads them.
 *
 * @param employees what those who are named are called
 * @param parents the customers that others belong to
 */
record KnownWords(
    ViewContext context,
    OwnWords own,
    Map<UserId, String> employees,
    Map<CustomerId, CustomerSummary> parents) {

  /** What the field is called. */
  String label(String field) {
    return isOwn(field)
        ? own.label(field)
        : context.text(
            switch (field) {
              case "name", "language" -> "common." + field;
              case "emails" -> "common.email";
              case "phones" -> "common.phone";
              case "addresses" -> "common.address";
              case "businessId" -> "customers.business-id";
              case "role" -> "people.role";
              default -> "customers." + field;
            });
  }

  String value(String field, String value) {
    if (value.isEmpty()) {
      return "";
    }
    if (isOwn(field)) {
      return own.value(field, value);
    }
    return switch (field) {
      case "owner" -> employees.getOrDefault(UserId.parse(value), value);
      case "parent" ->
          Optional.ofNullable(parents.get(CustomerId.parse(value)))
              .map(CustomerSummary::name)
              .orElse(value);
      case "prospect" -> context.text(value.equals("yes") ? "common.yes" : "common.no");
      case "language" -> Languages.name(value, context);
      default -> value;
    };
  }

  private static boolean isOwn(String field) {
    return field.startsWith(OwnField.PREFIX);
  }
}
