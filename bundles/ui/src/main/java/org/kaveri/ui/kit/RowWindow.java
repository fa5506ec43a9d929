package org.kaveri.ui.kit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.kaveri.api.Page;

/**
 * The part of a long list that is in memory: a few pages of rows, those used last, and for each
 * page ever reached where it starts, so that it can be read again.
 */
final class RowWindow<T> {

  private static final int MOST_PAGES = 10;

  private final int pageSize;
  private final Function<Page.Request, Page<T>> source;

  /** Where a page starts that begins with that row; the last one may not have been read yet. */
  private final TreeMap<Integer, Optional<Page.Cursor>> starts = new TreeMap<>();

  private final Map<Integer, List<T>> pages =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, List<T>> eldest) {
          return size() > MOST_PAGES;
        }
      };

  /** How many rows there are, once the end was seen; more than any row before. */
  private int end = Integer.MAX_VALUE;

  RowWindow(int pageSize, Function<Page.Request, Page<T>> source) {
    this.pageSize = pageSize;
    this.source = source;
    starts.put(0, Optional.empty());
  }

  /** The rows from that one on, fewer where the list ends. */
  List<T> rows(int offset, int limit) {
    List<T> rows = new ArrayList<>();
    while (rows.size() < limit) {
      int row = offset + rows.size();
      walkTo(row);
      int start = starts.floorKey(row);
      List<T> page = page(start);
      if (row >= end) {
        break;
      }
      // A page read again may have become shorter: then the row is on the one after it.
      int from = Math.min(page.size(), row - start);
      rows.addAll(page.subList(from, Math.min(page.size(), from + limit - rows.size())));
    }
    return rows;
  }

  /** Where a row in memory stands; -1 when none is meant. */
  int find(Predicate<T> meant) {
    for (var page : pages.entrySet()) {
      for (int i = 0; i < page.getValue().size(); i++) {
        if (meant.test(page.getValue().get(i))) {
          return page.getKey() + i;
        }
      }
    }
    return -1;
  }

  /** How many rows are known to be there. */
  int reached() {
    return isComplete() ? end : starts.lastKey();
  }

  /** Whether the end was seen. */
  boolean isComplete() {
    return end != Integer.MAX_VALUE;
  }

  /** How many rows are in memory. */
  int held() {
    return pages.values().stream().mapToInt(List::size).sum();
  }

  /** From now on rows are read anew, each page from where it started. */
  void forgetRows() {
    pages.clear();
    end = Integer.MAX_VALUE;
  }

  private void walkTo(int row) {
    while (row >= starts.lastKey() && !isComplete()) {
      page(starts.lastKey());
    }
  }

  private List<T> page(int start) {
    List<T> known = pages.get(start);
    return known == null ? read(start) : known;
  }

  /** Reads one page; where the next one now starts elsewhere, those after it are found anew. */
  private List<T> read(int start) {
    Optional<Page.Cursor> from = starts.getOrDefault(start, Optional.empty());
    Page<T> page =
        source.apply(
            from.map(cursor -> Page.Request.after(cursor, pageSize))
                .orElseGet(() -> Page.Request.first(pageSize)));
    pages.put(start, page.items());
    int after = start + page.items().size();
    if (page.next().isEmpty() || page.items().isEmpty()) {
      forgetAfter(start);
      end = after;
    } else if (!page.next().equals(starts.get(after))) {
      forgetAfter(start);
      starts.put(after, page.next());
    }
    return page.items();
  }

  private void forgetAfter(int start) {
    starts.tailMap(start, false).clear();
    pages.keySet().removeIf(page -> page > start);
    end = Integer.MAX_VALUE;
  }
}
