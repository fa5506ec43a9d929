package org.kaveri.customers.ui;

import java.util.List;
import java.util.stream.Stream;
import org.kaveri.api.InvalidException;
import org.kaveri.api.UserId;
import org.kaveri.api.access.Users;
import org.kaveri.api.customers.CustomerKind;
import org.kaveri.api.customers.OwnField;
import org.kaveri.api.lists.FieldKind;
import org.kaveri.api.lists.ListField;
import org.kaveri.ui.ViewContext;
import org.kaveri.ui.filter.FieldWords;

/** What the fields of customers are called. */
record CustomerWords(Users users, OwnWords own, ViewContext context) implements FieldWords {
  private static final int MOST = 100;

  @Override
  public String field(ListField field) {
    if (isOwn(field)) {
      return own.label(field.name());
    }
    return context.text(
        switch (field.name()) {
          case "name", "email", "phone", "language" -> "common." + field.name();
          default -> "customers." + field.name();
        });
  }

  @Override
  public List<Value> values(ListField field) {
    if (field.kind() == FieldKind.EMPLOYEE) {
      return Stream.concat(
              Stream.of(new Value("me", context.text("customers.owner.me"))),
              users.search("", MOST).stream()
                  .map(one -> new Value(one.id().toString(), one.displayName())))
          .toList();
    }
    return field.choices().stream()
        .map(
            choice ->
                new Value(
                    choice, isOwn(field) ? choice : kind(CustomerKind.valueOf(choice), context)))
        .toList();
  }

  /** Employees by their names, also those who are not among the first or no longer sign in. */
  @Override
  public String value(ListField field, String written) {
    if (field.kind() != FieldKind.EMPLOYEE || written.equals("me")) {
      return FieldWords.super.value(field, written);
    }
    try {
      return users.nameOf(UserId.parse(written)).orElse(written);
    } catch (InvalidException e) {
      return written;
    }
  }

  private static boolean isOwn(ListField field) {
    return field.name().startsWith(OwnField.PREFIX);
  }

  static String kind(CustomerKind kind, ViewContext context) {
    return context.text(
        switch (kind) {
          case ORGANISATION -> "customers.kind.organisation";
          case PRIVATE_PERSON -> "customers.kind.private-person";
        });
  }
}
