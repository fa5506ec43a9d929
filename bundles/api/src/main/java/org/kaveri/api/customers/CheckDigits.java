package org.kaveri.api.customers;

/**
 * Computes check digits of numbers for value added tax. Each method is given the number in the form
 * that {@link VatNumber} has looked at.
 */
final class CheckDigits {
  private static final String LETTERS_OF_SPAIN = "TRWAGMYFPDXBNJZSQVHLCKE";
  private static final String LETTERS_OF_IRELAND = "WABCDEFGHIJKLMNOPQRSTUV";
  private static final String LETTERS_OF_COMPANIES_IN_SPAIN = "JABCDEFGHI";

  private CheckDigits() {}

  /** The sum of the first digits, each times its weight. */
  static int sum(String digits, int... weights) {
    int sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += digit(digits, i) * weights[i];
    }
    return sum;
  }

  private static int digit(String digits, int index) {
    return Character.digit(digits.charAt(index), 36);
  }

  private static int last(String digits) {
    return digit(digits, digits.length() - 1);
  }

  private static int number(String digits, int from, int to) {
    return Integer.parseInt(digits.substring(from, to));
  }

  /** ISO/IEC 7812-1, annex B: every second digit from the right doubled. */
  static boolean luhn(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digit(digits, digits.length() - 1 - i);
      sum += i % 2 == 0 ? digit : digit * 2 / 10 + digit * 2 % 10;
    }
    return sum % 10 == 0;
  }

  /** ISO 7064, MOD 11,10: Germany (BZSt) and Croatia (OIB). */
  static boolean mod11And10(String digits) {
    int product = 10;
    for (int i = 0; i < digits.length() - 1; i++) {
      int sum = (digit(digits, i) + product) % 10;
      product = (sum == 0 ? 10 : sum) * 2 % 11;
    }
    return (11 - product) % 10 == last(digits);
  }

  /** Bundesministerium für Finanzen: as Luhn's, but four is added. */
  static boolean austria(String number) {
    String digits = number.substring(1);
    int sum = 4;
    for (int i = 0; i < 7; i++) {
      int digit = digit(digits, i) * (i % 2 + 1);
      sum += digit / 10 + digit % 10;
    }
    return (10 - sum % 10) % 10 == last(digits);
  }

  /** SPF Finances: the last two and the others modulo 97 make 97. */
  static boolean belgium(String digits) {
    return 97 - number(digits, 0, 8) % 97 == number(digits, 8, 10);
  }

  /**
   * NRA. Nine digits: BULSTAT. Ten: a person's number, or one of a foreigner or of the tax office.
   */
  static boolean bulgaria(String digits) {
    if (digits.length() == 9) {
      int rest = sum(digits, 1, 2, 3, 4, 5, 6, 7, 8) % 11;
      if (rest == 10) {
        rest = sum(digits, 3, 4, 5, 6, 7, 8, 9, 10) % 11 % 10;
      }
      return rest == last(digits);
    }
    return sum(digits, 2, 4, 8, 5, 10, 9, 7, 3, 6) % 11 % 10 == last(digits)
        || sum(digits, 21, 19, 17, 13, 11, 9, 7, 3, 1) % 10 == last(digits)
        || (11 - sum(digits, 4, 3, 2, 7, 6, 5, 4, 3, 2) % 11) % 11 == last(digits);
  }

  /** Tax Department: digits at odd places count by a table of their own; the rest is a letter. */
  static boolean cyprus(String number) {
    int[] odd = {1, 0, 5, 7, 9, 13, 15, 17, 19, 21};
    int sum = 0;
    for (int i = 0; i < 8; i++) {
      sum += i % 2 == 0 ? odd[digit(number, i)] : digit(number, i);
    }
    return number.charAt(8) == 'A' + sum % 26 && !number.startsWith("12");
  }

  /**
   * Finanční správa. Eight digits: IČO. Nine and ten: numbers of persons, of which those of ten
   * have a check.
   */
  static boolean czechia(String digits) {
    return switch (digits.length()) {
      case 8 -> (11 - sum(digits, 8, 7, 6, 5, 4, 3, 2) % 11) % 10 == last(digits);
      case 10 -> {
        long number = Long.parseLong(digits);
        yield number % 11 == 0 || number / 10 % 11 == 10 && last(digits) == 0;
      }
      default -> true;
    };
  }

  /** AADE: powers of two from the right. */
  static boolean greece(String digits) {
    return sum(digits, 256, 128, 64, 32, 16, 8, 4, 2) % 11 % 10 == last(digits);
  }

  /** AEAT: a person's number of digits and a letter, a foreigner's, or a company's. */
  static boolean spain(String number) {
    char first = number.charAt(0);
    char check = number.charAt(8);
    if (Character.isDigit(first) || first >= 'X' && first <= 'Z') {
      String digits =
          (Character.isDigit(first) ? first : (char) ('0' + first - 'X')) + number.substring(1, 8);
      return LETTERS_OF_SPAIN.charAt(Integer.parseInt(digits) % 23) == check;
    }
    if (first >= 'K' && first <= 'M') {
      return LETTERS_OF_SPAIN.charAt(number(number, 1, 8) % 23) == check;
    }
    if ("ABCDEFGHJNPQRSUVW".indexOf(first) < 0) {
      return false;
    }
    int sum = 0;
    for (int i = 1; i < 8; i++) {
      int digit = digit(number, i) * (i % 2 + 1);
      sum += digit / 10 + digit % 10;
    }
    int rest = (10 - sum % 10) % 10;
    return check == '0' + rest || check == LETTERS_OF_COMPANIES_IN_SPAIN.charAt(rest);
  }

  /** DGFiP: two digits before the SIREN check it; two signs with a letter check it otherwise. */
  static boolean france(String number) {
    String siren = number.substring(2);
    boolean monaco = siren.startsWith("000");
    if (!monaco && !luhn(siren)) {
      return false;
    }
    String key = number.substring(0, 2);
    return !key.chars().allMatch(Character::isDigit)
        || Integer.parseInt(key) == (12 + 3 * (Integer.parseInt(siren) % 97)) % 97;
  }

  /** Revenue: the eighth sign checks the digits, and the letter behind it where there is one. */
  static boolean ireland(String number) {
    String digits =
        Character.isDigit(number.charAt(1))
            ? number.substring(0, 7)
            : "0" + number.substring(2, 7) + number.charAt(0);
    int more = number.length() == 9 ? (number.charAt(8) - 'A' + 1) * 9 : 0;
    int rest = (sum(digits, 8, 7, 6, 5, 4, 3, 2) + more) % 23;
    return LETTERS_OF_IRELAND.charAt(rest) == number.charAt(7);
  }

  /** VMI: the digit before the last is one; a second row of weights where the first gives ten. */
  static boolean lithuania(String digits) {
    int checked = digits.length() - 1;
    if (digits.charAt(checked - 1) != '1') {
      return false;
    }
    int rest = lithuania(digits, 1) % 11;
    if (rest == 10) {
      rest = lithuania(digits, 3) % 11 % 10;
    }
    return rest == last(digits);
  }

  private static int lithuania(String digits, int first) {
    int sum = 0;
    for (int i = 0; i < digits.length() - 1; i++) {
      sum += digit(digits, i) * ((i + first - 1) % 9 + 1);
    }
    return sum;
  }

  /** AED: the last two are the others modulo 89. */
  static boolean luxembourg(String digits) {
    return number(digits, 0, 6) % 89 == number(digits, 6, 8);
  }

  /** VID: companies begin with 4 to 9; numbers of persons are taken as they are. */
  static boolean latvia(String digits) {
    if (digits.charAt(0) < '4') {
      return true;
    }
    int rest = 3 - sum(digits, 9, 1, 4, 8, 3, 10, 2, 5, 7, 6) % 11;
    if (rest < -1) {
      rest += 11;
    }
    return rest == last(digits);
  }

  /** Belastingdienst: the elf-proef, or ISO 7064 MOD 97-10 of the whole since 2020. */
  static boolean netherlands(String number) {
    int rest = sum(number, 9, 8, 7, 6, 5, 4, 3, 2) % 11;
    if (rest == digit(number, 8)) {
      return true;
    }
    int modulo = 0;
    for (char sign : ("NL" + number).toCharArray()) {
      int value = Character.digit(sign, 36);
      modulo = (modulo * (value > 9 ? 100 : 10) + value) % 97;
    }
    return modulo == 1;
  }

  /** Ministerstwo Finansów: NIP. */
  static boolean poland(String digits) {
    return sum(digits, 6, 5, 7, 2, 3, 4, 5, 6, 7) % 11 == last(digits);
  }

  /** Autoridade Tributária: NIF; a rest of ten or eleven is written as nought. */
  static boolean portugal(String digits) {
    int rest = 11 - sum(digits, 9, 8, 7, 6, 5, 4, 3, 2) % 11;
    return (rest > 9 ? 0 : rest) == last(digits);
  }

  /** ANAF: CUI; weights from the right, ten times the sum. */
  static boolean romania(String digits) {
    String whole = "0".repeat(10 - digits.length()) + digits;
    return sum(whole, 7, 5, 3, 2, 1, 7, 5, 3, 2) * 10 % 11 % 10 == last(whole);
  }

  /** FURS: a rest of ten is written as nought; one of eleven is not given. */
  static boolean slovenia(String digits) {
    int rest = 11 - sum(digits, 8, 7, 6, 5, 4, 3, 2) % 11;
    return rest != 11 && rest % 10 == last(digits);
  }

  /** HMRC: two ways of counting, both modulo 97; branches have three digits more. */
  static boolean northernIreland(String number) {
    if (!Character.isDigit(number.charAt(0))) {
      return true;
    }
    int sum = sum(number, 8, 7, 6, 5, 4, 3, 2) + number(number, 7, 9);
    return sum % 97 == 0 || (sum + 55) % 97 == 0;
  }
}
