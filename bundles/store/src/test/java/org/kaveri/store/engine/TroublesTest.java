package org.kaveri.store.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaveri.api.KaveriException;

class TroublesTest {
  @ParameterizedTest
  @CsvSource({
    "22001, store.value",
    "22021, store.value",
    "22P05, store.value",
    "23505, store.exists",
    "40001, store.busy",
    "57014, store.too-slow",
    "XCL52, store.too-slow",
    "53100, store.full",
    "28P01, store.refused",
    "28000, store.refused",
    "3D000, store.refused",
    "08006, store.away",
    "XJ001, store.away"
  })
  void whatADatabaseRefusesHasACode(String state, String code) {
    assertThat(Troubles.translate(new SQLException("in its own words", state)))
        .isInstanceOfSatisfying(KaveriException.class, e -> assertThat(e.code()).isEqualTo(code));
  }

  @ParameterizedTest
  @CsvSource({"42601", "XX000", "''"})
  void whatIsNobodysFaultStaysAFault(String state) {
    assertThat(Troubles.translate(new SQLException("in its own words", state)))
        .isExactlyInstanceOf(IllegalStateException.class);
  }
}
