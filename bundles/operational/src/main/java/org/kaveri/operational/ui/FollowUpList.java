package org.kaveri.operational.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
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

  void show(List<Line> lines) {
    removeAll();
    LocalDate today = desk.followUps.today();
    boolean mayWrite = desk.mayWrite();
    lines.forEach(line -> add(item(line, today, mayWrite)));
    setVisible(!lines.isEmpty());
  }

  private ListItem item(Line line, LocalDate today, boolean mayWrite) {
    FollowUp followUp = line.followUp();
    Checkbox box = new Checkbox(followUp.text());
    box.setReadOnly(!mayWrite);
    box.addValueChangeListener(event -> done(followUp));
    Div about = Kit.row(due(followUp, today));
    if (followUp.promised()) {
      Span promise = Kit.chip(context.text("operational.follow-up.promised.chip"), Tone.ACCENT);
      about.add(promise);
    }
    line.about().forEach(about::add);
    ListItem item = new ListItem(box, about);
    item.addClassName("k-follow-up");
    return item;
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

  private void done(FollowUp followUp) {
    try {
      desk.followUps.done(followUp.id());
      context.done(
          context.text("operational.follow-up.done", followUp.text()),
          context.text("common.undo"),
          () -> {
            desk.followUps.reopen(followUp.id());
            changed.run();
          });
    } catch (KaveriException refused) {
      context.failed(refused);
    }
    changed.run();
  }
}
