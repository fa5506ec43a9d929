package org.kaveri.api.settings;

import java.util.regex.Pattern;

/** What a setting's name looks like. */
final class SettingNames {
  private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]*\\.[a-z][a-z0-9-]*");

  private SettingNames() {}

  static void require(String name) {
    if (!FORM.matcher(name).matches() || name.length() > 100) {
      throw new IllegalArgumentException("A setting reads like mail.host, not " + name);
    }
  }
}
