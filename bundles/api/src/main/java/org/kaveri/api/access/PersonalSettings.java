package org.kaveri.api.access;

import java.util.List;
import java.util.Locale;
import org.kaveri.api.InvalidException;
import org.kaveri.api.RefusedException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * How the calling employee likes the screens. Everybody reads and changes their own, nobody
 * another's.
 *
 * @since 0.1
 */
@ProviderType
public interface PersonalSettings {
  /** The languages of the screens: Finnish, English, Swedish. */
  List<Locale> LANGUAGES = List.of(Locale.of("fi"), Locale.of("en"), Locale.of("sv"));

  /** Light or dark. */
  enum ColourScheme {
    /** As the device is set. */
    SYSTEM,
    /** Dark on light. */
    LIGHT,
    /** Light on dark. */
    DARK
  }

  /**
   * What can be chosen.
   *
   * @param language one of {@link #LANGUAGES}
   * @param colourScheme light or dark
   * @param singleKeyShortcuts whether single letters are shortcuts; those with Ctrl always are
   */
  record Choices(Locale language, ColourScheme colourScheme, boolean singleKeyShortcuts) {}

  /**
   * The caller's choices; defaults where nothing was chosen.
   *
   * @throws RefusedException {@code access.nobody} when the caller is no employee
   */
  Choices mine();

  /**
   * Keeps the caller's choices.
   *
   * @throws InvalidException {@code user.language}
   * @throws RefusedException {@code access.nobody} when the caller is no employee
   */
  void put(Choices choices);
}
