package org.kaveri.api.plugins;

import java.util.List;

/**
 * A plugin as it stands now.
 *
 * @param name symbolic name of its bundle; names the plugin everywhere
 * @param title what its maker calls it
 * @param vendor its maker, empty when not told
 * @param version the version in use
 * @param state how it is
 * @param kept versions that it can be rolled back to, the newest first; the one in use isn't among
 *     them
 * @param source where it came from
 * @since 0.1
 */
public record InstalledPlugin(
    String name,
    String title,
    String vendor,
    String version,
    PluginState state,
    List<String> kept,
    Source source) {
  public InstalledPlugin {
    kept = List.copyOf(kept);
  }

  /** Where a plugin came from, and so who may remove it. */
  public enum Source {
    /** Installed by an administrator. */
    INSTALLED,
    /** Lies in a watched folder; taken away there, it is removed. */
    FOLDER
  }
}
