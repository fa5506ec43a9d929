package org.kaveri.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueFormsTest {

  @ParameterizedTest
  @CsvSource({
    "2025-05-17T09:30:01.5Z, 2025-05-17T09:30:01.500Z",
    "2025-05-17T09:30:01.123456+03:00, 2025-05-17T06:30:01.123456Z",
    "2025-05-17T09:30:01.123456789, 2025-05-17T09:30:01.123456789Z",
    "2025-05-17T09:30:01, 2025-05-17T09:30:01Z",
    "2025-05-17 09:30:01.25, 2025-05-17T09:30:01.250Z",
    "2025-05-17 09:30:01.123456, 2025-05-17T09:30:01.123456Z"
  })
  void secondsMayHaveAnyNumberOfDecimals(String text, String moment) {
    String form = ValueForms.dateForm(List.of(text));
    assertThat(new Values(form, '.', ZoneOffset.UTC).instant(text).orElseThrow()).isEqualTo(moment);
  }
}
