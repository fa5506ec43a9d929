package org.kaveri.kernel.plugins;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginStoreTest {
  @TempDir private Path folder;
  private PluginStore store;
  private Path plugin;
  private Path jar;

  @BeforeEach
  void aJarIsKept() throws IOException {
    store = new PluginStore(folder);
    store.prepare();
    plugin = Files.createDirectories(folder.resolve("store/org.example.plugin"));
    jar = Files.writeString(plugin.resolve("1-1.0.0.jar"), "content");
  }

  @Test
  void a_jar_of_a_change_that_was_cut_short_goes() {
    assertThat(store.load()).isEmpty();
    assertThat(jar).doesNotExist();
  }

  @Test
  void a_record_that_cannot_be_read_costs_no_jar() throws IOException {
    Files.writeString(plugin.resolve("plugin.properties"), "current=\n");

    assertThat(store.load()).isEmpty();
    assertThat(jar).exists();
  }

  @Test
  void a_jar_that_the_record_names_stays_and_others_go() throws IOException {
    Path other = Files.writeString(plugin.resolve("2-1.1.0.jar"), "content");
    Files.writeString(plugin.resolve("plugin.properties"), "current=1-1.0.0\n");

    assertThat(store.load()).extracting(PluginRecord::name).containsExactly("org.example.plugin");
    assertThat(jar).exists();
    assertThat(other).doesNotExist();
  }
}
