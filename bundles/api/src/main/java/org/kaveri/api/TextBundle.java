package org.kaveri.api;

import java.util.Locale;
import java.util.ResourceBundle;

/**
 * A room's own words where there is no screen that gives them: {@code
 * texts/texts[_language].properties} of its bundle. What is missing in a language is in the file
 * without one, whatever the language of the machine.
 *
 * {@snippet :
 * TextBundle.of(VisitMerger.class, locale).getString("visits.title")
 * }
 *
 * @since 0.1
 */
public final class TextBundle {
  private TextBundle() {}

  /**
   * The words.
   *
   * @param member any class of the room
   */
  public static ResourceBundle of(Class<?> member, Locale locale) {
    return ResourceBundle.getBundle(
        "texts.texts",
        locale,
        member.getClassLoader(),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
