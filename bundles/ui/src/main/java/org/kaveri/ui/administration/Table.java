package org.kaveri.ui.administration;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.TableRow;
import java.util.List;

/** A short table that is shown whole; scrolls sideways inside its frame where it is narrow. */
final class Table extends Div {
  private static final long serialVersionUID = 1;

  private final com.vaadin.flow.component.html.Table table =
      new com.vaadin.flow.component.html.Table();
  private final List<String> headers;

  Table(String caption, List<String> headers) {
    this.headers = List.copyOf(headers);
    addClassName("k-table");
    table.addHeaderRow().addColumnHeaderCells(headers);
    table.setAriaLabel(caption);
    add(table);
  }

  /** Adds a row; on a narrow screen each cell carries its column's header. */
  void row(Component... cells) {
    TableRow row = table.addRow();
    for (int i = 0; i < cells.length; i++) {
      row.addDataCell(cells[i]).getElement().setAttribute("data-header", headers.get(i));
    }
  }
}
