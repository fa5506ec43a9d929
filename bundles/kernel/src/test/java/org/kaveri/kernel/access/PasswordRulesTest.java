package org.kaveri.kernel.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaveri.api.InvalidException;

class PasswordRulesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "lintu kivi aamukahvi",
        "tuhat sinistä ovea",
        "xq7!mmPl#02kz",
        "🦆🦢🦉🦅🦆🦢🦉🦅🐧🦜🦩🐓",
        "my friend anna likes cake",
        "passwords are boring to me"
      })
  void lengthIsEnough(String password) {
    assertThatCode(() -> PasswordRules.check(password.toCharArray(), "anna"))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Password1234!",
        "2026salasana2026",
        "Qwertyuiop123",
        "1q2w3e4r5t6y",
        "CorrectHorseBatteryStaple",
        "aaaaaaaaaaaaaaaa",
        "abcabcabcabcabc",
        "abcdefghijklmnop",
        "987654321098765",
        "12345678901234",
        "Kaveri!!!!!!!!!",
        "Tervetuloa2026"
      })
  void whatEverybodyTriesFirstIsRefused(String password) {
    assertThat(code(password, "anna")).isEqualTo("password.common");
  }

  @Test
  void tooShortIsCountedInCharactersAsPeopleSeeThem() {
    assertThat(code("elevenchars", "anna")).isEqualTo("password.too-short");
    assertThat(code("🦆🦢🦉🦅🐧🦜", "anna")).isEqualTo("password.too-short");
    assertThat(code("ab".repeat(65), "anna")).isEqualTo("password.too-long");
  }

  @Test
  void theSignInNameWithALittleAroundItIsNoPassword() {
    assertThat(code("Maija.Meikäläinen1", "maija.meikäläinen")).isEqualTo("password.has-name");
    assertThat(code("maija-meikalai!", "maija-meikalai@example.org"))
        .isEqualTo("password.has-name");
  }

  private static String code(String password, String signInName) {
    return catchThrowableOfType(
            InvalidException.class, () -> PasswordRules.check(password.toCharArray(), signInName))
        .code();
  }
}
