package org.kaveri.operational.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaveri.api.CustomerId;
import org.kaveri.api.Page;
import org.kaveri.api.customers.CustomerSummary;
import org.kaveri.api.interactions.FollowUp;
import org.kaveri.ui.ViewContext;
import org.kaveri.ui.kit.EmptyState;
import org.kaveri.ui.kit.Kit;

/** My open follow-ups of the days up to a week from now; follows what happens elsewhere. */
final class MyFollowUps extends Div {
  private static final long serialVersionUID = 1;
  private static final int PAGE = 50;
  private static final int DAYS_AHEAD = 7;

  private final transient ContactDesk desk;
  private final transient ViewContext context;
  private final FollowUpList list;
  private final EmptyState empty;
  private final Component more;
  private int size = PAGE;

  MyFollowUps(ContactDesk desk, ViewContext context) {
    this.desk = desk;
    this.context = context;
    list = new FollowUpList(desk, context, this::reload);
    empty = new EmptyState("circle-check", context.text("operational.follow-ups.none-due"));
    more = Kit.button(context.text("common.more"), this::showMore);
    add(list, empty, more);
    reload();
    context.whenRecorded(this, FollowUpsPanel.FACTS, notices -> reload());
  }

  private void showMore() {
    size = Math.min(Page.Request.MAX_SIZE, size + PAGE);
    reload();
  }

  private void reload() {
    Page<FollowUp> page =
        desk.followUps.mine(desk.followUps.today().plusDays(DAYS_AHEAD), Page.Request.first(size));
    Map<CustomerId, CustomerSummary> customers = desk.customersOf(page.items());
    list.show(page.items().stream().map(f -> line(f, customers)).toList());
    empty.setVisible(page.items().isEmpty());
    more.setVisible(page.next().isPresent());
  }

  private FollowUpList.Line line(FollowUp followUp, Map<CustomerId, CustomerSummary> customers) {
    List<Component> about =
        Optional.ofNullable(customers.get(followUp.customer()))
            .<Component>map(
                customer ->
                    Kit.link(
                        customer.name(),
                        context.address("customers", followUp.customer().toString())))
            .map(List::of)
            .orElseGet(List::of);
    return new FollowUpList.Line(followUp, about);
  }
}
