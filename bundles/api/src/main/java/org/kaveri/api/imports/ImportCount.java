package org.kaveri.api.imports;

/**
 * How many of a thing an import has met.
 *
 * @param what lower case: {@code "orders"}; {@link ImportKind#text} gives its title
 * @param added written by this import
 * @param unchanged there already, and left as they were
 * @since 0.1
 */
public record ImportCount(String what, long added, long unchanged) {}
