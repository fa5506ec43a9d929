package org.kaveri.customers;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.customers.OwnField;
import org.kaveri.store.lists.SortKeys;

/** The value of one of the company's own fields as it is kept. */
@Embeddable
class OwnValueRow {
  private static final BigDecimal LOWEST = BigDecimal.TEN.pow(15).negate();
  private static final int DECIMALS = 4;

  @Column(name = "field", nullable = false)
  private String field = "";

  @Column(name = "written", nullable = false)
  private String written = "";

  @Column(name = "number_value")
  private @Nullable BigDecimal number;

  @Column(name = "day_value")
  private @Nullable LocalDate day;

  @Column(name = "flag_value")
  private @Nullable Boolean flag;

  @Column(name = "id_value")
  private @Nullable Long id;

  @Column(name = "sort_key", nullable = false)
  private String sortKey = "";

  protected OwnValueRow() {}

  /**
   * A value that has been checked.
   *
   * @param customer whose it is
   */
  OwnValueRow(OwnField field, String written, long customer) {
    this.field = field.name();
    this.written = written;
    String sorted = written;
    switch (field.kind()) {
      case NUMBER, MONEY -> {
        number = new BigDecimal(written);
        sorted = sorted(number);
      }
      case DAY -> day = LocalDate.parse(written);
      case YES_NO -> flag = written.equals("yes");
      case EMPLOYEE, PERSON -> id = Long.valueOf(written);
      case TEXT, CHOICE -> {}
    }
    sortKey = SortKeys.of(sorted, customer);
  }

  /** Twenty digits that sort as the number does, below zero too. */
  private static String sorted(BigDecimal number) {
    return "%020d"
        .formatted(
            number
                .subtract(LOWEST)
                .movePointRight(DECIMALS)
                .setScale(0, RoundingMode.UNNECESSARY)
                .toBigIntegerExact());
  }

  String field() {
    return field;
  }

  String written() {
    return written;
  }

  @Nullable BigDecimal number() {
    return number;
  }

  @Nullable LocalDate day() {
    return day;
  }

  @Nullable Boolean flag() {
    return flag;
  }

  @Nullable Long id() {
    return id;
  }

  String sortKey() {
    return sortKey;
  }
}
