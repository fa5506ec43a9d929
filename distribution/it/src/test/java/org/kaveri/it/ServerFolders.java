package org.kaveri.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The folders that servers of tests work in: those of classes whose tests have all passed go when
 * the last class has ended, since some server may go on until then; the others stay for a look.
 * JUnit finds it by itself, for every class.
 */
public final class ServerFolders implements AfterEachCallback, AfterAllCallback {
  private static final Queue<Path> FOLDERS = new ConcurrentLinkedQueue<>();
  private static final Queue<Path> USELESS = new ConcurrentLinkedQueue<>();
  private static volatile boolean failed;

  /** A new one. */
  static Path create() throws IOException {
    Path folder = Files.createTempDirectory("kaveri-it");
    FOLDERS.add(folder);
    return folder;
  }

  @Override
  public void afterEach(ExtensionContext context) {
    failed |= context.getExecutionException().isPresent();
  }

  @Override
  public void afterAll(ExtensionContext context) {
    if (!failed && context.getExecutionException().isEmpty()) {
      USELESS.addAll(FOLDERS);
    }
    FOLDERS.clear();
    failed = false;
    AutoCloseable atTheEnd = ServerFolders::deleteUseless;
    context
        .getRoot()
        .getStore(ExtensionContext.Namespace.GLOBAL)
        .computeIfAbsent(ServerFolders.class, ignored -> atTheEnd);
  }

  private static void deleteUseless() {
    for (Path folder = USELESS.poll(); folder != null; folder = USELESS.poll()) {
      try {
        delete(folder);
      } catch (IOException e) {
        // a server that is being killed may still write: no fault of any test
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    List<Path> all;
    try (var files = Files.walk(folder)) {
      all = files.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : all) {
      Files.delete(file);
    }
  }
}
