package org.kaveri.operational.imports;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kaveri.api.CustomerId;

/** Contacts or follow-ups, over one transaction, as imports of either change and undo them. */
interface ImportedThings {

  /**
   * The table with their rows: it has {@code customer_id}, {@code version}, {@code import_version}.
   */
  String table();

  /** Those of these on which something hangs. */
  Set<Long> inUse(Collection<Long> things) throws SQLException;

  /** Removes them with all that belongs to them, and tells it. */
  void remove(Map<Long, CustomerId> things) throws SQLException;

  /** What each of them says now, field by field. */
  Map<Long, Map<String, String>> states(List<Long> things) throws SQLException;

  /** Makes a thing say this, and tells it; it has a value for each field. */
  void set(long thing, Map<String, String> state) throws SQLException;
}
