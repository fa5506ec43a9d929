package org.kaveri.customers;

import java.util.Locale;
import java.util.ResourceBundle;

/** This room's texts where there is no screen. */
final class MergeTexts {
  private MergeTexts() {}

  static String of(String key, Locale locale) {
    return ResourceBundle.getBundle(
            "texts.texts",
            locale,
            MergeTexts.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
        .getString(key);
  }
}
