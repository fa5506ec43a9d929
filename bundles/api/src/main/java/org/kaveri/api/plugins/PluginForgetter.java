package org.kaveri.api.plugins;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Lets go of what a room's caches hold of a plugin, so that its class loader can be collected.
 * Implemented by rooms around libraries that remember classes they have seen:
 *
 * {@snippet :
 * @Component
 * final class ForgetBeans implements PluginForgetter {
 *   public void forget(ClassLoader loader) {
 *     Introspector.flushCaches();
 *   }
 * }
 * }
 *
 * @since 0.1
 */
@ConsumerType
public interface PluginForgetter {

  /**
   * Called after a plugin was stopped, and again after it was updated or removed, when no service
   * of it is left. Called in the background; may take a second; must not keep the loader.
   *
   * @param loader the class loader that is to be collected
   */
  void forget(ClassLoader loader);
}
