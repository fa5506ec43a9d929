package org.kaveri.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kaveri.it.probe.ProbeCommand;

/** A headless server has nothing of the screens in it: no bundle, no component, no class. */
class HeadlessTest {
  @TempDir Path folder;

  @Test
  void noScreenIsLoadedInAHeadlessServer() throws Exception {
    Path probe = TestBundle.of(ProbeCommand.class.getPackage(), folder);
    try (RunningServer server = RunningServer.with().profile("headless").bundle(probe).start()) {
      assertThat(lines(server, "bundles"))
          .contains("active org.kaveri.kernel")
          .noneMatch(line -> line.endsWith("org.kaveri.ui") || line.endsWith("org.kaveri.vaadin"))
          .allMatch(line -> line.startsWith("active ") || line.startsWith("starting "));
      assertThat(lines(server, "components"))
          .isNotEmpty()
          .noneMatch(line -> line.startsWith("failed"))
          .noneMatch(line -> line.matches("(active|satisfied) .*\\.ui\\.[^.]*"));
      assertThat(loadedClasses(server))
          .contains("org.kaveri.kernel")
          .doesNotContain("com.vaadin.", "org.kaveri.ui.", ".ui.");
    }
  }

  @Test
  void nothingIsMissingInAServerWithEverything() {
    Path probe = TestBundle.of(ProbeCommand.class.getPackage(), folder);
    try (RunningServer server = RunningServer.with().bundle(probe).start()) {
      assertThat(lines(server, "bundles"))
          .allMatch(line -> line.startsWith("active ") || line.startsWith("starting "));
      assertThat(lines(server, "components"))
          .filteredOn(line -> line.contains(" org.kaveri."))
          .isNotEmpty()
          .noneMatch(line -> line.startsWith("failed") || line.startsWith("unsatisfied"));
    }
  }

  private static List<String> lines(RunningServer server, String what) {
    RunningServer.Ended probe = server.command("probe", what);
    assertThat(probe.code()).as(probe.output()).isZero();
    return probe.output().lines().toList();
  }

  /** The names of our classes and Vaadin's that the server's virtual machine has loaded. */
  private static String loadedClasses(RunningServer server)
      throws IOException, InterruptedException {
    Process jcmd =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                Long.toString(server.pid()),
                "VM.class_hierarchy")
            .redirectErrorStream(true)
            .start();
    String text = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(jcmd.waitFor()).as(text).isZero();
    return text.lines()
        .filter(line -> line.contains("org.kaveri") || line.contains("com.vaadin"))
        .reduce("", (all, line) -> all + line + "\n");
  }
}
