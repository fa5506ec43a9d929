package org.kaveri.launcher;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads {@code conf/kaveri.properties}: UTF-8 lines of {@code name = value}, empty lines and {@code
 * #} comments. No escapes and no continued lines, so a Windows path or a password needs no thought.
 */
final class SettingsFile {
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9.-]*");
  private static final List<String> KNOWN =
      List.of(
          "address",
          "attachments",
          "data",
          "database",
          "database.password",
          "database.pool",
          "database.url",
          "database.user",
          "demo",
          "drain",
          "log.days",
          "modules",
          "plugins",
          "port",
          "portal.port",
          "profile",
          "proxies",
          "secret.key");

  private SettingsFile() {}

  /**
   * The settings of the file by short name (without {@code kaveri.}); none when there is no file.
   */
  static Map<String, String> read(Path file) {
    Map<String, String> settings = new LinkedHashMap<>();
    if (!Files.exists(file)) {
      return settings;
    }
    int number = 0;
    for (String raw : lines(file)) {
      number++;
      String line = raw.strip();
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      int equals = line.indexOf('=');
      String where = file + ", line " + number + ": ";
      if (equals < 0) {
        throw new CannotStart(
            where + "expected 'name = value' but found '" + shortened(line) + "'.");
      }
      String name = shortName(line.substring(0, equals).strip());
      if (!NAME.matcher(name).matches()) {
        throw new CannotStart(
            where
                + "'"
                + shortened(name)
                + "' is no name of a setting (small letters, digits, dots).");
      }
      checkName(name, where);
      if (settings.put(name, line.substring(equals + 1).strip()) != null) {
        throw new CannotStart(where + "'" + name + "' is set for the second time.");
      }
    }
    return settings;
  }

  /**
   * Refuses a name that is most likely a slip of the pen; names that resemble nothing known may
   * belong to a plugin.
   */
  static void checkName(String name, String where) {
    if (KNOWN.contains(name)) {
      return;
    }
    for (String known : KNOWN) {
      if (name.length() > 3 && Distance.between(name, known) <= 2) {
        throw new CannotStart(
            where + "there is no setting '" + name + "'. Did you mean '" + known + "'?");
      }
    }
  }

  /** The name without the {@code kaveri.} that it may carry. */
  static String shortName(String name) {
    return name.startsWith("kaveri.") ? name.substring("kaveri.".length()) : name;
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (MalformedInputException e) {
      throw new CannotStart(file + " is not UTF-8 text. Save it as UTF-8.");
    } catch (IOException e) {
      throw new CannotStart("Cannot read " + file + ": " + Reasons.of(e) + ".");
    }
  }

  private static String shortened(String text) {
    return text.length() > 60 ? text.substring(0, 60) + "…" : text;
  }
}
