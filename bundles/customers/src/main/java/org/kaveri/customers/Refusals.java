package org.kaveri.customers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kaveri.api.InvalidException;
import org.kaveri.api.imports.ChunkOutcome;
import org.kaveri.api.imports.ImportRow;
import org.kaveri.api.imports.ValueKind;

/** Rows of an import that are not taken. */
final class Refusals {
  /** Whom the row means is not seen. */
  static final String UNSEEN = "there-unseen";

  /** Errors of values that the texts of problems have a remedy for. */
  private static final Set<String> SAID =
      Set.of(
          "text-too-long",
          "business-id-wrong",
          "email-malformed",
          "phone-malformed",
          "employee-unknown",
          "parent-circle",
          "parent-deep",
          "parent-person",
          "parent-unknown",
          "value");

  private final List<ChunkOutcome.Refusal> all = new ArrayList<>();

  void add(ImportRow row, String field, String code, ValueKind found) {
    all.add(new ChunkOutcome.Refusal(row, field, code, found));
  }

  /** A row with a value that the register does not take. */
  void add(ImportRow row, String field, InvalidException why) {
    String code = why.code().substring(why.code().indexOf('.') + 1);
    add(row, field, SAID.contains(code) ? code : "value", ValueKind.TEXT);
  }

  /**
   * Refuses the rows that mean customers whom the one who imports does not see: neither are these
   * changed nor is a second one made of them.
   *
   * @return the other rows
   */
  Map<ImportRow, KnownCustomers.Known> unseen(Map<ImportRow, KnownCustomers.Known> rows) {
    var others = new LinkedHashMap<ImportRow, KnownCustomers.Known>();
    rows.forEach(
        (row, who) -> {
          if (who.seen()) {
            others.put(row, who);
          } else {
            add(row, "", UNSEEN, ValueKind.TEXT);
          }
        });
    return others;
  }

  List<ChunkOutcome.Refusal> list() {
    return all;
  }
}
