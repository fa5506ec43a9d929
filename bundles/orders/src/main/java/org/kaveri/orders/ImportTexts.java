package org.kaveri.orders;

import java.util.Locale;
import java.util.ResourceBundle;

/** What the kinds of imports of this room call their things. */
final class ImportTexts {
  private ImportTexts() {}

  /**
   * A text; what all kinds have in common stands under {@code import.<key>}.
   *
   * @param kind of import
   */
  static String of(String kind, String key, Locale locale) {
    ResourceBundle texts =
        ResourceBundle.getBundle(
            "texts.texts",
            locale,
            ImportTexts.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    String own = "orders.import." + kind + "." + key;
    return texts.getString(texts.containsKey(own) ? own : "orders.import." + key);
  }
}
