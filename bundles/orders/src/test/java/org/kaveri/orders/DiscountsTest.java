package org.kaveri.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.kaveri.api.InvalidException;
import org.kaveri.api.Money;
import org.kaveri.api.ProductId;
import org.kaveri.api.orders.Discount;
import org.kaveri.api.orders.NewOrder;
import org.kaveri.api.orders.OrderLine;

class DiscountsTest {
  private static final ProductId BREAD = new ProductId(1);

  @Test
  void whatIsLeftOfALineIsRoundedOnce() {
    assertThat(amount("3", "0.335", percent("10"))).isEqualTo(Money.of("0.90", "EUR"));
    assertThat(amount("1", "0.05", percent("50"))).isEqualTo(Money.of("0.03", "EUR"));
    assertThat(amount("3", "0.335", percent("100"))).isEqualTo(Money.of("0", "EUR"));
    assertThat(amount("3", "0.335", new Discount.Amount(Money.of("1", "EUR"))))
        .isEqualTo(Money.of("0.01", "EUR"));
  }

  @Test
  void whatCanNotBeTakenOffIsRefused() {
    refused("order.discount-too-large", () -> amount("1", "1", fixed("1.01", "EUR")));
    refused("order.discount-currency", () -> amount("1", "1", fixed("1", "SEK")));
    refused("order.discount", () -> percent("0"));
    refused("order.discount", () -> percent("100.01"));
    refused("order.discount", () -> percent("1.234"));
    refused("order.discount", () -> fixed("0.001", "EUR"));
    refused("order.discount", () -> fixed("-1", "EUR"));
    var lines = List.of(line(1, "1", "EUR"), line(2, "1", "SEK"));
    refused("order.discount-currency", () -> Discounts.shared(fixed("1", "EUR"), lines));
    assertThat(Discounts.shared(percent("50"), lines))
        .extracting(OrderLine::amount)
        .containsExactly(Money.of("0.50", "EUR"), Money.of("0.50", "SEK"));
  }

  @Test
  void howeverItIsSharedTheLinesAddUpAndNoneFallsBelowZero() {
    var random = new Random(20_261_126);
    for (int i = 0; i < 2_000; i++) {
      String currency = List.of("EUR", "JPY", "BHD").get(random.nextInt(3));
      var lines = new ArrayList<OrderLine>();
      Money sum = Money.of("0", currency);
      int count = 1 + random.nextInt(12);
      for (int position = 1; position <= count; position++) {
        String amount = BigDecimal.valueOf(random.nextInt(random.nextInt(4) + 1) * 7L).toString();
        lines.add(line(position, amount, currency));
        sum = sum.plus(lines.getLast().amount());
      }
      var discount = percent(BigDecimal.valueOf(1 + random.nextInt(10_000), 2).toString());
      Money left = Money.of("0", currency);
      for (OrderLine line : Discounts.shared(discount, lines)) {
        assertThat(line.amount().amount()).isNotNegative();
        left = left.plus(line.amount());
      }
      assertThat(left).isEqualTo(discount.leaves(sum));
    }
  }

  private static Money amount(String quantity, String price, Discount discount) {
    return Discounts.amount(
        new NewOrder.Line(
            BREAD, new BigDecimal(quantity), Money.of(price, "EUR"), Optional.of(discount)));
  }

  private static Discount percent(String percent) {
    return new Discount.Percent(new BigDecimal(percent));
  }

  private static Discount fixed(String amount, String currency) {
    return new Discount.Amount(Money.of(amount, currency));
  }

  private static OrderLine line(int position, String amount, String currency) {
    Money money = Money.of(amount, currency);
    return new OrderLine(position, BREAD, BigDecimal.ONE, money, money);
  }

  private static void refused(String code, Runnable call) {
    assertThatThrownBy(call::run)
        .isInstanceOfSatisfying(InvalidException.class, e -> assertThat(e.code()).isEqualTo(code));
  }
}
