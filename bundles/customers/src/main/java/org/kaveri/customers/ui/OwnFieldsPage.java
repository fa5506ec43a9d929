package org.kaveri.customers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.kaveri.api.customers.OwnField;
import org.kaveri.api.customers.OwnFieldKind;
import org.kaveri.api.customers.OwnFields;
import org.kaveri.ui.ViewContext;
import org.kaveri.ui.kit.EmptyState;
import org.kaveri.ui.kit.Kit;
import org.kaveri.ui.kit.Panel;
import org.kaveri.ui.kit.Tone;

/** The company's own fields in their order. */
final class OwnFieldsPage extends Div {
  private static final long serialVersionUID = 1L;

  private final transient OwnFields fields;
  private final String currency;
  private final transient ViewContext context;

  OwnFieldsPage(OwnFields fields, String currency, ViewContext context) {
    this.fields = fields;
    this.currency = currency;
    this.context = context;
    addClassName("k-stack");
    context.actions(Kit.primary(context.text("own-fields.add"), this::add));
    context.key(this, "n", context.text("own-fields.add"), this::add);
    show();
    context.whenRecorded(this, Set.of("customers.own-field-changed"), notices -> show());
  }

  private void show() {
    removeAll();
    List<OwnField> all = fields.list();
    if (all.isEmpty()) {
      add(
          new EmptyState(
              "id-card",
              context.text("own-fields.none"),
              Kit.button("plus", context.text("own-fields.add"), this::add)));
      return;
    }
    Div rows = Kit.stack();
    for (int i = 0; i < all.size(); i++) {
      rows.add(row(all, i));
    }
    add(new Panel(context.text("own-fields.of-customers"), rows));
  }

  private Component row(List<OwnField> all, int at) {
    OwnField field = all.get(at);
    Span label = new Span(field.label());
    label.getStyle().set("font-weight", "600");
    Div about = Kit.row(label, Kit.chip(kind(field.kind(), context), Tone.NEUTRAL));
    if (!field.inUse()) {
      about.add(Kit.chip(context.text("own-fields.not-in-use"), Tone.CAREFUL));
    }
    about.add(Kit.muted(field.listName()));
    var up =
        Kit.iconButton(
            "chevron-up",
            context.text("own-fields.up", field.label()),
            () -> move(all, at, at - 1));
    up.setEnabled(at > 0);
    var down =
        Kit.iconButton(
            "chevron-down",
            context.text("own-fields.down", field.label()),
            () -> move(all, at, at + 1));
    down.setEnabled(at < all.size() - 1);
    return Kit.line(
        about,
        up,
        down,
        Kit.iconButton(
            "pencil",
            context.text("own-fields.change", field.label()),
            () -> new OwnFieldForm(fields, context, this::show).change(field)));
  }

  private void move(List<OwnField> all, int from, int to) {
    var names = new ArrayList<>(all.stream().map(OwnField::name).toList());
    Collections.swap(names, from, to);
    fields.order(names);
    show();
  }

  private void add() {
    new OwnFieldForm(fields, context, this::show).add(currency);
  }

  static String kind(OwnFieldKind kind, ViewContext context) {
    return context.text(
        switch (kind) {
          case TEXT -> "own-fields.kind.text";
          case NUMBER -> "own-fields.kind.number";
          case MONEY -> "own-fields.kind.money";
          case DAY -> "own-fields.kind.day";
          case CHOICE -> "own-fields.kind.choice";
          case YES_NO -> "own-fields.kind.yes-no";
          case EMPLOYEE -> "own-fields.kind.employee";
          case PERSON -> "own-fields.kind.person";
        });
  }
}
