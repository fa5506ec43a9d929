package org.kaveri.launcher;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.osgi.framework.Constants;

/** The properties that the framework and the runtime bundles are started with. */
final class FrameworkProperties {
  /**
   * Packages of the launcher's class path that bundles may import. SLF4J 2 also serves bundles that
   * were built for 1.7; Logback's is for the kernel only (a check of the build sees to it).
   */
  private static final String FROM_CLASS_PATH =
      String.join(
          ",",
          "org.slf4j;version=2.0.20",
          "org.slf4j;version=1.7.36",
          "org.slf4j.event;version=2.0.20",
          "org.slf4j.event;version=1.7.36",
          "org.slf4j.helpers;version=2.0.20",
          "org.slf4j.helpers;version=1.7.36",
          "org.slf4j.spi;version=2.0.20",
          "org.slf4j.spi;version=1.7.36",
          "org.osgi.service.log;version=1.5.0",
          "ch.qos.logback.classic;version=1.6.0");

  private FrameworkProperties() {}

  static Map<String, String> of(Settings settings, Path cache) {
    settings.checkNetworks("proxies");
    Map<String, String> properties = new LinkedHashMap<>(settings.frameworkProperties());
    properties.put(Constants.FRAMEWORK_STORAGE, cache.toString());
    properties.put(
        Constants.FRAMEWORK_STORAGE_CLEAN, Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT);
    properties.put(Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, FROM_CLASS_PATH);
    properties.put(Constants.FRAMEWORK_BEGINNING_STARTLEVEL, "1");
    properties.put("felix.service.urlhandlers", "false");
    properties.put("felix.cm.dir", settings.data().resolve("config").toString());
    properties.put("org.osgi.service.http.port", Integer.toString(settings.port("port")));
    properties.put("org.apache.felix.http.host", settings.text("address"));
    properties.put("org.apache.felix.jakarta.websocket.enable", "true");
    properties.put("org.apache.felix.http.jetty.sendServerHeader", "false");
    return properties;
  }
}
