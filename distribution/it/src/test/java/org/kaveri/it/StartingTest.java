package org.kaveri.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person reads when a server cannot start: one sentence, no stack trace, exit code 1. */
class StartingTest {
  @TempDir Path folder;

  @Test
  void aTakenPortIsToldBeforeAnythingElseStarts() throws IOException {
    Path data = folder.resolve("data");
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
      String port = Integer.toString(taken.getLocalPort());
      assertRefused(
          RunningServer.kaveri("run", "--data", data.toString(), "--port", port),
          "Port " + port + " is taken");
    }
    assertThat(data.resolve("cache")).doesNotExist();
    assertThat(data.resolve("log")).doesNotExist();
  }

  @Test
  void aTakenPortOfThePortalIsToldToo() throws IOException {
    Assumptions.assumeTrue(Distribution.has("collaborative"), "there is no portal");
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
      String portal = Integer.toString(taken.getLocalPort());
      assertRefused(
          RunningServer.kaveri("run", "--data", data(), "--port", port(), "--portal.port", portal),
          "Port " + portal + " is taken");
    }
  }

  @Test
  void aDataFolderInUseIsToldWithItsHolder() {
    try (RunningServer server = RunningServer.with().profile("bare").modules(List.of()).start()) {
      assertRefused(
          RunningServer.kaveri("run", "--data", server.data().toString(), "--port", port()),
          "in use by the server with process id " + server.pid());
    }
  }

  @Test
  void aDataFolderThatOthersMayEnterIsClosedToThemUnlessItHoldsOtherThings() throws IOException {
    Path open = Files.createDirectory(folder.resolve("open"));
    Path shared = Files.createDirectory(folder.resolve("shared"));
    Files.writeString(shared.resolve("letter"), "");
    for (Path data : List.of(open, shared)) {
      Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
      String port = Integer.toString(taken.getLocalPort());
      assertThat(RunningServer.kaveri("run", "--data", open.toString(), "--port", port).output())
          .contains("now it is closed to them");
      assertThat(RunningServer.kaveri("run", "--data", shared.toString(), "--port", port).output())
          .contains("is open to other accounts of this machine");
    }
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(open)))
        .isEqualTo("rwx------");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(shared)))
        .isEqualTo("rwxr-xr-x");
  }

  @Test
  void aDataFolderThatIsAFileIsTold() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    assertRefused(
        RunningServer.kaveri("run", "--data", file.toString(), "--port", port()), "is a file");
  }

  @Test
  void aDataFolderThatCannotBeMadeIsTold() {
    assertRefused(
        RunningServer.kaveri("run", "--data", "/proc/kaveri", "--port", port()),
        "Cannot create the data folder /proc/kaveri");
  }

  @Test
  void aFullDiskIsTold() {
    // A file system without a byte to spare is at hand on every Linux.
    assertRefused(
        RunningServer.kaveri("run", "--data", "/dev/full", "--port", port()), "/dev/full");
  }

  @Test
  void dataOfANewerVersionAreLeftAlone() throws IOException {
    Path data = Files.createDirectories(folder.resolve("data"));
    Files.writeString(data.resolve("kaveri.version"), "99.1.0\n");
    assertRefused(
        RunningServer.kaveri("run", "--data", data.toString(), "--port", port()),
        "last used by Kaveri 99.1.0, which is newer");
    assertThat(data.resolve("kaveri.version")).hasContent("99.1.0");
  }

  @Test
  void anUnknownModuleIsToldWithThoseThatExist() {
    assertRefused(
        RunningServer.kaveri("run", "--data", data(), "--port", port(), "--modules", "chess"),
        "There is no module 'chess'.");
  }

  @Test
  void anUnknownProfileIsToldWithThoseThatExist() {
    assertRefused(
        RunningServer.kaveri("run", "--data", data(), "--port", port(), "--profile", "quick"),
        "Choose one of: full, headless, no-rest, bare.");
  }

  @Test
  void aSettingMisspeltIsToldWithTheRightOne() {
    assertRefused(
        RunningServer.kaveri("run", "--data", data(), "--prot", "8080"), "Did you mean 'port'?");
  }

  @Test
  void aSettingOfTheWrongKindIsTold() {
    assertRefused(
        RunningServer.kaveri(Map.of("KAVERI_PORT", "many"), "run", "--data", data()),
        "'port' must be a whole number, not 'many'");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "port 8080|line 2: expected 'name = value' but found 'port 8080'",
        "Port! = 8080|line 2: 'Port!' is no name of a setting",
        "prot = 8080|line 2: there is no setting 'prot'. Did you mean 'port'?",
        "log.days = 3\\nlog.days = 4|line 3: 'log.days' is set for the second time",
        "port = 99999|must be a port between 1 and 65535, not 99999",
        "port = -1|must be a whole number, not '-1'",
        "demo = perhaps|must be true or false",
        "modules = chess|There is no module 'chess'.",
        "address = no-such-host.invalid|The address 'no-such-host.invalid' is unknown"
      })
  void aWrongLineOfTheSettingsFileIsToldWithItsNumber(String lines, String words) {
    OwnHome home = OwnHome.in(folder.resolve("home"));
    home.settings(("# mine\n" + lines.replace("\\n", "\n") + "\n").getBytes(UTF_8));
    assertRefused(RunningServer.kaveri(home.path(), Map.of(), "run", "--data", data()), words);
    assertThat(folder.resolve("data")).doesNotExist();
  }

  @Test
  void aSettingsFileThatIsNoTextIsTold() {
    OwnHome home = OwnHome.in(folder.resolve("home"));
    home.settings(new byte[] {'p', '=', (byte) 0xFF, (byte) 0xFE, 0});
    assertRefused(
        RunningServer.kaveri(home.path(), Map.of(), "run", "--data", data()), "is not UTF-8 text");
  }

  @Test
  void aDamagedBundleIsToldByItsName() throws IOException {
    OwnHome home = OwnHome.in(folder.resolve("home"));
    Path jar = home.jar("org.kaveri.customers");
    byte[] whole = Files.readAllBytes(jar);
    Files.delete(jar);
    Files.write(jar, Arrays.copyOf(whole, whole.length / 2));
    assertRefused(
        RunningServer.kaveri(home.path(), Map.of(), "run", "--data", data(), "--port", port()),
        jar.getFileName() + " is damaged. Unpack the distribution again");
    assertThat(Files.readString(folder.resolve("data/log/kaveri.log"))).doesNotContain("\tat ");
  }

  @Test
  void aMissingBundleIsToldByItsName() throws IOException {
    OwnHome home = OwnHome.in(folder.resolve("home"));
    Files.delete(home.jar("org.kaveri.kernel"));
    assertRefused(
        RunningServer.kaveri(home.path(), Map.of(), "run", "--data", data(), "--port", port()),
        "the bundle org.kaveri.kernel is missing");
    assertThat(folder.resolve("data")).doesNotExist();
  }

  @Test
  void aDataFolderThatMayNotBeWrittenIsTold() {
    try (SmallDisk disk = SmallDisk.mounted(folder.resolve("disk"), 80)) {
      disk.readOnly();
      assertRefused(
          RunningServer.kaveri("run", "--data", disk.folder().toString(), "--port", port()),
          "Cannot write to the data folder " + disk.folder() + ": Read-only file system");
    }
  }

  @Test
  void aDiskWithoutRoomIsToldBeforeAnythingIsWritten() throws IOException {
    try (SmallDisk disk = SmallDisk.mounted(folder.resolve("disk"), 80)) {
      Path data = Files.createDirectories(disk.folder().resolve("data"));
      disk.fill();
      assertRefused(
          RunningServer.kaveri("run", "--data", data.toString(), "--port", port()),
          "The disk of the data folder " + data + " is full: 0 MB are free");
      try (var left = Files.list(data)) {
        assertThat(left.filter(file -> !file.endsWith("kaveri.lock"))).isEmpty();
      }
    }
  }

  @Test
  void aCommandForARoomNeedsAServer() {
    assertRefused(
        RunningServer.kaveri("plugin", "list", "--data", data()),
        "'plugin' needs a running server");
  }

  @Test
  void statusTellsThatNothingRuns() {
    RunningServer.Ended status = RunningServer.kaveri("status", "--data", data());
    assertThat(status.output()).startsWith("No server runs on the data folder");
    assertThat(status.code()).isEqualTo(3);
  }

  private String data() {
    return folder.resolve("data").toString();
  }

  private static String port() {
    return Integer.toString(RunningServer.freePort());
  }

  private static void assertRefused(RunningServer.Ended ended, String words) {
    assertThat(ended.output()).contains(words).startsWith("kaveri: ").doesNotContain("\tat ");
    assertThat(ended.output().lines()).hasSize(1);
    assertThat(ended.code()).isEqualTo(1);
  }
}
