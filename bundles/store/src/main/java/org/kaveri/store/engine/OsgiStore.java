package org.kaveri.store.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kaveri.store.Store;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.service.component.ComponentContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/**
 * The store of one bundle: its migrations are run and its entities opened when it first asks. When
 * that fails the bundle gets its store all the same, which then says why. A database that is away
 * is not waited for.
 */
@Component(service = Store.class, scope = ServiceScope.BUNDLE)
public final class OsgiStore implements Store {
  /** The header that names entities, embeddables and converters; the build writes it. */
  static final String ENTITIES = "Kaveri-Entities";

  private final RoomStore store;

  /** Opens the store for the bundle that asked. */
  @Activate
  public OsgiStore(@Reference OsgiEngine engine, ComponentContext context) {
    store = engine.open(room(context.getUsingBundle()));
  }

  private static Room room(Bundle bundle) {
    String header = bundle.getHeaders("").get(ENTITIES);
    List<String> managed =
        header == null
            ? List.of()
            : Stream.of(header.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    var migrations = new ArrayList<Migration>();
    var files = bundle.findEntries("migrations", "*.sql", false);
    for (URL file : files == null ? List.<URL>of() : Collections.list(files)) {
      try (InputStream in = file.openStream()) {
        migrations.add(
            Migration.of(
                file.getPath().replaceAll(".*/", ""),
                new String(in.readAllBytes(), StandardCharsets.UTF_8)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return new Room(
        bundle.getSymbolicName(),
        bundle.adapt(BundleWiring.class).getClassLoader(),
        managed,
        migrations);
  }

  @Override
  public <T extends @Nullable Object> T read(Work<T> work) {
    return store.read(work);
  }

  @Override
  public <T extends @Nullable Object> T write(Work<T> work) {
    return store.write(work);
  }

  /** Lets go of everything of the bundle. */
  @Deactivate
  public void close() {
    store.close();
  }
}
