package org.kaveri.api.orders;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.kaveri.api.InvalidException;
import org.kaveri.api.Money;
import org.kaveri.api.Page;
import org.kaveri.api.access.Permission;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What the company's currency is worth in others, from days on, so that amounts can be told in one
 * currency. Amounts are never mixed silently: who shows a converted one says so.
 *
 * <p>Rates belong to the currency that was the company's when they were entered; when it becomes
 * another one, those of the new one hold.
 *
 * <p>Reading needs {@link Orders#READ}, writing {@link #ADMINISTER}. Every operation joins the
 * current thread's transaction or makes one of its own, in a constant number of statements. Safe
 * for any thread. Writing publishes {@link CurrencyRateChanged} and is recorded in the audit.
 *
 * @since 0.1
 */
@ProviderType
public interface CurrencyRates {
  /** To keep the rates. */
  Permission ADMINISTER = new Permission("orders:administer");

  /** The rates of the company's currency: those that begin last first, then by currency. */
  Page<CurrencyRate> list(Page.Request page);

  /**
   * Sets a rate from its day on, in place of one that begins on the same day.
   *
   * @throws InvalidException {@code rate.own-currency} for the company's own
   */
  void set(CurrencyRate rate);

  /** Takes out what begins on that day: the rate before it goes on. */
  void remove(Currency currency, LocalDate from);

  /**
   * The amounts added up in the company's currency, each rounded half up; empty where a rate is
   * missing on the day. At most one statement, and none where all is in the company's currency.
   *
   * @param amounts at most {@value Page.Request#MAX_SIZE}
   * @return as many as were given, in the same order
   */
  List<Optional<Money>> inCompanyCurrency(List<DatedAmounts> amounts);
}
