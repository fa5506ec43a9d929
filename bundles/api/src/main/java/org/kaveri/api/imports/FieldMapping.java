package org.kaveri.api.imports;

/**
 * Which field is fed by what.
 *
 * @param field name of an {@link ImportField}
 * @param source where its value comes from
 * @since 0.1
 */
public record FieldMapping(String field, FieldSource source) {}
