package org.kaveri.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.kaveri.api.imports.ChunkOutcome;
import org.kaveri.api.imports.ImportChunk;
import org.kaveri.api.imports.ImportKind;

/** Stops in front of the first chunk until a test opens it. */
final class Gate extends Wrapped {
  private final CountDownLatch entered = new CountDownLatch(1);
  private final CountDownLatch opened = new CountDownLatch(1);

  Gate(ImportKind kind) {
    super(kind);
  }

  @Override
  public ChunkOutcome write(ImportChunk chunk) {
    entered.countDown();
    await(opened);
    return super.write(chunk);
  }

  void awaitEntered() {
    await(entered);
  }

  void open() {
    opened.countDown();
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
