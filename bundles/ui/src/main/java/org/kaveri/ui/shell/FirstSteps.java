package org.kaveri.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.stream.Stream;
import org.kaveri.api.Page;
import org.kaveri.api.customers.CustomerQuery;
import org.kaveri.api.customers.Customers;
import org.kaveri.ui.ViewContext;
import org.kaveri.ui.kit.Kit;
import org.kaveri.ui.kit.Panel;

/** What to do in a company that has no customer yet, as far as the person may do it. */
final class FirstSteps {

  /** The views that lead there, in the order in which it is done. */
  private enum Step {
    SETTINGS,
    CUSTOMERS,
    IMPORTS,
    USERS;

    String path() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  private FirstSteps() {}

  /** The panel, while there is no customer. */
  static Optional<Component> of(Desk desk, ViewContext context) {
    boolean begins =
        desk.access.allows(Customers.READ)
            && desk.customers()
                .map(customers -> customers.list(CustomerQuery.all(), Page.Request.first(1)))
                .filter(page -> page.items().isEmpty())
                .isPresent();
    return begins ? Optional.of(panel(context)) : Optional.empty();
  }

  private static Component panel(ViewContext context) {
    OrderedList steps = new OrderedList();
    steps.addClassName("k-steps");
    Stream.of(Step.values())
        .filter(step -> context.offers(step.path()))
        .forEach(step -> steps.add(item(step, context)));
    return new Panel(context.text("first-steps.title"), steps);
  }

  private static ListItem item(Step step, ViewContext context) {
    String key = "first-steps." + step.path();
    Div words =
        new Div(
            Kit.link(context.text(key), context.address(step.path())),
            new Paragraph(context.text(key + ".why")));
    return new ListItem(words);
  }
}
