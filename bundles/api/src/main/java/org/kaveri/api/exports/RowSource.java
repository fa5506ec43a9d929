package org.kaveri.api.exports;

import java.util.List;
import org.kaveri.api.Page;

/**
 * What stands in the rows of a list, page by page.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface RowSource {

  /** One page, each row with a value for each heading. */
  Page<List<String>> page(Page.Request request);
}
