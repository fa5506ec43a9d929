package org.kaveri.vaadin;

import com.vaadin.flow.di.ResourceProvider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Resources of this bundle and its fragments. */
final class BundleResources implements ResourceProvider {

  private final Map<String, byte[]> client = new ConcurrentHashMap<>();

  @Override
  @SuppressWarnings("NullAway") // Flow's contract: null means that there is none
  public @Nullable URL getApplicationResource(String path) {
    return BundleResources.class.getClassLoader().getResource(path);
  }

  @Override
  public List<URL> getApplicationResources(String path) throws IOException {
    return Collections.list(BundleResources.class.getClassLoader().getResources(path));
  }

  @Override
  @SuppressWarnings("NullAway") // as above
  public @Nullable URL getClientResource(String path) {
    return getApplicationResource(path);
  }

  @Override
  public InputStream getClientResourceAsStream(String path) throws IOException {
    try {
      return new ByteArrayInputStream(client.computeIfAbsent(path, this::read));
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
  }

  private byte[] read(String path) {
    URL found = getApplicationResource(path);
    if (found == null) {
      throw new UncheckedIOException(new IOException("Not in the frontend: " + path));
    }
    try (InputStream stream = found.openStream()) {
      return stream.readAllBytes();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
