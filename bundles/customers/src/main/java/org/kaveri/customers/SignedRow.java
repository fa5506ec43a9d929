package org.kaveri.customers;

import org.kaveri.api.customers.CustomerDetails;
import org.kaveri.api.imports.ImportRow;

/**
 * A row of an import with the customer that it tells of.
 *
 * @param signs of the details, made once: telephone numbers take their time
 */
record SignedRow(ImportRow row, CustomerDetails details, Signs signs) {

  static SignedRow of(ImportRow row, CustomerDetails details, Dialling dialling) {
    return new SignedRow(row, details, Signs.of(details, dialling));
  }
}
