package org.kaveri.orders;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.InvalidException;
import org.kaveri.api.Money;
import org.kaveri.api.Page;
import org.kaveri.api.access.Access;
import org.kaveri.api.audit.Audit;
import org.kaveri.api.audit.AuditDetail;
import org.kaveri.api.orders.CurrencyRate;
import org.kaveri.api.orders.CurrencyRateChanged;
import org.kaveri.api.orders.CurrencyRates;
import org.kaveri.api.orders.DatedAmounts;
import org.kaveri.api.orders.Orders;
import org.kaveri.api.settings.CompanySettings;
import org.kaveri.api.settings.Settings;
import org.kaveri.store.Store;
import org.kaveri.store.Transaction;
import org.kaveri.store.lists.Pages;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Rates of currencies, kept in the store. */
@Component
public final class StoredCurrencyRates implements CurrencyRates {
  private final Store store;
  private final Access access;
  private final Audit audit;
  private final Settings settings;

  @Activate
  public StoredCurrencyRates(
      @Reference Store store,
      @Reference Access access,
      @Reference Audit audit,
      @Reference Settings settings) {
    this.store = store;
    this.access = access;
    this.audit = audit;
    this.settings = settings;
  }

  @Override
  public Page<CurrencyRate> list(Page.Request page) {
    access.require(Orders.READ);
    var after = PricePlace.of(page);
    return store.read(
        tx ->
            Pages.of(
                rows(tx).newest(after, page.size() + 1),
                page,
                rate -> PricePlace.after(rate.from(), rate.currency())));
  }

  @Override
  public void set(CurrencyRate rate) {
    access.require(ADMINISTER);
    if (rate.currency().equals(own())) {
      throw new InvalidException(
          "rate.own-currency", "The company's own currency has no rate.", own());
    }
    store.run(
        tx -> {
          rows(tx).remove(rate.currency(), rate.from());
          rows(tx).add(rate);
          tell(tx, "rate.set", rate.currency(), rate.from());
        });
  }

  @Override
  public void remove(Currency currency, LocalDate from) {
    access.require(ADMINISTER);
    store.run(
        tx -> {
          if (rows(tx).remove(currency, from)) {
            tell(tx, "rate.removed", currency, from);
          }
        });
  }

  private void tell(Transaction tx, String what, Currency currency, LocalDate from) {
    audit.record(
        what, "currency " + currency.getCurrencyCode(), new AuditDetail("from", from.toString()));
    tx.publish(new CurrencyRateChanged(currency, from));
  }

  @Override
  public List<Optional<Money>> inCompanyCurrency(List<DatedAmounts> amounts) {
    access.require(Orders.READ);
    if (amounts.size() > Page.Request.MAX_SIZE) {
      throw new InvalidException(
          "page.size", "At most " + Page.Request.MAX_SIZE + " at once.", Page.Request.MAX_SIZE);
    }
    Currency own = own();
    var foreign =
        amounts.stream()
            .filter(dated -> dated.amounts().stream().anyMatch(own(own).negate()))
            .toList();
    if (foreign.isEmpty()) {
      return amounts.stream().map(dated -> sum(dated, own, Map.of())).toList();
    }
    var currencies =
        foreign.stream()
            .flatMap(dated -> dated.amounts().stream())
            .map(Money::currency)
            .filter(currency -> !currency.equals(own))
            .collect(Collectors.toSet());
    var days = foreign.stream().map(DatedAmounts::day).toList();
    return store.read(
        tx -> {
          var rates = rows(tx).within(currencies, Collections.min(days), Collections.max(days));
          return amounts.stream().map(dated -> sum(dated, own, rates)).toList();
        });
  }

  private static Predicate<Money> own(Currency own) {
    return amount -> amount.currency().equals(own);
  }

  private static Optional<Money> sum(
      DatedAmounts dated, Currency own, Map<Currency, NavigableMap<LocalDate, BigDecimal>> rates) {
    Money sum = Money.zero(own);
    for (Money amount : dated.amounts()) {
      Optional<Money> converted = converted(amount, dated.day(), own, rates);
      if (converted.isEmpty()) {
        return Optional.empty();
      }
      sum = sum.plus(converted.get());
    }
    return Optional.of(sum);
  }

  private static Optional<Money> converted(
      Money amount,
      LocalDate day,
      Currency own,
      Map<Currency, NavigableMap<LocalDate, BigDecimal>> rates) {
    if (amount.currency().equals(own)) {
      return Optional.of(amount);
    }
    @Nullable NavigableMap<LocalDate, BigDecimal> byDay = rates.get(amount.currency());
    var holds = byDay == null ? null : byDay.floorEntry(day);
    int decimals = Math.max(0, own.getDefaultFractionDigits());
    return holds == null
        ? Optional.empty()
        : Optional.of(
            new Money(
                amount.amount().divide(holds.getValue(), decimals, RoundingMode.HALF_UP), own));
  }

  private RateRows rows(Transaction tx) {
    return new RateRows(tx.connection(), own());
  }

  private Currency own() {
    return Currency.getInstance(settings.get(CompanySettings.CURRENCY));
  }
}
