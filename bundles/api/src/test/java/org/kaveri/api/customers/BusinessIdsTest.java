package org.kaveri.api.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaveri.api.InvalidException;

class BusinessIdsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1572860-0",
        "0112038-9",
        "FI15728600",
        "fi 1572 8600",
        "1572860 - 0",
        "1572860\u20110",
        "FI-1572860-0",
        "ATU13585627",
        "AT U 1358 5627",
        "BE0428759497",
        "BE 0428.759.497",
        "BG175074752",
        "CY10259033P",
        "CZ25123891",
        "DE136695976",
        "DK13585628",
        "EE100931558",
        "EE100594102",
        "EL094259216",
        "ESB58378431",
        "ES54362315K",
        "ESX2482300W",
        "FR40303265045",
        "FR83404833048",
        "HR33392005961",
        "HU12892312",
        "IE6433435F",
        "IE8D79739I",
        "IT00743110157",
        "LT119511515",
        "LT100001919017",
        "LU15027442",
        "LV40003521600",
        "MT11679112",
        "NL004495445B01",
        "NL123456789B13",
        "PL8567346215",
        "PT501964843",
        "RO18547290",
        "SE556188840401",
        "SI50223054",
        "SK2022749619",
        "XI980780684"
      })
  void whatAuthoritiesHaveGivenIsTaken(String number) {
    assertThatCode(() -> BusinessIds.check(number)).as(number).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @EnumSource
  void aWrongDigitIsNoticed(VatNumber country) {
    String right = example(country);
    int noticed = 0;
    int tried = 0;
    for (int i = 2; i < right.length(); i++) {
      if (Character.isDigit(right.charAt(i))) {
        char other = right.charAt(i) == '9' ? '0' : (char) (right.charAt(i) + 1);
        tried++;
        noticed += isRefused(right.substring(0, i) + other + right.substring(i + 1)) ? 1 : 0;
      }
    }
    assertThat(noticed).as("%s of %s", noticed, tried).isGreaterThanOrEqualTo(tried - 2);
    assertThat(isRefused(right + "1111")).isTrue();
  }

  private static String example(VatNumber country) {
    return switch (country) {
      case AT -> "ATU13585627";
      case BE -> "BE0428759497";
      case BG -> "BG175074752";
      case CY -> "CY10259033P";
      case CZ -> "CZ25123891";
      case DE -> "DE136695976";
      case DK -> "DK13585628";
      case EE -> "EE100931558";
      case EL -> "EL094259216";
      case ES -> "ESB58378431";
      case FI -> "FI15728600";
      case FR -> "FR40303265045";
      case HR -> "HR33392005961";
      case HU -> "HU12892312";
      case IE -> "IE6433435F";
      case IT -> "IT00743110157";
      case LT -> "LT119511515";
      case LU -> "LU15027442";
      case LV -> "LV40003521600";
      case MT -> "MT11679112";
      case NL -> "NL004495445B01";
      case PL -> "PL8567346215";
      case PT -> "PT501964843";
      case RO -> "RO18547290";
      case SE -> "SE556188840401";
      case SI -> "SI50223054";
      case SK -> "SK2022749619";
      case XI -> "XI980780684";
    };
  }

  private static boolean isRefused(String number) {
    try {
      BusinessIds.check(number);
      return false;
    } catch (InvalidException e) {
      assertThat(e.code()).isEqualTo("customer.business-id-wrong");
      return true;
    }
  }

  @Test
  void aFinnishIdWithAWrongDigitIsRefused() {
    assertThatThrownBy(() -> BusinessIds.check("1572860 \u2013 1"))
        .isInstanceOf(InvalidException.class);
    assertThatThrownBy(() -> BusinessIds.check("1572860-1")).isInstanceOf(InvalidException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "HRB 12345",
        "SIREN 303265045",
        "556036-0793",
        "NO 974760673 MVA",
        "12-3456789",
        "CHE-116.281.710",
        "FI",
        "ATU",
        "Desk 4",
        "IT department",
        "🙂"
      })
  void ofOtherNumbersNothingIsSaid(String number) {
    assertThatCode(() -> BusinessIds.check(number)).doesNotThrowAnyException();
  }

  @Test
  void twoWritingsOfOneNumberAreAlike() {
    assertThat(BusinessIds.comparable("1572860-0"))
        .contains("FI15728600")
        .isEqualTo(BusinessIds.comparable("1572860 \u2013 0"))
        .isEqualTo(BusinessIds.comparable("fi 1572.8600"));
    assertThat(BusinessIds.comparable("556036-0793")).contains("5560360793");
    assertThat(BusinessIds.comparable(" - ")).isEmpty();
  }

  @Test
  void nothingButARefusalComesOfAnyText() {
    var random = new Random(5);
    var countries = List.of(VatNumber.values());
    String signs = "0123456789ABKLUXYZ.-+* /\u00e5\ud83d";
    for (int i = 0; i < 100_000; i++) {
      var text = new StringBuilder(countries.get(random.nextInt(countries.size())).name());
      int length = random.nextInt(14);
      for (int j = 0; j < length; j++) {
        int among = random.nextInt(4) == 0 ? signs.length() : 10;
        text.append(signs.charAt(random.nextInt(among)));
      }
      isRefused(text.toString());
      BusinessIds.comparable(text.toString());
    }
  }
}
