package org.kaveri.operational.imports;

import java.util.Optional;
import org.kaveri.api.CustomerId;
import org.kaveri.api.imports.ImportRow;

/** A row of an import, read as a contact or a follow-up. */
interface ReadRow {
  ImportRow row();

  CustomerId customer();

  /** By what one without a reference is known again; equal where it is the same. */
  Object same();

  default Optional<String> reference() {
    return RowFields.reference(row());
  }
}
