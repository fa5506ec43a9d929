package org.kaveri.operational.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaveri.api.CustomerId;
import org.kaveri.api.Page;
import org.kaveri.api.UserId;
import org.kaveri.api.interactions.FollowUp;
import org.kaveri.api.interactions.FollowUpContent;
import org.kaveri.api.interactions.FollowUps.State;
import org.kaveri.ui.ViewContext;
import org.kaveri.ui.kit.Fields;
import org.kaveri.ui.kit.FormDialog;
import org.kaveri.ui.kit.Kit;

/** The open follow-ups of one customer; follows what happens elsewhere. */
final class CustomerFollowUps extends Div {
  private static final long serialVersionUID = 1;
  private static final int MOST = 100;

  private final transient ContactDesk desk;
  private final transient CustomerId customer;
  private final transient ViewContext context;
  private final FollowUpList list;
  private final Component none;

  CustomerFollowUps(ContactDesk desk, CustomerId customer, ViewContext context) {
    this.desk = desk;
    this.customer = customer;
    this.context = context;
    addClassName("k-stack");
    list = new FollowUpList(desk, context, this::reload);
    none = Kit.muted(context.text("operational.follow-ups.none"));
    add(none, list);
    if (desk.mayWrite()) {
      add(Kit.row(Kit.button("plus", context.text("operational.follow-up.add"), this::ask)));
    }
    reload();
    context.whenRecorded(this, FollowUpsPanel.FACTS, customer, notices -> reload());
  }

  private void reload() {
    List<FollowUp> open =
        desk.followUps.ofCustomer(customer, State.OPEN, Page.Request.first(MOST)).items();
    Map<UserId, String> names = desk.assigneesOf(open);
    list.show(open.stream().map(followUp -> line(followUp, names)).toList());
    none.setVisible(open.isEmpty());
  }

  private static FollowUpList.Line line(FollowUp followUp, Map<UserId, String> names) {
    String who = names.getOrDefault(followUp.assignee(), "");
    return new FollowUpList.Line(followUp, who.isEmpty() ? List.of() : List.of(Kit.muted(who)));
  }

  private void ask() {
    TextField what = Fields.text(context.text("operational.follow-up.what"), "");
    what.setMaxLength(FollowUpContent.MAX_TEXT);
    what.setErrorMessage(context.text("common.required"));
    DatePicker due = Fields.day(context, context.text("operational.follow-up.due"));
    due.setValue(desk.followUps.today().plusDays(1));
    Checkbox promised = new Checkbox(context.text("operational.follow-up.promised"));
    new FormDialog(
            context,
            context.text("operational.follow-up.add"),
            context.text("common.save"),
            () -> {
              desk.followUps.add(
                  customer,
                  Optional.empty(),
                  new FollowUpContent(
                      what.getValue(), due.getValue(), Optional.empty(), promised.getValue()));
              reload();
            })
        .fields(what, due, promised)
        .check(
            () -> {
              what.setInvalid(what.getValue().isBlank());
              due.setInvalid(due.isInvalid() || due.isEmpty());
              return !what.isInvalid() && !due.isInvalid();
            })
        .open();
  }
}
