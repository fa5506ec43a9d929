package org.kaveri.store.lists;

/**
 * How Derby is to execute a statement, where left alone it would at times read a whole table: it
 * plans by how large the tables are when a statement is first prepared, and that may have been
 * before the import of a million rows. Stands behind a table's name or alias in {@code from}; other
 * databases take it for a comment.
 *
 * {@snippet :
 * "select id from parts_part" + Plans.index("parts_part_code") + " where code in " + InList.marks(n)
 * }
 *
 * @since 0.1
 */
public final class Plans {
  private Plans() {}

  /** Rows are found by this index. */
  public static String index(String name) {
    return hint("index=" + name);
  }

  /** Rows are found by the index of this primary key or unique constraint. */
  public static String constraint(String name) {
    return hint("constraint=" + name);
  }

  private static String hint(String what) {
    return " --DERBY-PROPERTIES " + what + "\n";
  }
}
