package org.kaveri.imports;

import java.util.function.Supplier;
import org.kaveri.api.InvalidException;
import org.kaveri.api.imports.ChunkOutcome;
import org.kaveri.api.imports.ImportChunk;
import org.kaveri.api.imports.ImportKind;

/** Fails after it has written, whenever a certain order is among the rows. */
final class Poisoned extends Wrapped {
  private final String order;
  private final Supplier<RuntimeException> poison;

  Poisoned(ImportKind kind, String order) {
    this(kind, order, () -> new InvalidException("store.value", "A value does not fit."));
  }

  Poisoned(ImportKind kind, String order, Supplier<RuntimeException> poison) {
    super(kind);
    this.order = order;
    this.poison = poison;
  }

  @Override
  public ChunkOutcome write(ImportChunk chunk) {
    ChunkOutcome outcome = super.write(chunk);
    if (chunk.rows().stream().anyMatch(row -> row.text("order-number").orElse("").equals(order))) {
      throw poison.get();
    }
    return outcome;
  }
}
