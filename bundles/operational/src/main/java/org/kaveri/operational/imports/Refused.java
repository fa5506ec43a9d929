package org.kaveri.operational.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.kaveri.api.InvalidException;
import org.kaveri.api.imports.ChunkOutcome;
import org.kaveri.api.imports.ImportRow;
import org.kaveri.api.imports.ValueKind;

/** Rows of a chunk that are not taken. */
final class Refused {
  /** Errors of values that the texts of problems have a remedy for. */
  private static final Set<String> SAID =
      Set.of("due", "duration", "email-malformed", "phone-malformed", "text-too-long", "too-many");

  private final List<ChunkOutcome.Refusal> all = new ArrayList<>();

  void add(ImportRow row, String field, String code, ValueKind found) {
    all.add(new ChunkOutcome.Refusal(row, field, code, found));
  }

  /** A row with something that is written, and cannot be taken. */
  void add(ImportRow row, String field, String code) {
    add(row, field, code, ValueKind.TEXT);
  }

  /** A row with a value that the register does not take. */
  void add(ImportRow row, String field, InvalidException why) {
    String code = why.code().substring(why.code().indexOf('.') + 1);
    add(row, field, SAID.contains(code) ? code : "value");
  }

  List<ChunkOutcome.Refusal> list() {
    return all;
  }
}
