package org.kaveri.it;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/**
 * A real file system of a few megabytes, in memory, that can be filled to the last byte. Mounting
 * one takes the rights of root: for others, tests that want one are skipped.
 *
 * @param folder where it is mounted
 */
record SmallDisk(Path folder) implements AutoCloseable {

  static SmallDisk mounted(Path folder, int megabytes) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String size = "size=" + megabytes + "m,mode=700";
    String refused = run("mount", "-t", "tmpfs", "-o", size, "tmpfs", folder.toString());
    Assumptions.assumeTrue(
        refused.isEmpty(), "a small file system can't be mounted without root: " + refused);
    return new SmallDisk(folder);
  }

  void readOnly() {
    String refused = run("mount", "-o", "remount,ro", folder.toString());
    if (!refused.isEmpty()) {
      throw new IllegalStateException(refused);
    }
  }

  /** Takes all that is left. */
  void fill() {
    try (OutputStream out = Files.newOutputStream(ballast())) {
      byte[] block = new byte[4096];
      while (true) {
        out.write(block);
      }
    } catch (IOException e) {
      // not a byte is left
    }
  }

  /** Gives back what {@link #fill} took. */
  void makeRoom() {
    try {
      Files.delete(ballast());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path ballast() {
    return folder.resolve("ballast");
  }

  @Override
  public void close() {
    run("umount", "--lazy", folder.toString());
  }

  /** What the command complained of; nothing when it did its work. */
  private static String run(String... command) {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String output =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      return process.waitFor() == 0 ? "" : output + " (" + process.exitValue() + ")";
    } catch (IOException e) {
      return String.valueOf(e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
