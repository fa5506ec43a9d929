package org.kaveri.kernel.plugins;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Remembers, in one small file, the last change until a boot with it has gone well, and how many
 * boots in a row have not. A boot has gone well when the server has been up for a while or was
 * stopped in order.
 */
final class BootRecord {
  private static final Logger LOG = LoggerFactory.getLogger(BootRecord.class);
  private static final int CRASHES = 2;

  private final Path file;
  private final Properties state = new Properties();

  /**
   * Reads what the last run left.
   *
   * @param folder created when it isn't there
   */
  BootRecord(Path folder) {
    file = folder.resolve("boot.properties");
    if (Files.exists(file)) {
      try (InputStream in = Files.newInputStream(file)) {
        state.load(in);
      } catch (IOException | IllegalArgumentException e) {
        LOG.warn("{} can't be read and is begun anew", file, e);
      }
    }
  }

  /**
   * A change that no boot has proved yet.
   *
   * @param plugin whose
   * @param before number of the jar in use before it, 0 when there was none
   */
  record Change(String plugin, int before) {}

  /**
   * Notes that a boot begins.
   *
   * @return the last change, when it shall be left out of this boot
   */
  synchronized Optional<Change> begin() {
    int crashes = number("booting");
    Optional<Change> suspect =
        Optional.ofNullable(state.getProperty("changed"))
            .map(plugin -> new Change(plugin, number("changed.before")));
    boolean safe = suspect.isPresent() && crashes >= CRASHES;
    if (safe) {
      forgetChange();
    }
    state.setProperty("booting", Integer.toString(safe ? 1 : crashes + 1));
    write();
    return safe ? suspect : Optional.empty();
  }

  /** Notes that this boot went well, with every change made before it. */
  synchronized void wentWell() {
    if (state.remove("booting") != null) {
      forgetChange();
      write();
    }
  }

  /** Notes a change, which the next boot must prove. */
  synchronized void changed(Change change) {
    state.setProperty("changed", change.plugin());
    state.setProperty("changed.before", Integer.toString(change.before()));
    write();
  }

  private void forgetChange() {
    state.remove("changed");
    state.remove("changed.before");
  }

  private int number(String name) {
    String text = state.getProperty(name, "");
    return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
  }

  /** Failing here must not stop a boot: a full disk is told by others. */
  private void write() {
    Path fresh = file.resolveSibling("boot.properties.new");
    try {
      Files.createDirectories(file.getParent());
      try (OutputStream out = Files.newOutputStream(fresh)) {
        state.store(out, null);
      }
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      LOG.warn("{} can't be written", file, e);
    }
  }
}
