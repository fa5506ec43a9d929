package org.kaveri.customers.ui;

import java.util.List;
import java.util.Locale;
import org.kaveri.ui.ViewContext;

/** Languages in which customers are served. */
final class Languages {
  /** Those offered; others that were imported are kept. */
  static final List<String> OFFERED = List.of("fi", "sv", "en", "de", "et", "ru", "no", "da");

  private Languages() {}

  /** What the language is called in the person's own. */
  static String name(String tag, ViewContext context) {
    String name = Locale.forLanguageTag(tag).getDisplayLanguage(context.locale());
    return name.isEmpty() ? tag : name;
  }
}
