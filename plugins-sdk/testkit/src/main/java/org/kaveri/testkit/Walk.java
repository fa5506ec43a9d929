package org.kaveri.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.kaveri.api.Page;

/** Reads lists page by page, as whoever scrolls to the end of one does. */
public final class Walk {
  private Walk() {}

  /**
   * All that a list has, in its order.
   *
   * @param size of a page
   * @param list gives a page of it
   * @throws AssertionError when a page that another one announced is empty
   */
  public static <T> List<T> all(int size, Function<Page.Request, Page<T>> list) {
    Page<T> page = list.apply(Page.Request.first(size));
    var all = new ArrayList<T>(page.items());
    while (page.next().isPresent()) {
      page = list.apply(Page.Request.after(page.next().get(), size));
      if (page.items().isEmpty()) {
        throw new AssertionError("An empty page behind " + all.size() + " items");
      }
      all.addAll(page.items());
    }
    return all;
  }
}
