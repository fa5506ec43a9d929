package org.kaveri.vaadin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginsTest {

  @ParameterizedTest
  @CsvSource({
    "http://localhost:8080, localhost:8080",
    "https://crm.example.org, crm.example.org",
    "https://CRM.example.org, crm.example.org:443",
    "http://[::1]:8080, [::1]:8080"
  })
  void lets_our_own_pages_in(String origin, String host) {
    assertThat(Origins.same(origin, host)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "http://evil.example, crm.example.org",
    "http://crm.example.org:81, crm.example.org",
    "http://crm.example.org.evil.example, crm.example.org",
    "null, crm.example.org",
    "not a uri, crm.example.org"
  })
  void keeps_foreign_pages_out(String origin, String host) {
    assertThat(Origins.same(origin, host)).isFalse();
  }

  @Test
  void keeps_out_who_does_not_say_where_the_page_is_from() {
    assertThat(Origins.same(null, "crm.example.org")).isFalse();
    assertThat(Origins.same("http://crm.example.org", null)).isFalse();
  }
}
