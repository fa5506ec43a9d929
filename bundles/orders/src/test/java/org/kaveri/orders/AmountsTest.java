package org.kaveri.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.kaveri.api.Money;

class AmountsTest {

  @Test
  void equalAmountsAreEqualHoweverTheyWereWritten() {
    assertThat(Money.of("2.5", "EUR")).isEqualTo(Money.of("2.5000", "EUR"));
    assertThat(Money.of("2.5", "EUR").amount()).isEqualTo(new BigDecimal("2.50"));
    assertThat(Money.of("1E+2", "JPY").amount()).isEqualTo(new BigDecimal("100"));
    assertThat(Money.of("0.00000", "EUR")).isEqualTo(Money.zero(Currency.getInstance("EUR")));
    assertThat(Money.of("1.2345", "EUR").amount()).isEqualTo(new BigDecimal("1.2345"));
    assertThat(Money.of("1E+999999999", "EUR")).isEqualTo(Money.of("10E+999999998", "EUR"));
  }

  @Test
  void aHalfIsRoundedAwayFromZero() {
    assertThat(Money.of("0.335", "EUR").rounded()).isEqualTo(Money.of("0.34", "EUR"));
    assertThat(Money.of("-0.335", "EUR").rounded()).isEqualTo(Money.of("-0.34", "EUR"));
    assertThat(Money.of("10.5", "JPY").rounded()).isEqualTo(Money.of("11", "JPY"));
  }

  @Test
  void whatIsTakenOffIsTheOtherSign() {
    assertThat(Money.of("1", "EUR").minus(Money.of("1.20", "EUR")))
        .isEqualTo(Money.of("0.2", "EUR").negated());
  }
}
