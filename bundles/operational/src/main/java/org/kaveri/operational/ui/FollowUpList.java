package org.kaveri.operational.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kaveri.api.KaveriException;
import org.kaveri.api.interactions.FollowUp;
import org.kaveri.ui.ViewContext;
import org.kaveri.ui.kit.Icons;
import org.kaveri.ui.kit.Kit;
import org.kaveri.ui.kit.Tone;

/** Follow-ups with a box to tick; ticking says so with an undo. */
final class FollowUpList extends UnorderedList {
  private static final long serialVersionUID = 1;

  private final transient ContactDesk desk;
  private final transient ViewContext context;
  private final transient Runnable changed;
  private final transient Map<Said, ListItem> rows = new LinkedHashMap<>();

  /**
   * An empty list.
   *
   * @param changed runs after one was done or taken back
   */
  FollowUpList(ContactDesk desk, ViewContext context, Runnable changed) {
    this.desk = desk;
    this.context = context;
    this.changed = changed;
    addClassName("k-follow-ups");
    getElement().setAttribute("role", "list");
  }

  /**
   * A row.
   *
   * @param followUp what
   * @param about parts that say for whom or by whom
   */
  record Line(FollowUp followUp, List<Component> about) {}

  /** What a row says; rows that say the same as before stay, and with them the focus. */
  private record Said(FollowUp followUp, LocalDate today, boolean mayWrite, List<String> about) {}

  void show(List<Line> lines) {
    LocalDate today = desk.followUps.today();
    boolean mayWrite = desk.mayWrite();
    Map<Said, ListItem> before = new HashMap<>(rows);
    rows.clear();
    for (Line line : lines) {
      Said said = new Said(line.followUp(), today, mayWrite, texts(line.about()));
      ListItem row = before.remove(said);
      rows.put(said, row == null ? item(line, today, mayWrite) : row);
    }
    before.values().forEach(this::remove);
    int index = 0;
    for (ListItem row : rows.values()) {
      if (indexOf(row) != index) {
        addComponentAtIndex(index, row);
      }
      index++;
    }
    setVisible(!lines.isEmpty());
  }

  private static List<String> texts(List<Component> parts) {
    return parts.stream().map(part -> part.getElement().getTextRecursively()).toList();
  }

  private ListItem item(Line line, LocalDate today, boolean mayWrite) {
    FollowUp followUp = line.followUp();
    Checkbox box = new Checkbox(followUp.text());
    box.setReadOnly(!mayWrite);
    Div about = Kit.row(due(followUp, today));
    if (followUp.promised()) {
      Span promise = Kit.chip(context.text("operational.follow-up.promised.chip"), Tone.ACCENT);
      about.add(promise);
    }
    line.about().forEach(about::add);
    ListItem item = new ListItem(box, about);
    item.addClassName("k-follow-up");
    box.addValueChangeListener(
        event -> {
          if (event.getValue()) {
            ticked(followUp, box, indexOf(item));
          }
        });
    return item;
  }

  /** Whoever goes by keyboard goes on with the one that takes the place of the ticked one. */
  private void ticked(FollowUp followUp, Checkbox box, int index) {
    if (!done(followUp)) {
      box.setValue(false);
    }
    changed.run();
    if (getComponentCount() > 0 && box.getParent().flatMap(Component::getParent).isEmpty()) {
      int next = Math.min(index, getComponentCount() - 1);
      getComponentAt(next)
          .getChildren()
          .filter(Checkbox.class::isInstance)
          .map(Checkbox.class::cast)
          .forEach(Checkbox::focus);
    }
  }

  private Component due(FollowUp followUp, LocalDate today) {
    String day = context.formats().dayInWords(followUp.due());
    if (!followUp.overdue(today)) {
      return Kit.muted(day);
    }
    Span overdue = Kit.chip(context.text("operational.follow-up.overdue", day), Tone.BAD);
    overdue.addComponentAsFirst(Icons.of("clock"));
    return overdue;
  }

  private boolean done(FollowUp followUp) {
    try {
      desk.followUps.done(followUp.id());
      context.done(
          context.text("operational.follow-up.done", followUp.text()),
          context.text("common.undo"),
          () -> {
            desk.followUps.reopen(followUp.id());
            changed.run();
          });
      return true;
    } catch (KaveriException refused) {
      context.failed(refused);
      return false;
    }
  }
}
