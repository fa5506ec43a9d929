package org.kaveri.imports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.imports.DataFormat;
import org.kaveri.api.imports.DataRow;
import org.kaveri.api.imports.ImportRow;
import org.kaveri.api.imports.ValueKind;

/**
 * Cuts a file into chunks of whole groups. The same file with the same plan is cut the same way
 * each time, so that an import goes on where it stopped.
 */
final class Chunks {
  /** Rows in a chunk; a group may make it larger. */
  static final int ROWS = 5_000;

  /** Rows of a group. */
  static final int LARGEST_GROUP = 10_000;

  /** Rows of scattered groups that wait for the rest of their group. */
  static final int MOST_WAITING = 200_000;

  private final DataFormat.Rows source;
  private final RowReader reader;
  private final Optional<String> groupedBy;
  private final PieceCounts pieces;
  private final Map<Long, Group> waiting = new HashMap<>();
  private @Nullable Group current;
  private long waitingRows;
  private boolean ended;

  private List<List<ImportRow>> groups = new ArrayList<>();
  private Problems problems = new Problems();
  private long rowCount;

  /**
   * Cuts.
   *
   * @param source past the headings
   * @param pieces of scattered groups, handed over: they are counted down
   */
  Chunks(DataFormat.Rows source, RowReader reader, Optional<String> groupedBy, PieceCounts pieces) {
    this.source = source;
    this.reader = reader;
    this.groupedBy = groupedBy;
    this.pieces = pieces;
  }

  /** The next chunk, empty at the end. */
  Optional<Chunk> next() throws IOException {
    while (!ended && rowCount < ROWS) {
      Optional<DataRow> row = source.next();
      if (row.isPresent()) {
        take(row.get());
      } else {
        ended = true;
        leaveGroup();
        waiting.values().forEach(this::close);
        waiting.clear();
      }
    }
    if (rowCount == 0) {
      return Optional.empty();
    }
    var chunk = new Chunk(groups, problems, rowCount);
    groups = new ArrayList<>();
    problems = new Problems();
    rowCount = 0;
    return Optional.of(chunk);
  }

  private void take(DataRow row) {
    String key = groupedBy.map(field -> reader.raw(row, field)).orElse("");
    Group group = current;
    if (group == null || key.isEmpty() || !group.key.equals(key)) {
      leaveGroup();
      group = key.isEmpty() ? new Group(key) : enter(key);
      current = group;
    }
    group.add(row);
  }

  private Group enter(String key) {
    Group waited = waiting.get(Scattered.number(key));
    return waited != null && waited.key.equals(key) ? waited : new Group(key);
  }

  /** The rows of another group follow: this one is whole, or waits for its other pieces. */
  private void leaveGroup() {
    Group group = current;
    current = null;
    if (group == null) {
      return;
    }
    long number = Scattered.number(group.key);
    int left = group.key.isEmpty() ? 0 : pieces.of(number);
    if (left == 0) {
      close(group);
    } else if (left == 1) {
      waiting.remove(number);
      waitingRows -= group.waitingRows;
      close(group);
    } else {
      pieces.less(number);
      Group other = waiting.put(number, group);
      if (other != null && other != group) { // two keys of one number
        waitingRows -= other.waitingRows;
        close(other);
      }
      waitingRows += group.size() - group.waitingRows;
      group.waitingRows = group.size();
      requireFewWaiting();
    }
  }

  private void requireFewWaiting() {
    if (waitingRows > MOST_WAITING) {
      throw Scattered.tooScattered(groupedBy.map(reader::column).orElse(""));
    }
  }

  private void close(Group group) {
    rowCount += group.size();
    if (group.size() > LARGEST_GROUP) {
      refuse(group, "group-too-large");
    } else if (group.bad.rows() > 0) {
      refuse(group, "group-incomplete");
    } else {
      groups.add(group.good);
    }
  }

  private void refuse(Group group, String code) {
    String column = groupedBy.map(reader::column).orElse("");
    problems.addAll(group.bad);
    for (ImportRow row : group.good) {
      problems.add(row.line(), column, code, ValueKind.TEXT);
    }
    problems.addAll(group.beyond);
  }

  /** Rows that belong together. */
  private final class Group {
    final String key;
    final List<ImportRow> good = new ArrayList<>();
    final Problems bad = new Problems();

    /** Rows beyond the largest group, of which nothing but the line is kept. */
    final Problems beyond = new Problems();

    long waitingRows;

    Group(String key) {
      this.key = key;
    }

    long size() {
      return good.size() + bad.rows() + beyond.rows();
    }

    void add(DataRow row) {
      if (good.size() + bad.rows() >= LARGEST_GROUP) {
        beyond.add(
            row.line(),
            groupedBy.map(reader::column).orElse(""),
            "group-too-large",
            ValueKind.TEXT);
        return;
      }
      switch (reader.read(row)) {
        case RowReader.Read.Readable(ImportRow read) -> good.add(read);
        case RowReader.Read.Unreadable(String column, String code, ValueKind found) ->
            bad.add(row.line(), column, code, found);
      }
    }
  }
}
