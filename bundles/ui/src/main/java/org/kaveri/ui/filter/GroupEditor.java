package org.kaveri.ui.filter;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import org.kaveri.api.lists.Filter;
import org.kaveri.api.lists.Filter.Condition;
import org.kaveri.api.lists.ListField;
import org.kaveri.ui.ViewContext;
import org.kaveri.ui.kit.Kit;
import org.kaveri.ui.kit.Segments;

/** Conditions of which all, at least one, or none shall be fulfilled; groups in it are as this. */
final class GroupEditor extends Div implements FilterPart {
  private static final long serialVersionUID = 1L;

  /** How the parts belong together. */
  private enum Join {
    ALL,
    ANY,
    NONE
  }

  private final transient List<ListField> fields;
  private final transient FieldWords words;
  private final transient ViewContext context;
  private final Div parts = new Div();
  private final int depth;
  private Join join;

  GroupEditor(
      Filter filter, int depth, List<ListField> fields, FieldWords words, ViewContext context) {
    this.fields = fields;
    this.words = words;
    this.context = context;
    this.depth = depth;
    addClassName("k-group");
    parts.addClassName("k-stack");
    join = joinOf(filter);
    show(filter);
    add(
        new Segments<>(
            context.text("filter.join"), List.of(Join.values()), this::name, join, it -> join = it),
        parts,
        buttons());
  }

  private static Join joinOf(Filter filter) {
    return switch (filter) {
      case Filter.AnyOf any -> Join.ANY;
      case Filter.Not not -> Join.NONE;
      case Filter.AllOf all -> Join.ALL;
      case Condition one -> Join.ALL;
    };
  }

  private String name(Join one) {
    return context.text(
        switch (one) {
          case ALL -> "filter.all";
          case ANY -> "filter.any";
          case NONE -> "filter.none";
        });
  }

  private void show(Filter filter) {
    List<Filter> shown =
        switch (filter) {
          case Filter.AllOf(List<Filter> of) -> of;
          case Filter.AnyOf(List<Filter> of) -> of;
          case Filter.Not(Filter.AnyOf(List<Filter> of)) -> of;
          case Filter.Not(Filter part) -> List.of(part);
          case Condition one -> List.of(one);
        };
    shown.forEach(this::add);
    if (shown.isEmpty()) {
      addCondition();
    }
  }

  private void add(Filter part) {
    if (part instanceof Condition condition) {
      fields.stream()
          .filter(field -> field.name().equals(condition.field()))
          .findFirst()
          .ifPresent(field -> add(field, condition));
    } else {
      addPart(new GroupEditor(part, depth + 1, fields, words, context));
    }
  }

  /** Several values of which each has a field of its own are as many conditions. */
  private void add(ListField field, Condition condition) {
    if (condition.values().size() < 2 || ConditionRow.takesSeveral(field.kind())) {
      addPart(new ConditionRow(fields, words, context).show(field, condition));
    } else {
      add(
          Filter.anyOf(
              condition.values().stream()
                  .<Filter>map(one -> Filter.where(field.name(), condition.comparison(), one))
                  .toList()));
    }
  }

  private Component buttons() {
    var row = Kit.row(Kit.button("plus", context.text("filter.add"), this::addCondition));
    if (depth < Filter.MAX_DEPTH / 2) {
      row.add(
          Kit.quiet(
              context.text("filter.add-group"),
              () ->
                  addPart(
                      new GroupEditor(Filter.everything(), depth + 1, fields, words, context))));
    }
    return row;
  }

  private void addCondition() {
    addPart(new ConditionRow(fields, words, context));
  }

  private <T extends Component & FilterPart> void addPart(T part) {
    var line = new Line<>(part);
    line.add(part, Kit.iconButton("x", context.text("filter.remove"), () -> parts.remove(line)));
    parts.add(line);
  }

  @Override
  public Optional<Filter> filter() {
    List<Filter> asked =
        parts
            .getChildren()
            .map(line -> ((Line<?>) line).part.filter())
            .flatMap(Optional::stream)
            .toList();
    if (asked.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        switch (join) {
          case ALL -> Filter.allOf(asked);
          case ANY -> Filter.anyOf(asked);
          case NONE -> new Filter.Not(Filter.anyOf(asked));
        });
  }

  /** A part with the button that removes it. */
  private static final class Line<T extends Component & FilterPart> extends Div {
    private static final long serialVersionUID = 1L;
    private final T part;

    Line(T part) {
      this.part = part;
      addClassName("k-entry");
    }
  }
}
