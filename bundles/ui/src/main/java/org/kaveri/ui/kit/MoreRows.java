package org.kaveri.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.function.Function;
import org.kaveri.api.Page;
import org.kaveri.ui.ViewContext;

/**
 * Rows below one another, of which a button at the end shows more.
 *
 * @param <T> what a row shows
 * @since 0.1
 */
public final class MoreRows<T> extends Div {
  private static final long serialVersionUID = 1;

  private final transient Function<Page.Request, Page<T>> source;
  private final transient Function<T, Component> row;
  private final transient ViewContext context;
  private final int atOnce;
  private final Div rows = Kit.stack();
  private final Div foot = Kit.row();

  /**
   * The first rows, and a button where there are more.
   *
   * @param atOnce how many rows are read for a start, and by each click
   * @param source gives the page asked for, usually a method of a service
   * @param row shows one
   */
  public MoreRows(
      ViewContext context,
      int atOnce,
      Function<Page.Request, Page<T>> source,
      Function<T, Component> row) {
    this.context = context;
    this.atOnce = atOnce;
    this.source = source;
    this.row = row;
    addClassName("k-stack");
    add(rows, foot);
    show(Page.Request.first(atOnce));
  }

  /** Whether there is no row at all. */
  public boolean isEmpty() {
    return rows.getComponentCount() == 0;
  }

  private void show(Page.Request request) {
    var page = source.apply(request);
    page.items().forEach(item -> rows.add(row.apply(item)));
    foot.removeAll();
    page.next()
        .ifPresent(
            next ->
                foot.add(
                    Kit.quiet(
                        context.text("common.more"),
                        () -> show(Page.Request.after(next, atOnce)))));
  }
}
