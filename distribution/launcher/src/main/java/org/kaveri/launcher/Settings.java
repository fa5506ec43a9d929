package org.kaveri.launcher;

import java.net.InetAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the administrator asked for: the settings file, overlaid by environment variables ({@code
 * KAVERI_PORT}), overlaid by the command line ({@code --port}). Names are short here ({@code
 * port}); bundles read them as framework properties {@code kaveri.port}.
 */
final class Settings {
  private static final String ENVIRONMENT_PREFIX = "KAVERI_";
  private static final List<String> SCRIPT_ONLY = List.of("home", "java", "heap", "opts");

  private final Path home;
  private final Map<String, String> values;

  private Settings(Path home, Map<String, String> values) {
    this.home = home;
    this.values = values;
  }

  /** Reads all three sources. */
  static Settings read(Path home, Map<String, String> environment, List<String> arguments) {
    Map<String, String> values = new LinkedHashMap<>(defaults());
    values.putAll(SettingsFile.read(home.resolve("conf/kaveri.properties")));
    new TreeMap<>(environment)
        .forEach(
            (name, value) -> {
              if (name.startsWith(ENVIRONMENT_PREFIX)) {
                String key =
                    name.substring(ENVIRONMENT_PREFIX.length())
                        .toLowerCase(Locale.ROOT)
                        .replace('_', '.');
                if (!SCRIPT_ONLY.contains(key)) {
                  values.put(key, value);
                }
              }
            });
    values.putAll(commandLine(arguments));
    return new Settings(home, values);
  }

  private static Map<String, String> defaults() {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("address", "localhost");
    values.put("port", "8080");
    values.put("portal.port", "8081");
    values.put("data", "data");
    values.put("profile", "full");
    values.put("modules", "all");
    values.put("demo", "false");
    values.put("drain", "0");
    values.put("log.days", "30");
    return values;
  }

  private static Map<String, String> commandLine(List<String> arguments) {
    Map<String, String> values = new LinkedHashMap<>();
    List<String> rest = new ArrayList<>(arguments);
    while (!rest.isEmpty()) {
      String argument = rest.removeFirst();
      if (argument.equals("--demo")) {
        values.put("demo", "true");
        continue;
      }
      if (!argument.startsWith("--") || argument.length() < 3) {
        throw new CannotStart(
            "Don't know what '"
                + argument
                + "' means here. Options look like --port 8080; see 'kaveri help'.");
      }
      int equals = argument.indexOf('=');
      String name =
          SettingsFile.shortName(
              equals < 0 ? argument.substring(2) : argument.substring(2, equals));
      SettingsFile.checkName(name, "");
      if (equals >= 0) {
        values.put(name, argument.substring(equals + 1));
      } else if (rest.isEmpty()) {
        throw new CannotStart(
            "The option --" + name + " needs a value, as in --" + name + " VALUE.");
      } else {
        values.put(name, rest.removeFirst());
      }
    }
    return values;
  }

  /** The folder of the installation. */
  Path home() {
    return home;
  }

  /**
   * The data folder, absolute; a relative one counts from the working directory, the default one
   * from the installation.
   */
  Path data() {
    String value = text("data");
    return value.equals("data") ? home.resolve(value) : Path.of(value).toAbsolutePath().normalize();
  }

  /** A setting that always has a value. */
  String text(String name) {
    String value = values.get(name);
    if (value == null || value.isBlank()) {
      throw new CannotStart("The setting '" + name + "' needs a value.");
    }
    return value.strip();
  }

  /** A port: 1 to 65535. */
  int port(String name) {
    int port = number(name);
    if (port < 1 || port > 65_535) {
      throw new CannotStart(
          "The setting '" + name + "' must be a port between 1 and 65535, not " + port + ".");
    }
    return port;
  }

  /** A whole number, not negative. */
  int number(String name) {
    String value = text(name);
    try {
      int number = Integer.parseInt(value);
      if (number >= 0) {
        return number;
      }
    } catch (NumberFormatException e) {
      // told below, together with the negative ones
    }
    throw new CannotStart(
        "The setting '" + name + "' must be a whole number, not '" + value + "'.");
  }

  /** True or false, also as yes and no, on and off. */
  boolean flag(String name) {
    String value = text(name).toLowerCase(Locale.ROOT);
    return switch (value) {
      case "true", "yes", "on" -> true;
      case "false", "no", "off" -> false;
      default ->
          throw new CannotStart(
              "The setting '" + name + "' must be true or false, not '" + value + "'.");
    };
  }

  /** A list of names, separated by commas. */
  List<String> names(String name) {
    return List.of(text(name).split(",")).stream()
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  /**
   * Refuses what is no list of addresses ({@code 127.0.0.1}) and ranges ({@code 10.0.0.0/8}),
   * separated by commas; may be missing.
   */
  void checkNetworks(String name) {
    for (String part : values.getOrDefault(name, "").split(",")) {
      if (!part.isBlank() && !isNetwork(part.strip())) {
        throw new CannotStart(
            "The setting '"
                + name
                + "' has addresses like 127.0.0.1 or 10.0.0.0/8, separated by commas, not '"
                + part.strip()
                + "'.");
      }
    }
  }

  private static boolean isNetwork(String text) {
    int slash = text.indexOf('/');
    try {
      int all =
          InetAddress.ofLiteral(slash < 0 ? text : text.substring(0, slash)).getAddress().length
              * Byte.SIZE;
      int bits = slash < 0 ? all : Integer.parseInt(text.substring(slash + 1));
      return bits >= 0 && bits <= all;
    } catch (IllegalArgumentException none) {
      return false;
    }
  }

  /** All settings under their full names, for the framework. */
  Map<String, String> frameworkProperties() {
    Map<String, String> properties = new LinkedHashMap<>();
    values.forEach((name, value) -> properties.put("kaveri." + name, value));
    properties.put("kaveri.home", home.toString());
    properties.put("kaveri.data", data().toString());
    properties.put("kaveri.demo", Boolean.toString(flag("demo")));
    return properties;
  }
}
