package org.kaveri.operational.channels;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.kaveri.api.interactions.Channel;
import org.kaveri.api.interactions.Direction;

/** What the channels of the house have in common: titles and words stand in resources. */
abstract class HouseChannel implements Channel {
  private static final ResourceBundle.Control CONTROL =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final String name;
  private final String icon;

  HouseChannel(String name, String icon) {
    this.name = name;
    this.icon = icon;
  }

  @Override
  public final String name() {
    return name;
  }

  @Override
  public final String title(Locale locale) {
    return bundle("texts.texts", locale).getString("operational.channel." + name);
  }

  @Override
  public final String icon() {
    return icon;
  }

  @Override
  public final List<String> words(Locale locale) {
    return words("channel." + name, locale);
  }

  @Override
  public final List<String> words(Locale locale, Direction direction) {
    return words("channel." + name + (direction == Direction.IN ? ".in" : ".out"), locale);
  }

  private static List<String> words(String key, Locale locale) {
    return Arrays.stream(
            bundle("org.kaveri.operational.oneline.words", locale).getString(key).split(","))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static ResourceBundle bundle(String baseName, Locale locale) {
    Locale language =
        switch (locale.getLanguage()) {
          case "fi", "sv" -> Locale.of(locale.getLanguage());
          default -> Locale.ENGLISH;
        };
    return ResourceBundle.getBundle(
        baseName, language, HouseChannel.class.getClassLoader(), CONTROL);
  }
}
