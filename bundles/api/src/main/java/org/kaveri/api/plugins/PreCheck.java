package org.kaveri.api.plugins;

import java.util.List;
import java.util.Optional;
import org.kaveri.api.Reason;

/**
 * What would happen if a jar were installed; nothing has been changed to find out.
 *
 * @param plugin what the jar says of itself, empty when it can't be read as a plugin
 * @param installed the version in use of the same plugin, if any
 * @param obstacles every unmet requirement; while there is one, installing is refused
 * @param effects what else will be felt: rooms that use it, parts that leave open screens, an older
 *     version coming in
 * @param contributions simple names of the extension points' interfaces that it contributes to, one
 *     for each contribution
 * @since 0.1
 */
public record PreCheck(
    Optional<Description> plugin,
    Optional<String> installed,
    List<Reason> obstacles,
    List<Reason> effects,
    List<String> contributions) {
  public PreCheck {
    obstacles = List.copyOf(obstacles);
    effects = List.copyOf(effects);
    contributions = List.copyOf(contributions);
  }

  /**
   * What a jar says of itself.
   *
   * @param name symbolic name of its bundle
   * @param title what its maker calls it
   * @param vendor its maker, empty when not told
   * @param version its version
   * @param description a sentence of its maker's, empty when not told
   */
  public record Description(
      String name, String title, String vendor, String version, String description) {}

  /** Whether nothing stands in the way. */
  public boolean passes() {
    return obstacles.isEmpty();
  }
}
