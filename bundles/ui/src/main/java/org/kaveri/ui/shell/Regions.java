package org.kaveri.ui.shell;

import java.util.Locale;

/** Which country's habits go with a language of the screens. */
final class Regions {

  private Regions() {}

  static Locale of(Locale language) {
    return switch (language.getLanguage()) {
      case "fi" -> Locale.of("fi", "FI");
      case "sv" -> Locale.of("sv", "FI");
      default -> Locale.UK;
    };
  }
}
