package org.kaveri.api.plugins;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.kaveri.api.NotFoundException;
import org.kaveri.api.Reason;
import org.kaveri.api.RefusedException;
import org.kaveri.api.Subscription;
import org.kaveri.api.access.Permission;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The life of plugins in the running server: read, checked, installed, started, watched, updated,
 * rolled back, removed.
 *
 * <p>No operation refreshes another room, except plugins that import packages of the one changed;
 * {@link PreCheck#effects} names those before. A failed installation leaves nothing behind; a
 * failed update puts the version before back by itself. What is installed stays so after a restart.
 * If the server twice in a row didn't come up after a change, the third start leaves that change
 * out: the version before runs, or the plugin stays stopped ({@link #safeMode}).
 *
 * <p>Every method throws {@link RefusedException} when the caller lacks {@link #MANAGE}; every
 * operation is audited. Safe for any thread; joins no transaction.
 *
 * @since 0.1
 */
@ProviderType
public interface Plugins {
  /** Needed for everything here. */
  Permission MANAGE = new Permission("plugins:manage");

  /** The plugins, by title. Doesn't block on an operation under way. */
  List<InstalledPlugin> list();

  /** The plugin of that name. */
  Optional<InstalledPlugin> find(String name);

  /**
   * Says what installing the jar would do and everything that stands against it, and changes
   * nothing. The file is read once, before this returns.
   */
  PreCheck check(Path jar);

  /**
   * Installs a plugin that isn't installed, or updates one that is: what the jar's own name says.
   * The file is copied before this returns and may then be deleted.
   */
  PluginOperation install(Path jar);

  /**
   * As {@link #install}, but refused ({@code plugins.not-installed}) when no plugin of that name is
   * installed.
   */
  PluginOperation update(Path jar);

  /**
   * Removes a plugin and its kept versions. Its tables stay in the database, for the plugin to find
   * when it is installed again.
   *
   * @throws NotFoundException {@code plugins.unknown}
   */
  PluginOperation remove(String name);

  /**
   * Goes back to a kept version.
   *
   * @throws NotFoundException {@code plugins.unknown}, {@code plugins.version-not-kept}
   */
  PluginOperation rollBack(String name, String version);

  /**
   * Stops the plugin and starts it anew: for one that failed, and for one that safe mode left
   * stopped.
   *
   * @throws NotFoundException {@code plugins.unknown}
   */
  PluginOperation tryAgain(String name);

  /** Why the server runs without the last change, empty when it doesn't. */
  Optional<Reason> safeMode();

  /**
   * Calls the listener after each change of what {@link #list} tells, from the thread that noticed
   * it: return fast, wait for nothing.
   */
  Subscription onChange(Runnable listener);
}
