package org.kaveri.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kaveri.api.imports.ImportKind;
import org.kaveri.api.imports.ImportRun;
import org.kaveri.api.imports.ImportState;
import org.kaveri.api.imports.ImportUndo;
import org.kaveri.api.imports.UndoOutcome;
import org.kaveri.api.imports.UndoneChunk;
import org.kaveri.testkit.TestDatabase;

class LargeUndoTest {
  private static final int LINES = 100_000;
  private static final int LINES_AN_ORDER = 4;
  private static final int ROWS_A_CHUNK = 5_100;

  /** What is held at once is a chunk, however long the file was. */
  @Test
  void aHundredThousandLinesAreUndoneAChunkAtATime() {
    Desk.on(
        TestDatabase.DERBY,
        desk -> {
          ImportRun run = desk.await(desk.imports.start(desk.prepare(lines()).plan()).id());
          assertThat(run.state()).isEqualTo(ImportState.DONE);
          var most = new AtomicLong();
          ImportKind kind = desk.orderLines;
          desk.bring(
              "order-lines",
              new Wrapped(kind) {
                @Override
                public UndoOutcome undo(UndoneChunk chunk) {
                  long ids = chunk.added().stream().mapToLong(some -> some.ids().size()).sum();
                  most.accumulateAndGet(ids, Math::max);
                  return super.undo(chunk);
                }
              });
          desk.imports.undo(run.id());
          ImportRun undone = desk.await(run.id());
          assertThat(undone.state()).isEqualTo(ImportState.UNDONE);
          assertThat(most.get()).isBetween(1_000L, 2L * ROWS_A_CHUNK);
          ImportUndo undo = undone.undo().orElseThrow();
          assertThat(undo.chunksDone()).isEqualTo(undo.chunks()).isGreaterThan(15);
          assertThat(undo.counts())
              .contains(
                  new ImportUndo.Count("orders", LINES / LINES_AN_ORDER, 0, 0),
                  new ImportUndo.Count("customers", 3_000, 0, 0),
                  new ImportUndo.Count("products", 700, 0, 0));
          assertThat(undo.left()).isFalse();
          assertThat(desk.imports.undoable(run.id())).isFalse();
        });
  }

  private static InputStream lines() {
    var text = new StringBuilder(Desk.csv().strip() + "\n");
    IntStream.range(0, LINES).forEach(line -> text.append(line(line)));
    return new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String line(int line) {
    int order = line / LINES_AN_ORDER;
    return "%d;1.5.2025 9.30;%d;P-%d;x;3;2,50;EUR\n".formatted(order, order % 3_000, line % 700);
  }
}
