package org.kaveri.store.engine;

import java.nio.file.Path;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where the data lives.
 *
 * @param data the data folder
 * @param database {@code embedded} (Derby in the data folder), {@code derby:memory:NAME} (for
 *     tests), or a {@code jdbc:postgresql:} URL
 * @param user who signs in to PostgreSQL; empty where the URL says it
 * @param password with what; may be empty
 * @param connections how many connections rooms share
 * @param count whether statements are counted
 */
public record Settings(
    Path data, String database, String user, String password, int connections, boolean count) {

  /** Reads the framework's properties; what is absent has its default. */
  static Settings from(Function<String, @Nullable String> properties) {
    return new Settings(
        Path.of(or(properties.apply("kaveri.data"), "data")),
        or(properties.apply("kaveri.database"), "embedded"),
        or(properties.apply("kaveri.database.user"), ""),
        or(properties.apply("kaveri.database.password"), ""),
        Integer.parseInt(or(properties.apply("kaveri.database.pool"), "16")),
        Boolean.parseBoolean(or(properties.apply("kaveri.database.count"), "false")));
  }

  private static String or(@Nullable String value, String otherwise) {
    return value == null || value.isBlank() ? otherwise : value.strip();
  }

  @Override
  public String toString() {
    return "Settings[data=" + data + ", database=" + database.replaceAll("\\?.*", "") + "]";
  }
}
