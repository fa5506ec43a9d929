package org.kaveri.ui.shell;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.kaveri.api.Reason;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** The texts of all rooms, read from their {@code texts} folders. */
@Component(service = RoomTexts.class)
public final class RoomTexts {

  private static final String ERROR = "error.";

  private final BundleContext rooms;
  private final Map<Version, Map<String, String>> read = new ConcurrentHashMap<>();

  /** A room's texts in one language, as they were when the room was last changed. */
  private record Version(long bundle, long changed, String language) {}

  /** Created by Declarative Services. */
  @Activate
  public RoomTexts(BundleContext rooms) {
    this.rooms = rooms;
  }

  /** A text of the room, else of this one; the key between exclamation marks when there is none. */
  String text(Bundle room, Locale locale, String key, Object... arguments) {
    return find(room, locale, key)
        .or(() -> find(rooms.getBundle(), locale, key))
        .map(pattern -> fill(pattern, locale, List.of(arguments)))
        .orElse("!" + key + "!");
  }

  /** A text of this room. */
  String own(Locale locale, String key, Object... arguments) {
    return text(rooms.getBundle(), locale, key, arguments);
  }

  /** The sentence for a reason, for what the shell itself says. */
  String sentence(Locale locale, Reason reason) {
    return sentence(rooms.getBundle(), locale, reason.code(), reason.message(), reason.arguments());
  }

  /** The sentence for an error's code, wherever it stands; the message when nobody has one. */
  String sentence(Bundle room, Locale locale, String code, String message, List<Object> arguments) {
    String key = ERROR + code;
    return find(room, locale, key)
        .or(() -> find(rooms.getBundle(), locale, key))
        .or(() -> anywhere(locale, key))
        .map(pattern -> fill(pattern, locale, arguments))
        .orElse(message);
  }

  /** A text of that key in any room: for what services name by key only, like permissions. */
  public Optional<String> anywhere(Locale locale, String key) {
    for (Bundle room : rooms.getBundles()) {
      Optional<String> found = find(room, locale, key);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<String> find(Bundle room, Locale locale, String key) {
    String inLanguage = texts(room, locale.getLanguage()).get(key);
    return Optional.ofNullable(inLanguage).or(() -> Optional.ofNullable(texts(room, "").get(key)));
  }

  /** An apostrophe is an apostrophe: translators needn't know how MessageFormat quotes. */
  private static String fill(String pattern, Locale locale, List<Object> arguments) {
    if (arguments.isEmpty()) {
      return pattern;
    }
    MessageFormat format = new MessageFormat(pattern.replace("'", "''"), Regions.of(locale));
    return format.format(arguments.toArray());
  }

  private Map<String, String> texts(Bundle room, String language) {
    String suffix = language.isEmpty() || language.equals("en") ? "" : "_" + language;
    Version version = new Version(room.getBundleId(), room.getLastModified(), suffix);
    Map<String, String> known = read.get(version);
    if (known == null) {
      known = load(room, suffix);
      read.keySet()
          .removeIf(
              old ->
                  old.bundle() == version.bundle()
                      && old.language().equals(suffix)
                      && old.changed() != version.changed());
      read.put(version, known);
    }
    return known;
  }

  private static Map<String, String> load(Bundle room, String suffix) {
    URL file =
        room.getState() == Bundle.UNINSTALLED
            ? null
            : room.getEntry("texts/texts" + suffix + ".properties");
    if (file == null) {
      return Map.of();
    }
    Properties properties = new Properties();
    try (Reader reader = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    Map<String, String> texts = new HashMap<>();
    properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
    return Map.copyOf(texts);
  }
}
