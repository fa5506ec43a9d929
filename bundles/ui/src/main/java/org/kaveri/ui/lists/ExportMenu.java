package org.kaveri.ui.lists;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.kaveri.api.Page;
import org.kaveri.api.exports.Exports;
import org.kaveri.ui.ViewContext;
import org.kaveri.ui.kit.FileDownload;
import org.kaveri.ui.kit.Kit;

/** Takes out what is on the screen: these rows, in this order, with these columns. */
final class ExportMenu<T> extends Div {
  private static final long serialVersionUID = 1L;

  /**
   * What is on the screen.
   *
   * @param asked of the list
   * @param columns in their order
   */
  record Seen<T>(ListRows.Wanted asked, List<ListColumn<T>> columns, ListRows<T> rows) {

    List<String> headings() {
      return columns.stream().map(ListColumn::header).toList();
    }

    Page<List<String>> page(Page.Request request) {
      Page<T> page = rows.page(asked, request);
      return new Page<>(page.items().stream().map(this::values).toList(), page.next());
    }

    private List<String> values(T row) {
      return columns.stream().map(column -> column.text().apply(row)).toList();
    }
  }

  /**
   * A button that opens the choice of formats.
   *
   * @param list name of the list
   * @param seen asked when the file is made, on a thread that holds no session
   */
  ExportMenu(ViewContext context, Exports exports, String list, Supplier<Seen<T>> seen) {
    String title = context.text("lists.export");
    var button = Kit.iconButton("download", title, () -> {});
    var menu = new Popover();
    menu.setTarget(button);
    menu.setPosition(PopoverPosition.BOTTOM_END);
    menu.setModal(true);
    menu.setAriaLabel(title);
    var body = new Div();
    body.addClassName("k-menu");
    for (String format : exports.formats()) {
      var link =
          new Anchor(
              download(exports, list, format, seen),
              context.text("lists.export.as", format.toUpperCase(Locale.ROOT)));
      link.addClassName("k-link");
      body.add(link);
    }
    menu.add(body);
    add(button, menu);
  }

  /** The list as it is seen when the link is followed. */
  private static <T> FileDownload download(
      Exports exports, String list, String format, Supplier<Seen<T>> seen) {
    return new FileDownload(
        list + "." + format,
        format.equals("csv") ? "text/csv; charset=utf-8" : "application/octet-stream",
        out -> {
          Seen<T> now = seen.get();
          var _ = exports.write(list, now.headings(), now::page, format, out);
        });
  }
}
