package org.kaveri.ui.lists;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Consumer;
import org.kaveri.ui.ViewContext;
import org.kaveri.ui.kit.Kit;

/** Chooses the columns of a list; the first one, by which a row is opened, always stays. */
final class ColumnsMenu extends Div {
  private static final long serialVersionUID = 1L;

  private final CheckboxGroup<String> boxes = new CheckboxGroup<>();
  private final transient List<ListColumn<?>> columns;

  /**
   * A button that opens the choice.
   *
   * @param columns all but the first
   * @param chosen is told the names of those that shall be shown, in order
   */
  ColumnsMenu(
      ViewContext context, List<? extends ListColumn<?>> columns, Consumer<List<String>> chosen) {
    this.columns = List.copyOf(columns);
    String title = context.text("lists.columns");
    var button = Kit.iconButton("columns-2", title, () -> {});
    var menu = new Popover();
    menu.setTarget(button);
    menu.setPosition(PopoverPosition.BOTTOM_END);
    menu.setModal(true);
    menu.setAriaLabel(title);
    boxes.setLabel(title);
    boxes.addThemeName("vertical");
    boxes.setItems(this.columns.stream().map(ListColumn::name).toList());
    boxes.setItemLabelGenerator(this::header);
    boxes.addValueChangeListener(
        event -> {
          if (event.isFromClient()) {
            chosen.accept(
                this.columns.stream()
                    .map(ListColumn::name)
                    .filter(event.getValue()::contains)
                    .toList());
          }
        });
    var body = new Div(boxes);
    body.addClassNames("k-menu", "k-scrolls");
    menu.add(body);
    add(button, menu);
  }

  private String header(String name) {
    return columns.stream()
        .filter(column -> column.name().equals(name))
        .map(ListColumn::header)
        .findFirst()
        .orElse(name);
  }

  /** Ticks these. */
  void show(List<String> names) {
    boxes.setValue(new LinkedHashSet<>(names));
  }
}
