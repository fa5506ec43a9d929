package org.kaveri.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import org.kaveri.api.CustomerId;
import org.kaveri.api.access.Access;
import org.kaveri.api.extensions.Extension;
import org.kaveri.api.extensions.Guarded.Done;
import org.kaveri.api.extensions.Guarded.Failed;
import org.kaveri.ui.CustomerAction;
import org.kaveri.ui.CustomerCard;
import org.kaveri.ui.CustomerPanel;
import org.kaveri.ui.ViewContext;
import org.kaveri.ui.kit.Kit;
import org.kaveri.ui.kit.Panel;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** Hosts the panels and actions of the customer card and follows what rooms contribute. */
@org.osgi.service.component.annotations.Component
public final class HostedCustomerCard implements CustomerCard {

  private final CustomerPanels panels;
  private final CustomerActions actions;
  private final Access access;

  /** Created by Declarative Services. */
  @Activate
  public HostedCustomerCard(
      @Reference CustomerPanels panels,
      @Reference CustomerActions actions,
      @Reference Access access) {
    this.panels = panels;
    this.actions = actions;
    this.access = access;
  }

  @Override
  public Component panels(CustomerId customer, ViewContext context) {
    ScreenContext visit = (ScreenContext) context;
    Div card = new Div(column(customer, visit, false), column(customer, visit, true));
    card.addClassName("k-card");
    return card;
  }

  /** Each column is as long as its panels, so that none leaves a hole beside a longer one. */
  private Component column(CustomerId customer, ScreenContext visit, boolean wide) {
    Following<CustomerPanel> column =
        new Following<>(
            panel -> framed(panel, customer, visit),
            () -> panels.list().stream().filter(panel -> isWide(panel) == wide).toList(),
            access);
    column.addClassNames("k-card-column", wide ? "k-card-wide" : "k-card-facts");
    column.follow(visit, changed -> panels.onChange(changed::accept));
    return column;
  }

  private static boolean isWide(Extension<CustomerPanel> panel) {
    return panel.call(CustomerPanel::wide) instanceof Done<Boolean>(Boolean wide) && wide;
  }

  private static Component framed(
      Extension<CustomerPanel> panel, CustomerId customer, ScreenContext visit) {
    return new Panel(
        visit.of(panel.room()).text(panel.title()),
        new GuardedPart<>(panel, visit, (part, context) -> part.content(customer, context)));
  }

  @Override
  public Component actions(CustomerId customer, ViewContext context) {
    ScreenContext visit = (ScreenContext) context;
    Following<CustomerAction> row =
        new Following<>(action -> button(action, customer, visit), actions::list, access);
    row.addClassName("k-row");
    row.follow(visit, changed -> actions.onChange(changed::accept));
    return row;
  }

  private static Component button(
      Extension<CustomerAction> action, CustomerId customer, ScreenContext visit) {
    ScreenContext context = visit.of(action);
    String label = context.text(action.title());
    Runnable work =
        () -> {
          if (action.call(a -> done(() -> a.run(customer, context)))
              instanceof Failed<Boolean> failed) {
            context.failed(context.sentence(failed.reason()));
          }
        };
    Button button = Kit.button(label, work);
    String key =
        action.call(CustomerAction::key) instanceof Done<String>(String wanted) ? wanted : "";
    PageCommands.hint(button, key, context.usesSingleKeys());
    PageCommands.offer(button, new PageCommands.Command(label, "zap", key, work));
    return button;
  }

  private static boolean done(Runnable work) {
    work.run();
    return true;
  }
}
