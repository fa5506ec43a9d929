package org.kaveri.store.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaveri.api.UnavailableException;
import org.kaveri.api.events.Event;
import org.kaveri.api.events.EventListener;
import org.kaveri.store.Rows;

/** A room that is stopped leaves nothing behind in the store, so its classes can go. */
class RoomGoesTest {

  @Test
  void theClassesOfARoomAreCollectedAfterItsStoreWasClosed() throws Exception {
    try (StoreEngine engine = TestStores.DERBY.open()) {
      engine.store(TestStores.room()).prepare();
      var gone = useAndClose(engine);
      for (int round = 0; round < 50 && gone.get() != null; round++) {
        System.gc();
        assertThat(engine.events().stamp()).isZero(); // the pump goes on
      }
      assertThat(gone.get()).as("the loader of the room").isNull();
    }
  }

  private static WeakReference<ClassLoader> useAndClose(StoreEngine engine) throws Exception {
    URL classes = ThingEntity.class.getProtectionDomain().getCodeSource().getLocation();
    var loader =
        new ChildFirst(classes, Rows.class.getProtectionDomain().getCodeSource().getLocation());
    Room around = TestStores.room();
    var room = new Room(around.name(), loader, around.managed(), around.migrations());
    try (RoomStore store = engine.store(room)) {
      Class<?> entity = loader.loadClass(ThingEntity.class.getName());
      assertThat(entity).isNotEqualTo(ThingEntity.class);
      assertThat(
              store.<List<?>>read(
                  tx ->
                      tx.entities()
                          .createQuery("select t from ThingEntity t", entity)
                          .getResultList()))
          .isEmpty();
      Class<?> fact = loader.loadClass(Counted.class.getName());
      var customer = new org.kaveri.api.CustomerId(1);
      var event = (Event) fact.getConstructors()[0].newInstance(customer, 1L);
      store.run(tx -> tx.publish(event));
      Class<?> hearing = loader.loadClass(CountingListener.class.getName());
      var constructor = hearing.getDeclaredConstructors()[0];
      constructor.setAccessible(true);
      var listener = (EventListener) constructor.newInstance("goes", store);
      engine.events().stamp();
      assertThat(engine.events().deliver(listener).handled()).isEqualTo(1);
    }
    return new WeakReference<>(loader);
  }

  @Test
  void aClosedStoreSaysSo() {
    try (StoreEngine engine = TestStores.DERBY.open()) {
      RoomStore store = engine.store(TestStores.room());
      store.close();
      org.assertj.core.api.Assertions.assertThatThrownBy(() -> store.read(tx -> 1))
          .isInstanceOfSatisfying(
              UnavailableException.class, e -> assertThat(e.code()).isEqualTo("store.closed"));
    }
  }

  /** Loads the test's classes itself, as a bundle would. */
  private static final class ChildFirst extends URLClassLoader {
    ChildFirst(URL... classes) {
      super(classes, RoomGoesTest.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      boolean own =
          name.startsWith("org.kaveri.store.engine.")
              && (name.contains("Entity") || name.contains("Count") || name.contains("Rows"));
      if (!own) {
        return super.loadClass(name, resolve);
      }
      synchronized (getClassLoadingLock(name)) {
        Class<?> loaded = findLoadedClass(name);
        return loaded != null ? loaded : findClass(name);
      }
    }
  }
}
