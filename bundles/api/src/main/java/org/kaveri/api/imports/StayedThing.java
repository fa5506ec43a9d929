package org.kaveri.api.imports;

/**
 * Something that an undo has left.
 *
 * @param what as in {@link ImportCount#what}
 * @param id as its register knows it
 * @param name what it is called; its number where that is not known
 * @param code why; {@link Imports#stayedText} says it in words
 * @since 0.1
 */
public record StayedThing(String what, long id, String name, String code) {}
