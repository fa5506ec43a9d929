package org.kaveri.api.settings;

import java.util.List;
import org.kaveri.api.ConflictException;
import org.kaveri.api.InvalidException;
import org.kaveri.api.access.Permission;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The company's settings. Reading is open to every room and answered from memory; a change is seen
 * at once on this node and within five seconds on every other. The fact {@link SettingsChanged} is
 * recorded with it.
 *
 * @since 0.1
 */
@ProviderType
public interface Settings {
  /** Lets the holder change settings. */
  Permission MANAGE = new Permission("settings:manage");

  /**
   * What the setting holds: what was chosen, else its fallback. A value that the setting no longer
   * allows counts as not chosen.
   */
  <T> T get(Setting<T> setting);

  /** Whether somebody has chosen a value; of a secret, whether there is one. */
  boolean isChosen(Setting<?> setting);

  /** The groups of all rooms that run, the company's first, the others by name. */
  List<SettingsGroup> groups();

  /**
   * Keeps values, all or none, and writes the names of the changed ones to the audit. Needs {@link
   * #MANAGE}. Joins the transaction at hand.
   *
   * @throws InvalidException {@code setting.unknown} when no group at hand has such a setting
   * @throws ConflictException {@code store.changed} when somebody else changes the same setting in
   *     this moment
   */
  void change(List<Setting.Value<?>> values);

  /** Forgets what was chosen, so that the fallback holds again. Needs {@link #MANAGE}. */
  void reset(Setting<?> setting);
}
