/**
 * The life of plugins: {@code RunningPlugins} is the service, and all that changes a bundle goes
 * through its one background thread.
 *
 * <p>A jar is read by {@code JarReader}, held against what is installed by {@code Inspector}, kept
 * by {@code PluginStore}, put into the framework by {@code BundleHand}, and watched by {@code
 * ComponentWatch}. {@code BootRecord} notices boots that didn't come up; {@code DropFolders} looks
 * into the watched folders.
 *
 * <p>Beware: the framework's own storage is emptied at each start, so what {@code PluginStore} says
 * is the only truth about what is installed.
 */
@NullMarked
package org.kaveri.kernel.plugins;

import org.jspecify.annotations.NullMarked;
