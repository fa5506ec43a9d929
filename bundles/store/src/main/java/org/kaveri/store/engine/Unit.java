package org.kaveri.store.engine;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.eclipse.persistence.config.PersistenceUnitProperties;
import org.eclipse.persistence.jpa.PersistenceProvider;

/** The entities of one room. */
final class Unit implements AutoCloseable {
  private static final AtomicLong NUMBER = new AtomicLong();

  private final EntityManagerFactory factory;

  /** Opens the unit; needs a transaction on this thread, since the database is asked what it is. */
  Unit(Room room, DataSource bound) {
    var info = new UnitInfo(room, bound);
    String session = room.name() + "#" + NUMBER.incrementAndGet();
    var properties =
        Map.<String, Object>ofEntries(
            Map.entry(PersistenceUnitProperties.SESSION_NAME, session),
            Map.entry(PersistenceUnitProperties.CACHE_SHARED_DEFAULT, "false"),
            Map.entry(PersistenceUnitProperties.WEAVING, "static"),
            Map.entry(PersistenceUnitProperties.BATCH_WRITING, "JDBC"),
            Map.entry(PersistenceUnitProperties.VALIDATION_MODE, "NONE"),
            Map.entry(PersistenceUnitProperties.DDL_GENERATION, "none"),
            Map.entry(PersistenceUnitProperties.SESSION_CUSTOMIZER, UnitCustomizer.class.getName()),
            Map.entry(PersistenceUnitProperties.DEPLOY_ON_STARTUP, "true"),
            Map.entry(PersistenceUnitProperties.LOGGING_LOGGER, UnitLog.class.getName()),
            Map.entry(PersistenceUnitProperties.LOGGING_LEVEL, "WARNING"),
            Map.entry(PersistenceUnitProperties.LOGGING_PARAMETERS, "false"));
    factory = new PersistenceProvider().createContainerEntityManagerFactory(info, properties);
  }

  EntityManager manager() {
    return factory.createEntityManager();
  }

  @Override
  public void close() {
    if (factory.isOpen()) {
      factory.close();
    }
  }
}
