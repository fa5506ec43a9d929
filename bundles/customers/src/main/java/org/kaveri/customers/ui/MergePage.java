package org.kaveri.customers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kaveri.api.CustomerId;
import org.kaveri.api.KaveriException;
import org.kaveri.api.NotFoundException;
import org.kaveri.api.UserId;
import org.kaveri.api.customers.Customer;
import org.kaveri.api.customers.Duplicates;
import org.kaveri.api.customers.Merge;
import org.kaveri.api.customers.MergePlan;
import org.kaveri.api.customers.MergePlan.Choice;
import org.kaveri.api.customers.MergePlan.Side;
import org.kaveri.api.customers.Merges;
import org.kaveri.api.customers.SideBySide;
import org.kaveri.ui.ViewContext;
import org.kaveri.ui.kit.EmptyState;
import org.kaveri.ui.kit.Facts;
import org.kaveri.ui.kit.Kit;
import org.kaveri.ui.kit.Panel;

/** Two customers side by side: what is kept of each, and who stays. */
final class MergePage extends Div {
  private static final long serialVersionUID = 1L;

  private final transient Merges merges;
  private final transient Duplicates duplicates;
  private final transient Desk desk;
  private final transient ViewContext context;
  private final transient Map<String, RadioButtonGroup<Side>> kept = new LinkedHashMap<>();
  private final RadioButtonGroup<Side> survivor = new RadioButtonGroup<>();

  MergePage(
      CustomerId left,
      CustomerId right,
      Merges merges,
      Duplicates duplicates,
      Desk desk,
      ViewContext context) {
    this.merges = merges;
    this.duplicates = duplicates;
    this.desk = desk;
    this.context = context;
    addClassName("k-stack");
    context.title(context.text("merges.title"));
    try {
      show(merges.compare(left, right, context.locale()));
    } catch (NotFoundException e) {
      // merged meanwhile, or never there
      add(
          new EmptyState(
              "users",
              context.text("merges.gone"),
              Kit.link(context.text("duplicates.to-list"), context.address(DuplicatesView.PATH))));
    } catch (KaveriException e) {
      add(new EmptyState("users", context.sentence(e)));
    }
  }

  private void show(SideBySide both) {
    Customer left = both.left();
    Customer right = both.right();
    survivor.setLabel(context.text("merges.survivor"));
    survivor.addThemeVariants(RadioGroupVariant.AURA_HORIZONTAL);
    survivor.setItems(Side.LEFT, Side.RIGHT);
    survivor.setRenderer(new ComponentRenderer<>(side -> side(side == Side.LEFT ? left : right)));
    survivor.setHelperText(context.text("merges.survivor.help"));
    survivor.setValue(Side.LEFT);
    var words = words(both);
    Div fields = Kit.stack();
    for (SideBySide.Field field : both.fields()) {
      fields.add(field.isSame() ? same(field, words) : choice(field, words));
    }
    add(
        new Panel(context.text("merges.who"), survivor),
        new Panel(context.text("merges.kept"), fields),
        new Panel(context.text("merges.hanging"), hanging(both)));
    Runnable merging = () -> merge(both);
    context.actions(
        Kit.quiet(context.text("duplicates.dismiss"), () -> dismiss(left.id(), right.id())),
        Kit.primary(context.text("merges.merge"), merging));
    context.key(this, "m", context.text("merges.merge"), merging);
  }

  private Component side(Customer customer) {
    String number =
        customer
            .details()
            .number()
            .map(it -> context.text("customers.number-is", it) + " · ")
            .orElse("");
    Div side =
        new Div(
            new Span(customer.name()),
            new Div(Kit.muted(number + context.formats().moment(customer.createdAt()))));
    return columned(side);
  }

  /** So wide that what belongs to one side stands in one column. */
  private static Component columned(Div option) {
    option.getStyle().set("width", "15rem").set("max-width", "65vw");
    option.getStyle().set("overflow-wrap", "anywhere");
    return option;
  }

  private Component same(SideBySide.Field field, KnownWords words) {
    return new Facts().with(words.label(field.name()), text(field.name(), field.left(), words));
  }

  private RadioButtonGroup<Side> choice(SideBySide.Field field, KnownWords words) {
    var group = new RadioButtonGroup<Side>();
    group.setLabel(words.label(field.name()));
    group.addThemeVariants(RadioGroupVariant.AURA_HORIZONTAL);
    var sides = new ArrayList<>(List.of(Side.LEFT, Side.RIGHT));
    if (field.bothPossible() && !field.left().isEmpty() && !field.right().isEmpty()) {
      sides.add(Side.BOTH);
    }
    group.setItems(sides);
    group.setRenderer(
        new ComponentRenderer<>(
            side ->
                columned(
                    new Div(
                        switch (side) {
                          case LEFT -> text(field.name(), field.left(), words);
                          case RIGHT -> text(field.name(), field.right(), words);
                          case BOTH -> context.text("merges.both");
                        }))));
    group.setValue(field.proposed());
    kept.put(field.name(), group);
    return group;
  }

  private String text(String field, List<String> values, KnownWords words) {
    return values.isEmpty()
        ? context.text("common.none")
        : values.stream().map(value -> words.value(field, value)).collect(Collectors.joining("; "));
  }

  private Component hanging(SideBySide both) {
    var facts = new Facts();
    for (SideBySide.Hanging some : both.hanging()) {
      facts.with(
          some.title(),
          context.text(
              "merges.hanging.of",
              told(both.left(), both.right()),
              context.formats().number(some.left(), 0),
              told(both.right(), both.left()),
              context.formats().number(some.right(), 0)));
    }
    return facts;
  }

  /** By the name, or the number where the names are the same. */
  private String told(Customer customer, Customer other) {
    return customer
        .details()
        .number()
        .filter(number -> customer.name().equals(other.name()))
        .map(number -> context.text("customers.number-is", number))
        .orElse(customer.name());
  }

  private KnownWords words(SideBySide both) {
    Set<UserId> owners =
        Stream.of(both.left(), both.right())
            .flatMap(customer -> customer.details().owner().stream())
            .collect(Collectors.toSet());
    Set<CustomerId> parents =
        Stream.of(both.left(), both.right())
            .flatMap(customer -> customer.details().parent().stream())
            .collect(Collectors.toSet());
    return new KnownWords(
        context,
        new OwnWords(desk, context),
        desk.users().namesOf(owners),
        desk.customers().summaries(parents));
  }

  private void merge(SideBySide both) {
    var choices =
        kept.entrySet().stream()
            .map(field -> new Choice(field.getKey(), field.getValue().getValue()))
            .toList();
    try {
      Merge merge =
          merges.merge(
              new MergePlan(
                  both.left().id(),
                  both.left().version(),
                  both.right().id(),
                  both.right().version(),
                  survivor.getValue(),
                  choices));
      context.open(CustomersView.PATH, merge.survivor().toString());
      context.done(
          context.text("merges.done", merge.otherName()),
          context.text("merges.undo"),
          () -> merges.undo(merge.id()));
    } catch (KaveriException e) {
      context.failed(e);
    }
  }

  private void dismiss(CustomerId left, CustomerId right) {
    duplicates.dismiss(left, right);
    context.open(DuplicatesView.PATH);
    context.done(context.text("duplicates.dismissed"));
  }
}
