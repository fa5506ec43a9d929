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
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kaveri.it.load.LoadCommand;

/** A disk that fills up under load, and has room again later. */
class FullDiskTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir Path folder;

  private final List<String> acknowledged = Collections.synchronizedList(new ArrayList<>());
  private final List<String> refusals = Collections.synchronizedList(new ArrayList<>());

  @Test
  void aFullDiskIsRefusedInWordsNothingIsLostAndItGoesOnByItself() throws Exception {
    Path load = TestBundle.of(LoadCommand.class.getPackage(), folder);
    try (SmallDisk disk = SmallDisk.mounted(folder.resolve("disk"), 400)) {
      RunningServer.Setup setup =
          RunningServer.with()
              .profile("bare")
              .modules(List.of("operational"))
              .bundle(load)
              .expecting("(Facts|Jobs) wait")
              .data(disk.folder().resolve("data"));
      try (RunningServer server = setup.start()) {
        for (int round = 1; round <= 2; round++) {
          fillUnderLoad(server, disk);
          Await.until("it is not ready", PATIENCE, () -> !server.isReady());
          disk.makeRoom();
          server.awaitReady();
          assertThat(server.isAlive()).isTrue();
          assertThat(lostOrTorn(server)).as("after round %d", round).isEmpty();
        }
        assertThat(server.traces()).isEmpty();
      }
      try (RunningServer again = setup.start()) {
        assertThat(lostOrTorn(again)).as("after a new start").isEmpty();
      }
    }
  }

  /** Logs contacts, fills the disk meanwhile, and waits until every logger has been refused. */
  private void fillUnderLoad(RunningServer server, SmallDisk disk) throws Exception {
    int before = acknowledged.size();
    refusals.clear();
    Process client = server.start("load", "run", "4");
    Thread reader = Thread.ofVirtual().start(() -> read(client));
    Await.until(
        "contacts are acknowledged",
        PATIENCE,
        () -> acknowledged.size() > before + 50,
        () -> refusals + server.log());
    disk.fill();
    assertThat(client.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS))
        .as("every logger is refused; %s", refusals)
        .isTrue();
    reader.join();
    assertThat(refusals)
        .as(() -> "what the loggers heard; the server said:\n" + server.log())
        .hasSize(4)
        // Derby closes itself when its log does not fit: only who comes first hears of the disk
        .allMatch(line -> line.matches("kaveri: store\\.(full|away|unsure)"));
  }

  /** Each line that the server acknowledges is kept outside of it. */
  private void read(Process client) {
    try (BufferedReader reader = client.inputReader()) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        (line.matches("\\d+") ? acknowledged : refusals).add(line);
      }
    } catch (IOException e) {
      // the client has ended: what it printed has been read
    }
  }

  private List<String> lostOrTorn(RunningServer server) throws IOException {
    Path file = Files.write(folder.resolve("acknowledged"), List.copyOf(acknowledged));
    RunningServer.Ended ended = server.command("load", "check", file.toString());
    assertThat(ended.code()).as(ended.output()).isZero();
    assertThat(ended.output()).contains("kept ");
    return ended.output().lines().filter(line -> !line.startsWith("kept ")).toList();
  }
}
