package org.kaveri.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignInViewTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "customers",
        "customers/17",
        "customers/?search=Väinö",
        "customers?search=a%3Ab",
        "field-visits/2026/11?from=http://a"
      })
  void leads_to_the_place_that_was_wanted(String place) {
    assertThat(SignInView.safe(place)).isEqualTo(place);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "//evil.example",
        "/customers",
        "\t//evil.example",
        " //evil.example",
        "\n/\n/evil.example",
        "\\\\evil.example",
        "customers\\..",
        "https://evil.example",
        "https:evil.example",
        "java\tscript:alert(1)",
        "javascript:alert(1)",
        "customers\t:alert(1)",
        "\u00a0//evil.example",
        "..//evil.example"
      })
  void leads_nowhere_else(String place) {
    assertThat(SignInView.safe(place)).isEqualTo(".");
  }
}
