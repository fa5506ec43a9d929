package org.kaveri.api.access;

import java.util.regex.Pattern;

/**
 * A thing that may be allowed, like {@code interactions:write}. People hold permissions through
 * roles.
 *
 * @param name subject, colon, verb; lower case, words joined by hyphens
 * @since 0.1
 */
public record Permission(String name) {
  private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]*:[a-z][a-z0-9-]*");

  public Permission {
    if (!FORM.matcher(name).matches()) {
      throw new IllegalArgumentException("A permission reads like customers:write, not " + name);
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
