package org.kaveri.store.lists;

import java.util.ArrayList;
import java.util.List;
import org.kaveri.api.Page;

/**
 * Long lists in pieces that services and statements take.
 *
 * @since 0.1
 */
public final class Slices {
  private Slices() {}

  /** Pieces of {@value Page.Request#MAX_SIZE} each, the last one of what is left; views of it. */
  public static <T> List<List<T>> of(List<T> all) {
    return of(all, Page.Request.MAX_SIZE);
  }

  /** As {@link #of(List)}, pieces of that size each. */
  public static <T> List<List<T>> of(List<T> all, int size) {
    var slices = new ArrayList<List<T>>();
    for (int from = 0; from < all.size(); from += size) {
      slices.add(all.subList(from, Math.min(all.size(), from + size)));
    }
    return slices;
  }
}
