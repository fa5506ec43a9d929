package org.kaveri.operational.files;

import java.text.Normalizer;

/** Makes names of files that came from anywhere harmless. */
final class FileNames {
  private static final int MAX = 200;

  private FileNames() {}

  /** Without folders, control and direction characters, and no longer than a column. */
  static String safe(String given) {
    String name = Normalizer.normalize(given, Normalizer.Form.NFC).replace('\\', '/');
    name = name.substring(name.lastIndexOf('/') + 1);
    name = name.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}]", "").replaceAll("[<>:\"|?*]", "_").strip();
    name = name.replaceAll("^\\.+", "");
    if (name.isEmpty()) {
      return "file";
    }
    return name.length() <= MAX ? name : shortened(name);
  }

  /** Keeps the ending, which tells people what it is. */
  private static String shortened(String name) {
    int dot = name.lastIndexOf('.');
    String ending = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
    int end = MAX - ending.length();
    if (Character.isHighSurrogate(name.charAt(end - 1))) {
      end--;
    }
    return name.substring(0, end) + ending;
  }
}
