package org.kaveri.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are no plugins, by the terminal and by the watched folder of a running server. */
class BadPluginTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir Path folder;

  @Test
  void eachIsRefusedInOneSentenceAndChangesNothing() throws IOException {
    List<Map.Entry<byte[], String>> bad = bad();
    try (RunningServer server =
        RunningServer.with().profile("bare").expecting("kernel.plugins").start()) {
      Path file = folder.resolve("given.jar");
      for (Map.Entry<byte[], String> each : bad) {
        Files.write(file, each.getKey());
        assertRefused(server, file, each.getValue());
      }
      assertRefused(server, folder, "There is no such file.");
      assertRefused(server, folder.resolve("none.jar"), "There is no such file.");
      assertThat(server.command("plugin", "list").output()).contains("No plugins are installed.");

      Path watched = Files.createDirectories(server.data().resolve("plugins/drop"));
      for (Map.Entry<byte[], String> each : bad) {
        Path dropped = watched.resolve("dropped.jar");
        Files.write(file, each.getKey());
        Files.move(file, dropped, StandardCopyOption.ATOMIC_MOVE);
        Await.until(
            "the list says: " + each.getValue(),
            PATIENCE,
            () -> server.command("plugin", "list").output().contains(each.getValue()),
            () -> server.command("plugin", "list").output());
        Files.delete(dropped);
        Await.until(
            "it is gone",
            PATIENCE,
            () -> server.command("plugin", "list").output().contains("No plugins are installed."));
      }
      assertThat(server.isReady()).isTrue();
      assertThat(server.traces()).isEmpty();
      assertThat(server.data().resolve("evil")).doesNotExist();
    }
  }

  private static void assertRefused(RunningServer server, Path file, String words) {
    RunningServer.Ended ended = server.command("plugin", "install", file.toString());
    assertThat(ended.output()).contains(words).doesNotContain("\tat ", "Exception");
    assertThat(ended.code()).as(ended.output()).isEqualTo(1);
  }

  private static List<Map.Entry<byte[], String>> bad() throws IOException {
    byte[] sound = Files.readAllBytes(SamplePlugin.jar());
    return List.of(
        Map.entry(new byte[0], "The file is empty."),
        Map.entry("Dear administrator".getBytes(StandardCharsets.UTF_8), "This is no jar"),
        Map.entry(Arrays.copyOf(sound, sound.length / 2), "This is no jar"),
        Map.entry(Arrays.copyOf(sound, sound.length - 10), "This is no jar"),
        Map.entry(zip("a.txt", new byte[] {'a'}), "This is a jar, but no plugin"),
        Map.entry(zip("../../evil", new byte[] {'a'}), "points out of it"),
        Map.entry(zip("/evil", new byte[] {'a'}), "points out of it"),
        Map.entry(zip("..\\evil", new byte[] {'a'}), "points out of it"),
        Map.entry(zip("zeros", new byte[100 << 20]), "far too large"));
  }

  private static byte[] zip(String name, byte[] content) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
      zip.closeEntry();
    }
    return bytes.toByteArray();
  }
}
