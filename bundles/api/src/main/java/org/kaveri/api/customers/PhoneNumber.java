package org.kaveri.api.customers;

import org.kaveri.api.InvalidException;

/**
 * Where somebody is called.
 *
 * @param label what it is for, in the user's own word, like {@code "mobile"}; may be empty
 * @param number kept as written; holds at least three digits
 * @since 0.1
 */
public record PhoneNumber(String label, String number) {
  public PhoneNumber {
    label = Texts.line("label", label, 50);
    number = Texts.line("phone", number, 50);
    if (number.chars().filter(Character::isDigit).count() < 3) {
      throw new InvalidException(
          "customer.phone-malformed", "A telephone number has at least three digits.");
    }
  }

  /**
   * Digits alone, behind a {@code +} when it is written with one: what a {@code tel:} link takes.
   */
  public String dialled() {
    StringBuilder dialled = new StringBuilder(number.startsWith("+") ? "+" : "");
    number
        .codePoints()
        .filter(Character::isDigit)
        .forEach(digit -> dialled.append(Character.digit(digit, 10)));
    return dialled.toString();
  }
}
