package org.kaveri.api.customers;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kaveri.api.InvalidException;

/**
 * A field that the company has added to its customers.
 *
 * @param name under which values are kept, imported and filtered; lower-case letters, digits and
 *     hyphens. Never changes
 * @param kind what the values are; never changes
 * @param label what people call it; 1 to 100 characters
 * @param choices of a {@link OwnFieldKind#CHOICE} what it may be, in order, 1 to {@value
 *     #MAX_CHOICES} of at most 100 characters; else empty
 * @param currency of a {@link OwnFieldKind#MONEY} the currency, which never changes; else empty
 * @param inUse whether it is offered; what was entered stays when it is not
 * @param version grows with each change; 0 before it is kept
 * @since 0.1
 */
public record OwnField(
    String name,
    OwnFieldKind kind,
    String label,
    List<String> choices,
    Optional<Currency> currency,
    boolean inUse,
    long version) {
  /** What a list's field is called: this and the name. */
  public static final String PREFIX = "own-";

  /** The longest value, in characters. */
  public static final int MAX_VALUE_LENGTH = 500;

  /** How many choices a field may have. */
  public static final int MAX_CHOICES = 100;

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
  private static final int LONGEST_NAME = 35;

  public OwnField {
    if (!NAME.matcher(name).matches() || name.length() > LONGEST_NAME) {
      throw new InvalidException(
          "own-field.name",
          "The name of a field has 1 to 35 lower-case letters, digits and hyphens.");
    }
    label = Texts.line("label", label, 100);
    if (label.isEmpty()) {
      throw new InvalidException("own-field.label-missing", "A field needs a label.");
    }
    choices = choices.stream().map(it -> Texts.line("choice", it, 100)).distinct().toList();
    boolean chosen = kind == OwnFieldKind.CHOICE;
    if (chosen == choices.isEmpty() || choices.contains("") || choices.size() > MAX_CHOICES) {
      throw new InvalidException(
          "own-field.choices",
          "A choice has 1 to " + MAX_CHOICES + " words to choose from, other fields have none.",
          MAX_CHOICES);
    }
    if ((kind == OwnFieldKind.MONEY) != currency.isPresent()) {
      throw new InvalidException(
          "own-field.currency", "An amount has a currency, other fields have none.");
    }
  }

  /** The field of lists that shows it. */
  public String listName() {
    return PREFIX + name;
  }

  /** The same with another label, other choices, in use or not. */
  public OwnField with(String label, List<String> choices, boolean inUse) {
    return new OwnField(name, kind, label, choices, currency, inUse, version);
  }
}
