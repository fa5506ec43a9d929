package org.kaveri.api.settings;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import org.kaveri.api.InvalidException;

/**
 * One setting: its name, its kind, what it may hold and what it holds while nobody has chosen.
 * Names read like {@code mail.host}: the group, a dot, lower-case words with hyphens.
 *
 * @param <T> what it holds
 * @since 0.1
 */
public sealed interface Setting<T> {

  /** The full name, {@code mail.host}. */
  String name();

  /** What it holds while nobody has chosen. */
  T fallback();

  /**
   * Reads the form that {@link #write} writes and that a form field yields, and checks it.
   *
   * @throws InvalidException {@code setting.…}, with the setting's name as the first argument
   */
  T read(String text);

  /** The value as text. */
  default String write(T value) {
    return value.toString();
  }

  /** This setting with a value, for {@link Settings#change}. */
  default Value<T> to(T value) {
    return new Value<>(this, value);
  }

  /** The group's name, {@code mail}. */
  default String group() {
    return name().substring(0, name().indexOf('.'));
  }

  /** The key of the text that is its label. */
  default String labelKey() {
    return "settings." + name();
  }

  /** The key of the sentence below its field. */
  default String hintKey() {
    return labelKey() + ".hint";
  }

  /**
   * A setting with a value, checked.
   *
   * @param <T> what it holds
   */
  record Value<T>(Setting<T> setting, T value) {

    /**
     * Checks the value.
     *
     * @throws InvalidException {@code setting.…} when the setting may not hold the value
     */
    public Value {
      value = setting.read(setting.write(value));
    }

    /** Says nothing of the value, which may be a secret. */
    @Override
    public String toString() {
      return "Value[setting=" + setting.name() + "]";
    }
  }

  /**
   * One line of text, without control characters; white space around it is dropped.
   *
   * @param maxLength in characters, 1 to 1,000
   * @param required whether it may not be empty; the fallback may be nevertheless
   */
  record Text(String name, String fallback, int maxLength, boolean required)
      implements Setting<String> {
    public Text {
      SettingNames.require(name);
      if (maxLength < 1 || maxLength > 1_000) {
        throw new IllegalArgumentException(name + " is 1 to 1,000 characters long");
      }
    }

    /** A text that may be empty and is so at first. */
    public static Text optional(String name, int maxLength) {
      return new Text(name, "", maxLength, false);
    }

    @Override
    public String read(String text) {
      String line = text.strip();
      if (required && line.isEmpty()) {
        throw new InvalidException("setting.missing", "The setting " + name + " is empty.", name);
      }
      if (line.length() > maxLength) {
        throw new InvalidException(
            "setting.too-long",
            "The setting " + name + " is longer than " + maxLength + " characters.",
            name,
            maxLength);
      }
      if (line.chars().anyMatch(Character::isISOControl)) {
        throw new InvalidException(
            "setting.control-character",
            "The setting " + name + " holds a line break or another control character.",
            name);
      }
      return line;
    }
  }

  /**
   * A whole number in a range.
   *
   * @param min smallest, inclusive
   * @param max largest, inclusive
   */
  record WholeNumber(String name, long fallbackNumber, long min, long max)
      implements Setting<Long> {
    public WholeNumber {
      SettingNames.require(name);
      if (fallbackNumber < min || fallbackNumber > max) {
        throw new IllegalArgumentException(name + " falls back to a number out of its range");
      }
    }

    @Override
    public Long fallback() {
      return fallbackNumber;
    }

    @Override
    public Long read(String text) {
      long number;
      try {
        number = Long.parseLong(text.strip());
      } catch (NumberFormatException e) {
        throw new InvalidException(
            "setting.not-a-number", "The setting " + name + " is a whole number.", name);
      }
      if (number < min || number > max) {
        throw new InvalidException(
            "setting.out-of-range",
            "The setting " + name + " is a number from " + min + " to " + max + ".",
            name,
            min,
            max);
      }
      return number;
    }
  }

  /**
   * One word out of some.
   *
   * @param options in the order of the form; texts {@code settings.<name>.<option>} name them
   */
  record Choice(String name, String fallback, List<String> options) implements Setting<String> {
    public Choice {
      SettingNames.require(name);
      options = List.copyOf(options);
      if (!options.contains(fallback)) {
        throw new IllegalArgumentException(name + " falls back to none of its options");
      }
    }

    @Override
    public String read(String text) {
      if (!options.contains(text)) {
        throw new InvalidException(
            "setting.no-such-choice", "The setting " + name + " has no such choice.", name);
      }
      return text;
    }

    /** The key of the text that names an option. */
    public String optionKey(String option) {
      return labelKey() + "." + option;
    }
  }

  /** Yes or no. */
  record YesNo(String name, boolean fallbackAnswer) implements Setting<Boolean> {
    public YesNo {
      SettingNames.require(name);
    }

    @Override
    public Boolean fallback() {
      return fallbackAnswer;
    }

    @Override
    public Boolean read(String text) {
      return switch (text) {
        case "true" -> true;
        case "false" -> false;
        default ->
            throw new InvalidException(
                "setting.not-yes-or-no", "The setting " + name + " is true or false.", name);
      };
    }
  }

  /**
   * A password, a key: kept encrypted, never shown again. Empty means that there is none. At most
   * 1,000 characters.
   */
  record Secret(String name) implements Setting<String> {
    public Secret {
      SettingNames.require(name);
    }

    @Override
    public String fallback() {
      return "";
    }

    @Override
    public String read(String text) {
      if (text.length() > 1_000) {
        throw new InvalidException(
            "setting.too-long",
            "The setting " + name + " is longer than 1000 characters.",
            name,
            1_000);
      }
      return text;
    }
  }

  /** A time zone, by its name in the time zone database: {@code Europe/Helsinki}. */
  record Zone(String name, ZoneId fallback) implements Setting<ZoneId> {
    public Zone {
      SettingNames.require(name);
    }

    @Override
    public ZoneId read(String text) {
      try {
        return ZoneId.of(text.strip());
      } catch (DateTimeException e) {
        throw new InvalidException(
            "setting.no-such-zone",
            "The setting " + name + " is a time zone like Europe/Helsinki.",
            name);
      }
    }
  }
}
