package org.kaveri.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.kaveri.it.load.LoadCommand;

/**
 * kill −9 under load: what was acknowledged is there afterwards, and nothing is half there. The
 * number of cycles is the property {@code kaveri.kills}. Both databases are tried at the same time.
 */
@Execution(ExecutionMode.CONCURRENT)
class KillTest {
  private static final int CYCLES = Integer.getInteger("kaveri.kills", 20);
  private static final Duration READY_AGAIN = Duration.ofSeconds(60);

  @TempDir Path folder;

  @Test
  void nothingAcknowledgedIsLostOnDerby() throws Exception {
    killAgainAndAgain(null);
  }

  @Test
  void nothingAcknowledgedIsLostOnPostgres() throws Exception {
    killAgainAndAgain(RealPostgres.create());
  }

  private void killAgainAndAgain(@Nullable RealPostgres postgres) throws Exception {
    Path load = TestBundle.of(LoadCommand.class.getPackage(), folder);
    Path data = folder.resolve("data");
    Random random = new Random(20_261_122);
    List<String> acknowledged = Collections.synchronizedList(new ArrayList<>());
    List<String> refused = Collections.synchronizedList(new ArrayList<>());
    for (int cycle = 0; cycle <= CYCLES; cycle++) {
      try (RunningServer server = server(load, data, postgres).start()) {
        assertThat(check(server, acknowledged)).as("after %d kills", cycle).isEmpty();
        if (cycle < CYCLES) {
          int before = acknowledged.size();
          int enough = 1 + random.nextInt(200);
          Process client = load(server, acknowledged, refused);
          Await.until(
              "contacts are acknowledged",
              READY_AGAIN,
              () -> acknowledged.size() - before >= enough,
              () -> "of " + enough + "; refused: " + refused + "\n" + server.threads());
          server.kill();
          assertThat(client.waitFor(20, java.util.concurrent.TimeUnit.SECONDS)).isTrue();
        }
      }
    }
    assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(CYCLES);
  }

  private static RunningServer.Setup server(Path load, Path data, @Nullable RealPostgres postgres) {
    RunningServer.Setup setup =
        RunningServer.with()
            .profile("bare")
            .modules(List.of("operational"))
            .bundle(load)
            .data(data);
    return postgres == null ? setup : setup.database(postgres);
  }

  /** Starts the load; each line that the server acknowledges is kept outside of it. */
  private static Process load(RunningServer server, List<String> acknowledged, List<String> refused)
      throws IOException {
    Process client = server.start("load", "run", "8");
    Thread.ofVirtual()
        .start(
            () -> {
              try (BufferedReader reader = client.inputReader()) {
                for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                  (line.matches("\\d+") ? acknowledged : refused).add(line);
                }
              } catch (IOException e) {
                // the client has ended: what it printed has been read
              }
            });
    return client;
  }

  private List<String> check(RunningServer server, List<String> acknowledged) throws IOException {
    Path file = Files.write(folder.resolve("acknowledged"), List.copyOf(acknowledged));
    RunningServer.Ended ended = server.command("load", "check", file.toString());
    assertThat(ended.code()).as(ended.output()).isZero();
    assertThat(ended.output()).contains("kept ");
    return ended.output().lines().filter(line -> !line.startsWith("kept ")).toList();
  }
}
