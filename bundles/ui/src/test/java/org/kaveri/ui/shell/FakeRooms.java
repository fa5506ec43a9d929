package org.kaveri.ui.shell;

import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kaveri.testkit.Fake;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/** Bundles that hold nothing but texts from a folder. */
final class FakeRooms {

  private FakeRooms() {}

  /** The texts of this room alone. */
  static RoomTexts texts(Bundle... others) {
    Bundle own = room(0, Path.of("src/main/resources"));
    Bundle[] all = new Bundle[others.length + 1];
    all[0] = own;
    System.arraycopy(others, 0, all, 1, others.length);
    BundleContext context =
        Fake.of(BundleContext.class, Map.of("getBundle", own, "getBundles", all));
    return new RoomTexts(context);
  }

  static Bundle room(long id, Path folder) {
    return Fake.of(
        Bundle.class,
        (method, arguments) ->
            switch (method) {
              case "getBundleId" -> id;
              case "getLastModified" -> 1L;
              case "getState" -> Bundle.ACTIVE;
              case "getEntry" -> entry(folder.resolve((String) arguments[0]));
              default -> throw new UnsupportedOperationException(method);
            });
  }

  private static @Nullable URL entry(Path file) throws MalformedURLException {
    URI address = file.toUri();
    return Files.exists(file) ? address.toURL() : null;
  }
}
