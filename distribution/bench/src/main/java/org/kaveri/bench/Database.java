package org.kaveri.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where a server keeps its data: inside its own process, or in a PostgreSQL beside it.
 *
 * @param postgres that one
 */
record Database(Optional<Postgres> postgres) implements AutoCloseable {

  /** Starts what must be started. */
  static Database over(String name, Path place) {
    return new Database(
        name.equals("postgres")
            ? Optional.of(Postgres.over(place.resolve("postgres")))
            : Optional.empty());
  }

  List<String> options() {
    return postgres.map(Postgres::options).orElse(List.of());
  }

  /** What PostgreSQL calls itself; empty for the embedded one. */
  Optional<String> version() {
    return postgres.map(Postgres::version);
  }

  @Override
  public void close() {
    postgres.ifPresent(Postgres::close);
  }
}
