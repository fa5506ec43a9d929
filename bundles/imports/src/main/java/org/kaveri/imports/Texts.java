package org.kaveri.imports;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import org.kaveri.api.TextBundle;

/** The room's own words. */
final class Texts {
  private Texts() {}

  /** The text, empty when there is none. */
  static Optional<String> find(String key, Locale locale) {
    try {
      return Optional.of(TextBundle.of(Texts.class, locale).getString(key));
    } catch (MissingResourceException e) {
      return Optional.empty();
    }
  }
}
