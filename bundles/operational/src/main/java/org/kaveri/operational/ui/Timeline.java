package org.kaveri.operational.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kaveri.api.CustomerId;
import org.kaveri.api.InteractionId;
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
  private static final Set<String> FACTS =
      Set.of("interactions.logged", "interactions.changed", "interactions.moved");

  private final transient ContactDesk desk;
  private final transient CustomerId customer;
  private final transient ViewContext context;
  private final OrderedList entries = new OrderedList();
  private final EmptyState empty;
  private final Button older;
  private final transient Map<Interaction, TimelineEntry> shown = new HashMap<>();
  private transient Optional<Page.Cursor> next = Optional.empty();
  private transient Optional<InteractionId> edited = Optional.empty();

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

  /**
   * Reads anew from the newest on, as many as are shown. Entries that say the same as before stay
   * where they are, and with them the focus of whoever goes by keyboard.
   */
  private void reload(int size) {
    Page<Interaction> page = desk.log.timeline(customer, Page.Request.first(size));
    Set<Interaction> wanted = new HashSet<>(page.items());
    shown.entrySet().removeIf(entry -> isGone(entry, wanted));
    insert(page.items(), 0);
    next = page.next();
    adapt();
  }

  private boolean isGone(Map.Entry<Interaction, TimelineEntry> entry, Set<Interaction> wanted) {
    boolean gone = !wanted.contains(entry.getKey());
    if (gone) {
      entries.remove(entry.getValue());
    }
    return gone;
  }

  private void showOlder() {
    next.ifPresent(
        cursor -> {
          Page<Interaction> page = desk.log.timeline(customer, Page.Request.after(cursor, PAGE));
          int before = shown.size();
          insert(page.items(), before);
          next = page.next();
          adapt();
          focusEntry(before);
        });
  }

  /** Puts those that aren't shown yet in their places, the first at the index. */
  private void insert(List<Interaction> items, int from) {
    List<Interaction> fresh = items.stream().filter(item -> !shown.containsKey(item)).toList();
    if (fresh.isEmpty()) {
      return;
    }
    Names names =
        new Names(
            fresh.stream().allMatch(item -> item.persons().isEmpty())
                ? Map.of()
                : desk.peopleAt(customer),
            desk.employeesIn(fresh));
    boolean mayWrite = desk.mayWrite();
    for (Interaction interaction : fresh) {
      TimelineEntry entry = entry(interaction, names, mayWrite);
      entries.addComponentAtIndex(from + items.indexOf(interaction), entry);
      shown.put(interaction, entry);
      if (edited.equals(Optional.of(interaction.id()))) {
        edited = Optional.empty();
        entry.focus();
      }
    }
  }

  private TimelineEntry entry(Interaction interaction, Names names, boolean mayWrite) {
    ChannelInfo channel = desk.channels.describe(interaction.channel(), context.locale());
    TimelineEntry entry = new TimelineEntry(desk, context, interaction, channel, names);
    if (mayWrite) {
      entry.editable(
          () -> {
            edited = Optional.of(interaction.id());
            LogForm.change(desk, context, interaction).open();
          });
    }
    return entry;
  }

  private void adapt() {
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
