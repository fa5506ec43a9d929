package org.kaveri.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kaveri.api.KaveriException;
import org.kaveri.api.Money;
import org.kaveri.api.Page;
import org.kaveri.api.RefusedException;
import org.kaveri.api.audit.Audit;
import org.kaveri.api.orders.CurrencyRate;
import org.kaveri.api.orders.CurrencyRateChanged;
import org.kaveri.api.orders.CurrencyRates;
import org.kaveri.api.orders.DatedAmounts;
import org.kaveri.api.orders.Orders;
import org.kaveri.testkit.Fake;
import org.kaveri.testkit.Fallbacks;
import org.kaveri.testkit.Heard;
import org.kaveri.testkit.TestDatabase;

class CurrencyRatesTest {
  private static final Currency SEK = Currency.getInstance("SEK");
  private static final LocalDate MAY = LocalDate.of(2025, 5, 1);

  private final List<String> audited = new ArrayList<>();

  @ParameterizedTest
  @EnumSource
  void amountsAreConvertedByTheRateOfTheirDayAndNotWithoutOne(TestDatabase database) {
    Shop.on(
        database,
        shop -> {
          CurrencyRates rates = rates(shop);
          rates.set(rate("SEK", MAY, "10"));
          rates.set(rate("SEK", MAY.plusDays(10), "11"));
          rates.set(rate("USD", MAY.plusDays(5), "1.25"));
          assertThat(
                  rates.inCompanyCurrency(
                      List.of(
                          dated(MAY.minusDays(1), "55 SEK"),
                          dated(MAY, "55 SEK"),
                          dated(MAY.plusDays(9), "55 SEK"),
                          dated(MAY.plusDays(10), "55 SEK", "1 EUR"),
                          dated(MAY, "55 SEK", "1 USD"),
                          dated(MAY.plusDays(40), "55 SEK", "1 USD", "1 EUR"),
                          dated(MAY, "0.05 SEK"),
                          dated(MAY, "7 EUR"))))
              .containsExactly(
                  Optional.empty(),
                  euro("5.50"),
                  euro("5.50"),
                  euro("6.00"),
                  Optional.empty(),
                  euro("6.80"),
                  euro("0.01"),
                  euro("7"));
        });
  }

  @ParameterizedTest
  @EnumSource
  void ratesAreKeptListedReplacedAndTakenOut(TestDatabase database) {
    Shop.on(
        database,
        shop -> {
          CurrencyRates rates = rates(shop);
          var heard = new Heard(shop.fixture, CurrencyRateChanged.class);
          rates.set(rate("SEK", MAY, "10"));
          rates.set(rate("NOK", MAY, "11.123456789"));
          rates.set(rate("SEK", MAY.plusDays(1), "12"));
          rates.set(rate("SEK", MAY, "10.5"));
          var first = rates.list(Page.Request.first(2));
          var rest = rates.list(Page.Request.after(first.next().orElseThrow(), 2));
          assertThat(first.items())
              .containsExactly(
                  rate("SEK", MAY.plusDays(1), "12"), rate("NOK", MAY, "11.123456789"));
          assertThat(rest.items()).containsExactly(rate("SEK", MAY, "10.5"));
          assertThat(rest.next()).isEmpty();

          rates.remove(SEK, MAY.plusDays(1));
          rates.remove(SEK, MAY.plusDays(1));
          assertThat(rates.inCompanyCurrency(List.of(dated(MAY.plusDays(2), "21 SEK"))))
              .containsExactly(euro("2"));
          assertThat(heard.events())
              .endsWith(new CurrencyRateChanged(SEK, MAY.plusDays(1)))
              .hasSize(5);
          assertThat(audited)
              .containsExactly("rate.set", "rate.set", "rate.set", "rate.set", "rate.removed");
        });
  }

  @ParameterizedTest
  @EnumSource
  void whatIsNoRateIsRefused(TestDatabase database) {
    Shop.on(
        database,
        shop -> {
          CurrencyRates rates = rates(shop);
          refused("rate.own-currency", () -> rates.set(rate("EUR", MAY, "1")));
          refused("rate.rate", () -> rate("SEK", MAY, "0"));
          refused("rate.rate", () -> rate("SEK", MAY, "1000000000"));
          refused("rate.rate", () -> rate("SEK", MAY, "0.1234567891"));
          refused("order.day", () -> rate("SEK", LocalDate.of(2200, 1, 1), "1"));
          shop.access.refuse(CurrencyRates.ADMINISTER);
          assertThatThrownBy(() -> rates.set(rate("SEK", MAY, "1")))
              .isInstanceOf(RefusedException.class);
          assertThatThrownBy(() -> rates.remove(SEK, MAY)).isInstanceOf(RefusedException.class);
          assertThat(rates.list(Page.Request.first(1)).items()).isEmpty();
          shop.access.refuse(Orders.READ);
          assertThatThrownBy(() -> rates.list(Page.Request.first(1)))
              .isInstanceOf(RefusedException.class);
          assertThatThrownBy(() -> rates.inCompanyCurrency(List.of()))
              .isInstanceOf(RefusedException.class);
        });
  }

  @ParameterizedTest
  @EnumSource
  void manyAreConvertedInOneStatementAndTheOwnCurrencyInNone(TestDatabase database) {
    Shop.on(
        database,
        shop -> {
          CurrencyRates rates = rates(shop);
          rates.set(rate("SEK", MAY, "10"));
          var own = new ArrayList<DatedAmounts>();
          var foreign = new ArrayList<DatedAmounts>();
          for (int i = 0; i < 100; i++) {
            own.add(dated(MAY.plusDays(i), "1 EUR"));
            foreign.add(dated(MAY.plusDays(i), "1 EUR", "2 SEK", "3 USD"));
          }
          var counter = shop.fixture.statements();
          assertThat(counter.during(() -> rates.inCompanyCurrency(own))).isZero();
          assertThat(counter.during(() -> rates.inCompanyCurrency(foreign))).isEqualTo(1);
        });
  }

  private CurrencyRates rates(Shop shop) {
    Audit audit =
        Fake.of(
            Audit.class,
            (method, arguments) -> {
              audited.add((String) arguments[0]);
              return null;
            });
    return new StoredCurrencyRates(shop.fixture.store(), shop.access, audit, new Fallbacks());
  }

  private static CurrencyRate rate(String currency, LocalDate from, String rate) {
    return new CurrencyRate(Currency.getInstance(currency), from, Shop.number(rate));
  }

  private static DatedAmounts dated(LocalDate day, String... amounts) {
    return new DatedAmounts(
        day,
        Arrays.stream(amounts)
            .map(text -> text.split(" ", 2))
            .map(parts -> Money.of(parts[0], parts[1]))
            .toList());
  }

  private static Optional<Money> euro(String amount) {
    return Optional.of(Money.of(amount, "EUR"));
  }

  private static void refused(String code, Runnable call) {
    assertThatThrownBy(call::run)
        .isInstanceOfSatisfying(KaveriException.class, e -> assertThat(e.code()).isEqualTo(code));
  }
}
