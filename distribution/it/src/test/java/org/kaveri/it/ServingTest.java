package org.kaveri.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ServingTest {
  @Test
  void aServerWithEverythingBecomesReadyAndTellsWhereToGo() {
    try (RunningServer server = RunningServer.with().start()) {
      Await.until(
          "it tells where to go",
          Duration.ofSeconds(10),
          () -> server.terminal().contains("Stop with Ctrl+C"),
          server::terminal);
      assertThat(server.terminal()).contains("is ready after").contains(server.url("/").toString());
      assertThat(server.get("/live").statusCode()).isEqualTo(200);
      RunningServer.Ended status = server.command("status");
      assertThat(status.output())
          .contains("runs and is ready")
          .contains("process id " + server.pid());
      assertThat(status.code()).isZero();
    }
  }

  @Test
  void stopEndsTheServerAndWaitsForIt() {
    try (RunningServer server = RunningServer.with().start()) {
      RunningServer.Ended stop = server.command("stop");
      assertThat(stop.output()).isEqualToIgnoringNewLines("Stopped.");
      assertThat(server.exitCode(Duration.ofSeconds(5))).isZero();
      assertThat(server.log()).contains("The server has stopped");
      assertThat(server.command("status").code()).isEqualTo(3);
    }
  }

  @Test
  void aKilledServerLeavesNothingInTheWayOfTheNext() {
    try (RunningServer first = RunningServer.with().start()) {
      first.kill();
      try (RunningServer second = RunningServer.with().data(first.data()).start()) {
        assertThat(second.isReady()).isTrue();
      }
    }
  }

  @Test
  void helpListsOnlyWhatWorks() {
    try (RunningServer server = RunningServer.with().start()) {
      RunningServer.Ended help = server.command("help");
      assertThat(help.output()).contains("kaveri run", "kaveri stop", "kaveri status");
      assertThat(help.code()).isZero();
      RunningServer.Ended unknown = server.command("chess");
      assertThat(unknown.output())
          .isEqualToIgnoringNewLines(
              "kaveri: There is no command 'chess'. 'kaveri help' lists what there is.");
      assertThat(unknown.code()).isEqualTo(2);
    }
    assertThat(RunningServer.kaveri("help").output())
        .contains("With a running server there are more");
  }
}
