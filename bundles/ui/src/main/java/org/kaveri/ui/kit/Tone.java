package org.kaveri.ui.kit;

/**
 * What a colour says. Never alone: the words say it too.
 *
 * @since 0.1
 */
public enum Tone {
  /** Nothing in particular. */
  NEUTRAL,
  /** Worth a look. */
  ACCENT,
  /** Well. */
  GOOD,
  /** Wants attention. */
  CAREFUL,
  /** Wrong. */
  BAD;

  String className() {
    return "k-tone-" + name().toLowerCase(java.util.Locale.ROOT);
  }
}
