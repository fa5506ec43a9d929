package org.kaveri.api.logging;

/**
 * A logger and its level.
 *
 * @param logger its name
 * @param level what holds for it, its own or that of a logger above
 * @param chosen whether an administrator set it
 * @since 0.1
 */
public record LoggerLevel(String logger, LogLevel level, boolean chosen) {}
