package org.kaveri.api.audit;

/**
 * A particular of an audit entry.
 *
 * @param name lower-case words with hyphens
 * @param value at most 200 characters, cut when longer
 * @since 0.1
 */
public record AuditDetail(String name, String value) {}
