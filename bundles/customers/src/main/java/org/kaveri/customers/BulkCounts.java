package org.kaveri.customers;

/** What one slice of a change of many has done. */
record BulkCounts(long changed, long unchanged, long left, long restored, long stayed) {
  static final BulkCounts NONE = new BulkCounts(0, 0, 0, 0, 0);
}
