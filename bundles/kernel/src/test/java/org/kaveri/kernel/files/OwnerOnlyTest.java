package org.kaveri.kernel.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnerOnlyTest {
  @TempDir Path folder;

  @Test
  void aNewFileIsForTheOwnerAloneAndNothingLiesBesideIt() throws IOException {
    Path file = folder.resolve("deep/key");
    OwnerOnly.create(file, "content".getBytes(UTF_8));

    assertThat(file).hasContent("content");
    assertThat(mode(file)).isEqualTo("rw-------");
    try (var files = Files.list(folder.resolve("deep"))) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void whoComesSecondLeavesTheFileOfTheFirst() throws IOException {
    Path file = folder.resolve("key");
    OwnerOnly.create(file, "first".getBytes(UTF_8));
    OwnerOnly.create(file, "second".getBytes(UTF_8));

    assertThat(file).hasContent("first");
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void permissionsOfOthersAreTakenAwayOnce() throws IOException {
    Path file = Files.createFile(folder.resolve("key"));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

    assertThat(OwnerOnly.protect(file)).isTrue();
    assertThat(mode(file)).isEqualTo("rw-------");
    assertThat(OwnerOnly.protect(file)).isFalse();
  }

  private static String mode(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }
}
