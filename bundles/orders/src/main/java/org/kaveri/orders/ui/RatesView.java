package org.kaveri.orders.ui;

import com.vaadin.flow.component.Component;
import org.kaveri.api.extensions.Contributes;
import org.kaveri.api.orders.CurrencyRates;
import org.kaveri.api.settings.CompanySettings;
import org.kaveri.api.settings.Settings;
import org.kaveri.ui.AtPath;
import org.kaveri.ui.OnScreen;
import org.kaveri.ui.StaffView;
import org.kaveri.ui.ViewContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** What the company's currency is worth in others. */
@org.osgi.service.component.annotations.Component
@OnScreen
@AtPath(path = RatesView.PATH, icon = "euro", section = AtPath.Section.ADMINISTRATION)
@Contributes(title = "rates.title", order = 600, permission = "orders:administer")
public final class RatesView implements StaffView {
  static final String PATH = "currency-rates";

  private final CurrencyRates rates;
  private final Settings settings;

  @Activate
  public RatesView(@Reference CurrencyRates rates, @Reference Settings settings) {
    this.rates = rates;
    this.settings = settings;
  }

  @Override
  public Component content(ViewContext context) {
    return new RatesPage(rates, settings.get(CompanySettings.CURRENCY), context);
  }
}
