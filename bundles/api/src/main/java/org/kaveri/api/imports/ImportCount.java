package org.kaveri.api.imports;

/**
 * How many of a thing an import has met.
 *
 * @param what lower case: {@code "orders"}; {@link ImportKind#text} gives its title
 * @param added written by this import
 * @param changed there already, and changed by this import
 * @param unchanged there already, and left as they were
 * @since 0.1
 */
public record ImportCount(String what, long added, long changed, long unchanged) {

  /** Of a kind that changes nothing. */
  public ImportCount(String what, long added, long unchanged) {
    this(what, added, 0, unchanged);
  }
}
