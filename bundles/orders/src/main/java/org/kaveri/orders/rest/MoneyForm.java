package org.kaveri.orders.rest;

import static org.kaveri.rest.Members.required;

import java.math.BigDecimal;
import java.util.Currency;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.Money;
import org.kaveri.rest.Members;
import org.kaveri.rest.Required;

/**
 * An amount as JSON has it.
 *
 * @param amount a decimal number
 * @param currency ISO 4217
 */
public record MoneyForm(
    @Required @Nullable BigDecimal amount, @Required @Nullable String currency) {
  static MoneyForm of(Money money) {
    return new MoneyForm(money.amount(), money.currency().getCurrencyCode());
  }

  /**
   * The amount.
   *
   * @param member where it stands
   */
  Money toMoney(String member) {
    return new Money(
        required(member + ".amount", amount),
        currency(member + ".currency", required(member + ".currency", currency)));
  }

  static Currency currency(String member, String code) {
    try {
      return Currency.getInstance(code);
    } catch (IllegalArgumentException e) {
      throw Members.wrong(member);
    }
  }
}
