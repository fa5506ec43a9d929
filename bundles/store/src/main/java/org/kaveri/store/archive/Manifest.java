package org.kaveri.store.archive;

import java.util.List;

/**
 * What a backup holds; the entry {@code manifest.json}, the last one of the zip.
 *
 * @param format of the archive: {@link #FORMAT}
 * @param version of the Kaveri that wrote it
 * @param written when its rows were true, as an ISO instant
 * @param database {@code derby} or {@code postgresql}
 * @param steps what made the tables, in the order in which it was done
 * @param tables in an order in which rows find what they refer to
 * @param parts the files
 */
public record Manifest(
    int format,
    String version,
    String written,
    String database,
    List<Step> steps,
    List<Table> tables,
    List<Part> parts) {
  /** The form that is written now, and the newest that can be read. */
  public static final int FORMAT = 1;

  public Manifest {
    steps = List.copyOf(steps);
    tables = List.copyOf(tables);
    parts = List.copyOf(parts);
  }

  /**
   * A migration that has run.
   *
   * @param room the bundle it belongs to
   * @param number from 1 on
   * @param name of the file, without number and ending
   * @param checksum SHA-256 of the text, as the database remembers it
   * @param text the file
   */
  public record Step(String room, int number, String name, String checksum, String text) {}

  /**
   * A table.
   *
   * @param name in small letters
   * @param columns in the order of the values of a row
   * @param rows how many
   * @param sum of the SHA-256 of all rows, see {@link Tally}
   */
  public record Table(String name, List<Column> columns, long rows, String sum) {
    public Table {
      columns = List.copyOf(columns);
    }

    Table counted(Tally tally) {
      return new Table(name, columns, tally.count(), tally.sum());
    }
  }

  /**
   * A column.
   *
   * @param name in small letters
   * @param type what its values are
   */
  public record Column(String name, ColumnType type) {}

  /**
   * Files of one kind.
   *
   * @param name also the setting of the configuration that may name their folder
   * @param folder where a restore puts them otherwise, in the data folder
   * @param files how many
   * @param bytes of all together
   * @param sum of the SHA-256 of their names and contents, see {@link Tally}
   * @param missing how many were named and could not be read
   */
  public record Part(
      String name, String folder, long files, long bytes, String sum, long missing) {}

  /** Rows of all tables. */
  public long rows() {
    return tables.stream().mapToLong(Table::rows).sum();
  }

  /** Files of all parts. */
  public long files() {
    return parts.stream().mapToLong(Part::files).sum();
  }

  /** Files that could not be read. */
  public long missing() {
    return parts.stream().mapToLong(Part::missing).sum();
  }
}
