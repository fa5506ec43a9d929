package org.kaveri.customers.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.kaveri.api.Page;
import org.kaveri.api.customers.BulkChanges;
import org.kaveri.api.customers.BulkLeft;
import org.kaveri.api.customers.BulkRun;
import org.kaveri.ui.ViewContext;
import org.kaveri.ui.kit.Kit;

/** The last changes of many customers: what came of them, who was left, and their undo. */
final class BulkList {
  private static final int LEFT_SHOWN = 100;

  private final BulkChanges bulk;
  private final BulkWords words;
  private final ViewContext context;
  private final Consumer<BulkRun> undo;
  private final Dialog dialog = new Dialog();

  BulkList(BulkChanges bulk, BulkWords words, ViewContext context, Consumer<BulkRun> undo) {
    this.bulk = bulk;
    this.words = words;
    this.context = context;
    this.undo = undo;
  }

  void open() {
    dialog.setHeaderTitle(context.text("bulk.last"));
    dialog.addClassName("k-form-dialog");
    var body = new Div();
    body.addClassName("k-stack");
    List<BulkRun> all = bulk.newest();
    if (all.isEmpty()) {
      body.add(Kit.prose(context.text("bulk.last.none", BulkChanges.DAYS_KEPT)));
    }
    all.forEach(run -> body.add(entry(run)));
    dialog.add(body);
    var closing = Kit.button(context.text("common.close"), dialog::close);
    dialog.getFooter().add(closing);
    dialog.open();
    closing.focus();
  }

  private Div entry(BulkRun run) {
    var about =
        Kit.stack(
            Kit.prose(words.deed(run)),
            Kit.muted(context.formats().moment(run.startedAt())),
            Kit.prose(run.state().active() ? words.progress(run) : words.result(run)));
    if (BulkWords.tells(run)) {
      var who = new Details(context.text("bulk.who-left"));
      who.addOpenedChangeListener(
          event -> {
            if (event.isOpened() && who.getContent().findAny().isEmpty()) {
              who.add(left(run));
            }
          });
      about.add(who);
    }
    return run.undoable()
        ? Kit.line(
            about,
            Kit.button(
                "undo-2",
                context.text("common.undo"),
                () -> {
                  dialog.close();
                  undo.accept(run);
                }))
        : Kit.line(about);
  }

  private UnorderedList left(BulkRun run) {
    var list = new UnorderedList();
    for (BulkLeft one : bulk.left(run.id(), Page.Request.first(LEFT_SHOWN)).items()) {
      list.add(new ListItem(words.left(one)));
    }
    return list;
  }
}
