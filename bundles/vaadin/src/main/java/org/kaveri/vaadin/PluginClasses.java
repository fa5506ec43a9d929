package org.kaveri.vaadin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.internal.UIInternals;
import com.vaadin.flow.data.binder.BeanPropertySet;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.ReflectionCache;
import java.beans.Introspector;
import java.lang.reflect.Field;
import java.util.Collection;
import java.util.Map;
import java.util.ResourceBundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets go of the classes of a room that was removed. */
public final class PluginClasses {

  private static final Logger LOG = LoggerFactory.getLogger(PluginClasses.class);

  private PluginClasses() {}

  /**
   * Empties the caches in which Flow, Jackson and the JDK keep classes of this loader. Call it
   * after the room's components were taken out of every open tab; what a tab still shows is held by
   * the tab.
   */
  public static void purge(ClassLoader removed) {
    ReflectionCache.clearAll();
    JacksonUtils.getMapper().clearCaches();
    Introspector.flushCaches();
    ResourceBundle.clearCache(removed);
    if (held(UIInternals.class, "warnedAboutDeps") instanceof Collection<?> warned) {
      warned.removeIf(type -> isOf(removed, type));
    }
    if (held(BeanPropertySet.class, "INSTANCES") instanceof Map<?, ?> beans) {
      beans.keySet().removeIf(key -> isOf(removed, held(key.getClass(), key, "type")));
    }
  }

  private static boolean isOf(ClassLoader removed, Object type) {
    return type instanceof Class<?> c && removed.equals(c.getClassLoader());
  }

  private static Object held(Class<?> owner, String name) {
    return held(owner, owner, name);
  }

  private static Object held(Class<?> owner, Object instance, String name) {
    try {
      Field field = owner.getDeclaredField(name);
      field.setAccessible(true);
      return field.get(instance);
    } catch (ReflectiveOperationException changed) {
      // A newer Flow names it differently: the test of this class fails then, the server works on.
      LOG.warn("Flow has no {}.{}: classes of removed rooms may stay in memory", owner, name);
      return Component.class;
    }
  }
}
