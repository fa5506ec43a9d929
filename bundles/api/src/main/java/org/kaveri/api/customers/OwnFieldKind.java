package org.kaveri.api.customers;

/**
 * What the values of a company's own field are, and how they are written.
 *
 * @since 0.1
 */
public enum OwnFieldKind {
  /** One line of text, at most {@value OwnField#MAX_VALUE_LENGTH} characters. */
  TEXT,
  /**
   * A number with a full stop before its decimals, at most 15 digits before and 4 after it: {@code
   * -12.5}.
   */
  NUMBER,
  /** An amount in the currency of the field, written as a number with the decimals that it has. */
  MONEY,
  /** A day: {@code 2026-11-26}. */
  DAY,
  /** One of the choices of the field, word for word. */
  CHOICE,
  /** {@code yes} or {@code no}. */
  YES_NO,
  /** An employee: the number of a user. */
  EMPLOYEE,
  /** One of the people at the customer: her number. */
  PERSON
}
