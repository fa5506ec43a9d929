package org.kaveri.kernel.plugins;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.felix.framework.Felix;
import org.kaveri.kernel.extensions.CountingGuard;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.launch.Framework;
import org.osgi.service.component.runtime.ServiceComponentRuntime;

/** A real framework with the component runtime in it, and the keeper of the plugins over it. */
final class LiveFramework implements AutoCloseable {
  private static final String SHARED =
      "org.kaveri.api;version=0.1,org.kaveri.api.access;version=0.1,"
          + "org.kaveri.api.interactions;version=0.1,org.jspecify.annotations;version=1.0,"
          + "org.osgi.service.component;version=1.5.1,org.osgi.service.component.runtime;version=1.5.1,"
          + "org.osgi.service.component.runtime.dto;version=1.5.1,"
          + "org.osgi.util.promise;version=1.3,org.osgi.util.function;version=1.2";

  private final Framework framework;
  private final PluginKeeper keeper;

  private LiveFramework(Framework framework, PluginKeeper keeper) {
    this.framework = framework;
    this.keeper = keeper;
  }

  /** Starts on a data folder; the framework's own storage is new each time, as in the server. */
  static LiveFramework start(Path data, Path work) {
    try {
      Map<String, Object> properties = new HashMap<>();
      properties.put(
          "org.osgi.framework.storage", Files.createTempDirectory(work, "cache").toString());
      properties.put("org.osgi.framework.system.packages.extra", SHARED);
      properties.put("felix.log.level", "0");
      properties.put("ds.service.changecount.timeout", "50");
      properties.put("kaveri.plugins.level", "1");
      properties.put("kaveri.data", data.toString());
      properties.put("kaveri.home", data.resolve("home").toString());
      Felix framework = new Felix(properties);
      framework.start();
      BundleContext context = framework.getBundleContext();
      Path scr =
          Path.of(
              Class.forName("org.apache.felix.scr.info.ScrInfo")
                  .getProtectionDomain()
                  .getCodeSource()
                  .getLocation()
                  .toURI());
      try (InputStream in = Files.newInputStream(scr)) {
        context.installBundle("scr", in).start();
      }
      var runtime = context.getService(context.getServiceReference(ServiceComponentRuntime.class));
      var guard = new CountingGuard(Clock.systemUTC(), context);
      return new LiveFramework(framework, new PluginKeeper(context, runtime, guard));
    } catch (IOException | BundleException | ClassNotFoundException | URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  PluginKeeper keeper() {
    return keeper;
  }

  BundleContext context() {
    return framework.getBundleContext();
  }

  @Override
  public void close() {
    keeper.close();
    stop();
  }

  private void stop() {
    try {
      framework.stop();
      framework.waitForStop(TimeUnit.SECONDS.toMillis(20));
    } catch (BundleException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
