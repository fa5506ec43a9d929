package org.kaveri.operational.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kaveri.api.CustomerId;
import org.kaveri.api.Page;
import org.kaveri.api.PersonId;
import org.kaveri.api.UserId;
import org.kaveri.api.interactions.ChannelInfo;
import org.kaveri.api.interactions.Interaction;
import org.kaveri.ui.ViewContext;
import org.kaveri.ui.kit.EmptyState;
import org.kaveri.ui.kit.Kit;

/** A customer's contacts, newest first, older ones on request; follows what is logged elsewhere. */
final class Timeline extends Div {
  private static final long serialVersionUID = 1;
  private static final int PAGE = 20;
  private static final Set<String> FACTS = Set.of("interactions.logged", "interactions.changed");

  private final transient ContactDesk desk;
  private final transient CustomerId customer;
  private final transient ViewContext context;
  private final OrderedList entries = new OrderedList();
  private final EmptyState empty;
  private final Button older;
  private transient List<Interaction> shown = new ArrayList<>();
  private transient Optional<Page.Cursor> next = Optional.empty();

  Timeline(ContactDesk desk, CustomerId customer, ViewContext context) {
    this.desk = desk;
    this.customer = customer;
    this.context = context;
    addClassName("k-timeline");
    empty = new EmptyState("message-square", context.text("operational.timeline.empty"));
    older = Kit.button(context.text("operational.timeline.older"), this::showOlder);
    entries.getElement().setAttribute("role", "list");
    add(entries, empty, older);
    reload(PAGE);
    context.whenRecorded(
        this,
        FACTS,
        customer,
        notices -> reload(Math.clamp(shown.size() + 1L, PAGE, Page.Request.MAX_SIZE)));
  }

  /** Reads anew from the newest on, as many as are shown. */
  private void reload(int size) {
    Page<Interaction> page = desk.log.timeline(customer, Page.Request.first(size));
    entries.removeAll();
    shown = new ArrayList<>();
    show(page);
  }

  private void showOlder() {
    next.ifPresent(
        cursor -> {
          Page<Interaction> page = desk.log.timeline(customer, Page.Request.after(cursor, PAGE));
          int before = shown.size();
          show(page);
          focusEntry(before);
        });
  }

  private void show(Page<Interaction> page) {
    Names names =
        new Names(
            page.items().stream().allMatch(item -> item.persons().isEmpty())
                ? Map.of()
                : desk.peopleAt(customer),
            desk.employeesIn(page.items()));
    boolean mayWrite = desk.mayWrite();
    for (Interaction interaction : page.items()) {
      ChannelInfo channel = desk.channels.describe(interaction.channel(), context.locale());
      TimelineEntry entry = new TimelineEntry(desk, context, interaction, channel, names);
      if (mayWrite) {
        entry.editable(() -> LogForm.change(desk, context, interaction).open());
      }
      entries.add(entry);
    }
    shown.addAll(page.items());
    next = page.next();
    older.setVisible(next.isPresent());
    empty.setVisible(shown.isEmpty());
    entries.setVisible(!shown.isEmpty());
  }

  /** So that whoever goes by keyboard or ear goes on where the new ones begin. */
  private void focusEntry(int index) {
    entries
        .getChildren()
        .skip(index)
        .findFirst()
        .map(TimelineEntry.class::cast)
        .ifPresent(TimelineEntry::focus);
  }

  /**
   * Names to show.
   *
   * @param persons at the customer
   * @param employees of ours
   */
  record Names(Map<PersonId, String> persons, Map<UserId, String> employees) {}
}
