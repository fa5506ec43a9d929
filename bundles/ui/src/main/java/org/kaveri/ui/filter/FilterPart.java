package org.kaveri.ui.filter;

import java.util.Optional;
import org.kaveri.api.lists.Filter;

/** A part of a filter that is being edited. */
interface FilterPart {
  /** What it asks for; empty while nothing is entered. */
  Optional<Filter> filter();
}
