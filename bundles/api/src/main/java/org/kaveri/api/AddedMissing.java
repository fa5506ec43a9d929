package org.kaveri.api;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * What became of a list of which those were to be added that were missing.
 *
 * @param all every key that was asked for, with the id
 * @param added the ids of those that were missing, in the order in which they were added
 * @since 0.1
 */
public record AddedMissing<I>(Map<String, I> all, Set<I> added) {
  public AddedMissing {
    all = Collections.unmodifiableMap(new LinkedHashMap<>(all));
    added = Collections.unmodifiableSet(new LinkedHashSet<>(added));
  }
}
