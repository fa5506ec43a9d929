package org.kaveri.ui.administration;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** A short table that is shown whole; scrolls sideways inside its frame where it is narrow. */
final class Table extends Div {
  private static final long serialVersionUID = 1;

  private final NativeTableBody body = new NativeTableBody();
  private final List<String> headers;

  Table(String caption, List<String> headers) {
    this.headers = List.copyOf(headers);
    addClassName("k-table");
    NativeTableRow head = new NativeTableRow();
    for (String header : headers) {
      NativeTableHeaderCell cell = new NativeTableHeaderCell(header);
      cell.getElement().setAttribute("scope", "col");
      head.add(cell);
    }
    NativeTable table = new NativeTable(new NativeTableHeader(head), body);
    table.getElement().setAttribute("aria-label", caption);
    add(table);
  }

  /** Adds a row; on a narrow screen each cell carries its column's header. */
  void row(Component... cells) {
    NativeTableRow row = new NativeTableRow();
    for (int i = 0; i < cells.length; i++) {
      NativeTableCell cell = new NativeTableCell();
      cell.add(cells[i]);
      cell.getElement().setAttribute("data-header", headers.get(i));
      row.add(cell);
    }
    body.add(row);
  }
}
