package org.kaveri.imports;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;

/** The room's own words. */
final class Texts {
  private Texts() {}

  /** The text, empty when there is none. */
  static Optional<String> find(String key, Locale locale) {
    try {
      return Optional.of(
          ResourceBundle.getBundle(
                  "texts.texts",
                  locale,
                  Texts.class.getClassLoader(),
                  ResourceBundle.Control.getNoFallbackControl(
                      ResourceBundle.Control.FORMAT_PROPERTIES))
              .getString(key));
    } catch (MissingResourceException e) {
      return Optional.empty();
    }
  }
}
