package org.kaveri.analytical.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Set;
import java.util.stream.Collectors;
import org.kaveri.analytical.CustomerFigures;
import org.kaveri.analytical.FiguresChanged;
import org.kaveri.analytical.StoredFigures;
import org.kaveri.api.CustomerId;
import org.kaveri.ui.Formats;
import org.kaveri.ui.ViewContext;
import org.kaveri.ui.kit.Facts;
import org.kaveri.ui.kit.Kit;

/** The figures of one customer; changes with them while it is on screen. */
final class Buying extends Div {
  private static final long serialVersionUID = 1;

  private final transient StoredFigures figures;
  private final transient CustomerId customer;
  private final transient ViewContext context;

  Buying(StoredFigures figures, CustomerId customer, ViewContext context) {
    this.figures = figures;
    this.customer = customer;
    this.context = context;
    show();
    context.whenRecorded(this, Set.of(FiguresChanged.NAME), customer, notices -> show());
  }

  private void show() {
    removeAll();
    CustomerFigures now = figures.of(customer);
    if (now.orders() == 0 && now.contacts() == 0 && now.revenue().isEmpty()) {
      add(Kit.muted(context.text("analytical.buying.nothing")));
      return;
    }
    Formats formats = context.formats();
    add(
        new Facts()
            .with(context.text("analytical.orders"), formats.number(now.orders(), 0))
            .with(context.text("analytical.purchase-days"), formats.number(now.purchaseDays(), 0))
            .with(context.text("analytical.first-purchase"), now.firstPurchase().map(formats::day))
            .with(context.text("analytical.last-purchase"), now.lastPurchase().map(formats::day))
            .with(
                context.text("analytical.revenue"),
                now.revenue().stream().map(formats::money).collect(Collectors.joining(", ")))
            .with(context.text("analytical.contacts"), formats.number(now.contacts(), 0))
            .with(context.text("analytical.last-contact"), now.lastContact().map(formats::day)));
  }
}
