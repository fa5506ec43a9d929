package org.kaveri.store.engine;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;
import org.kaveri.store.BackupWriter;
import org.kaveri.store.EventLog;
import org.kaveri.store.Ids;
import org.kaveri.store.StatementCounter;
import org.kaveri.store.StoreHealth;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

/** The engine in the framework: settings come from framework properties, parts become services. */
@Component(service = OsgiEngine.class, immediate = true)
public final class OsgiEngine {
  private final StoreEngine engine;
  private final List<ServiceRegistration<?>> services = new ArrayList<>();

  /** Opens the store; never waits for the database. */
  @Activate
  public OsgiEngine(BundleContext context) {
    engine = StoreEngine.open(Settings.from(context::getProperty), Clock.systemUTC());
    Dictionary<String, Object> none = new Hashtable<>();
    services.add(context.registerService(Ids.class, engine.ids(), none));
    services.add(context.registerService(EventLog.class, engine.events(), none));
    services.add(context.registerService(StoreHealth.class, engine, none));
    services.add(
        context.registerService(
            BackupWriter.class,
            engine.backups(context.getBundle().getVersion().toString(), context::getProperty),
            none));
    services.add(context.registerService(StatementCounter.class, engine.counter(), none));
  }

  RoomStore open(Room room) {
    RoomStore store = engine.store(room);
    engine.prepareAhead(store);
    return store;
  }

  /** Closes every connection and lets Derby go down in order. */
  @Deactivate
  public void close() {
    services.forEach(ServiceRegistration::unregister);
    engine.close();
  }
}
