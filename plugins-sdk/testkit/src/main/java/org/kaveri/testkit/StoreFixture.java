package org.kaveri.testkit;

import java.util.LinkedHashMap;
import java.util.Map;
import org.kaveri.store.EventLog;
import org.kaveri.store.Ids;
import org.kaveri.store.StatementCounter;
import org.kaveri.store.Store;
import org.kaveri.store.engine.Room;
import org.kaveri.store.engine.Settings;
import org.kaveri.store.engine.StoreEngine;

/**
 * A real store for tests of rooms: entities and migrations of the room under test, real
 * transactions, an event pump that is drained by hand and a clock that stands still.
 *
 * {@snippet :
 * class RegisterTest {
 *   @AutoClose
 *   final StoreFixture fixture = StoreFixture.on(TestDatabase.DERBY)
 *       .room("org.example.register", Register.class)
 *       .open();
 *   final Register register = new Register(fixture.store(), fixture.ids(), fixture.clock());
 *
 *   @Test
 *   void aNewEntryIsFound() { … }
 * }
 * }
 *
 * <p>Opening takes about a second; a test class may share one ({@code static}) when its tests do
 * not mind each other's rows.
 *
 * @since 0.1
 */
public final class StoreFixture implements AutoCloseable {
  private final Builder builder;
  private final Settings settings;
  private final StoreEngine engine;
  private final FixedClock clock;
  private final Pump pump;
  private final Map<String, Store> stores = new LinkedHashMap<>();

  private StoreFixture(Builder builder, Settings settings) {
    this.builder = builder;
    this.settings = settings;
    clock = builder.clock;
    engine = StoreEngine.open(settings, clock);
    builder.rooms.forEach((name, room) -> stores.put(name, engine.store(room)));
    pump = new Pump(engine.events());
  }

  /** Begins a fixture on a new database of this kind. */
  public static Builder on(TestDatabase database) {
    return new Builder(database);
  }

  /** The store of the room that was named first. */
  public Store store() {
    return stores.values().stream()
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("The fixture has no room"));
  }

  /** The store of a room. */
  public Store store(String room) {
    Store store = stores.get(room);
    if (store == null) {
      throw new IllegalStateException("The fixture has no room " + room);
    }
    return store;
  }

  /**
   * Another node on the same database, with the same clock; close it too.
   *
   * @throws IllegalStateException on Derby, where one node is alone
   */
  public StoreFixture anotherNode() {
    if (builder.database == TestDatabase.DERBY) {
      throw new IllegalStateException("Derby has one node only");
    }
    return new StoreFixture(builder, settings);
  }

  /** Ids as in the server. */
  public Ids ids() {
    return engine.ids();
  }

  /** The clock that the store goes by. */
  public FixedClock clock() {
    return clock;
  }

  /** Hands facts to listeners when told to. */
  public Pump pump() {
    return pump;
  }

  /** The log beneath the pump. */
  public EventLog events() {
    return engine.events();
  }

  /** Counts statements: {@code fixture.statements().during(() -> …)}. */
  public StatementCounter statements() {
    return engine.counter();
  }

  @Override
  public void close() {
    engine.close();
  }

  /** What a fixture consists of. */
  public static final class Builder {
    private final TestDatabase database;
    private final Map<String, Room> rooms = new LinkedHashMap<>();
    private FixedClock clock = FixedClock.at("2026-03-02T09:00:00Z");

    private Builder(TestDatabase database) {
      this.database = database;
    }

    /**
     * Adds a room: all entities and {@code migrations/} in the folder or jar that the class comes
     * from.
     *
     * @param name the bundle's symbolic name
     * @param member any class of the room's own (not of its tests)
     */
    public Builder room(String name, Class<?> member) {
      rooms.put(name, Room.around(name, member));
      return this;
    }

    /** Goes by this clock. */
    public Builder clock(FixedClock clock) {
      this.clock = clock;
      return this;
    }

    /** Opens it; close it after the test. */
    public StoreFixture open() {
      return new StoreFixture(this, database.create());
    }
  }
}
