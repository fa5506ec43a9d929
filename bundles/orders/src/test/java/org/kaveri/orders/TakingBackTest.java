package org.kaveri.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.kaveri.api.Money;
import org.kaveri.api.ProductId;
import org.kaveri.api.orders.LineQuantity;
import org.kaveri.api.orders.OrderLine;
import org.kaveri.api.orders.OrderStatus;
import org.kaveri.orders.OrderRows.KeptLine;

class TakingBackTest {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  @Test
  void whateverTheOrderOfPartsTheyGrowAndEndAtTheLineExactly() {
    var random = new Random(20_261_125);
    for (int i = 0; i < 2_000; i++) {
      BigDecimal quantity = BigDecimal.valueOf(1 + random.nextInt(20_000), random.nextInt(4));
      String currency = List.of("EUR", "JPY", "BHD").get(random.nextInt(3));
      var price = Money.of(BigDecimal.valueOf(random.nextInt(30_000), 4).toString(), currency);
      Money full = Amounts.of(quantity, price);
      Money whole = Amounts.share(full, BigDecimal.valueOf(random.nextInt(101)), HUNDRED);
      var line = new OrderLine(1, new ProductId(1), quantity, price, whole);
      var kept = new KeptLine(line, Money.zero(whole.currency()));
      Money back = Money.zero(whole.currency());
      while (kept.left().signum() > 0) {
        var taken = TakingBack.cancelling(List.of(kept), List.of(part(kept, random)));
        Money part = taken.lines().getFirst().amount().negated();
        assertThat(part.amount()).isNotNegative();
        back = back.plus(part);
        assertThat(back.amount()).isLessThanOrEqualTo(whole.amount());
        kept = taken.changed().getFirst();
        assertThat(kept.backAmount()).isEqualTo(back);
        assertThat(TakingBack.status(taken.after()) == OrderStatus.CANCELLED)
            .isEqualTo(kept.left().signum() == 0);
      }
      assertThat(back).isEqualTo(whole);
    }
  }

  private static LineQuantity part(KeptLine kept, Random random) {
    int steps = kept.left().movePointRight(3).intValueExact();
    int taken = random.nextInt(3) == 0 ? steps : 1 + random.nextInt(steps);
    return new LineQuantity(1, BigDecimal.valueOf(taken, 3));
  }
}
