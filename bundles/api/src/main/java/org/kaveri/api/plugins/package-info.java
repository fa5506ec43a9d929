/**
 * Installing, updating and removing plugins in the running server: {@link
 * org.kaveri.api.plugins.Plugins} is where to start.
 *
 * <p>A plugin is a bundle that isn't part of the distribution. Beware of waiting for a {@link
 * org.kaveri.api.plugins.PluginOperation} while holding a lock that the plugin's own code may want,
 * such as the lock of a browser session: listen to it instead.
 */
@NullMarked
@Export
@Version("0.1.0")
package org.kaveri.api.plugins;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
