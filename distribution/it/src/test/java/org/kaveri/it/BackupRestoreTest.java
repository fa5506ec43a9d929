package org.kaveri.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kaveri.it.company.CompanyCommand;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A company's server is backed up while it runs, comes back on an empty machine and on the other
 * database, and moves home again: every row, every file, every account.
 */
class BackupRestoreTest {
  private static final String PASSWORD = "green kettle on sunday";

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @TempDir Path folder;

  @Test
  void everythingComesBackOnTheOtherDatabaseAndMovesHome() throws Exception {
    Path company = TestBundle.of(CompanyCommand.class.getPackage(), folder);
    Path archive = folder.resolve("company.zip");
    Path secret = Files.writeString(folder.resolve("password"), PASSWORD + "\n");
    Path home = folder.resolve("home");
    String users;
    try (RunningServer server = headless().bundle(company).data(home).start()) {
      done(server.command("user", "add", "aino", "Aino Lahtinen", "--roles", "administrator"));
      done(server.command("user", "password", "aino", "--file", secret.toString()));
      done(server.command("import", OrderLinesFile.in(folder).path().toString()));
      done(server.command("company"));
      awaitHeard(server);
      users = done(server.command("user", "list"));
      assertThat(done(server.command("backup", archive.toString())))
          .contains("read back and equal", "secret.key");
      assertThat(server.command("backup", archive.toString()).output()).contains("already");
    }
    Path stopped = folder.resolve("stopped.zip");
    String[] at = {"--data", home.toString()};
    assertThat(done(kaveri(at, "backup", stopped.toString()))).contains("read back and equal");
    assertThat(figures(stopped)).isEqualTo(figures(archive));
    assertThat(attachments(stopped)).isEqualTo(attachments(archive)).isNotEmpty();
    RunningServer.Ended taken = kaveri(at, "restore", archive.toString());
    assertThat(taken.code()).isEqualTo(1);
    assertThat(taken.output()).contains("is not empty: it holds").contains("nothing was changed");

    RealPostgres postgres = RealPostgres.create();
    Path restored = folder.resolve("restored");
    String[] there = {
      "--data", restored.toString(), "--database", postgres.url(),
      "--database.user", postgres.user(), "--database.password", postgres.password()
    };
    assertThat(done(kaveri(there, "restore", archive.toString())))
        .contains("customers_customer", "equal");
    RunningServer.Ended again = kaveri(there, "restore", archive.toString());
    assertThat(again.code()).isEqualTo(1);
    assertThat(again.output()).contains("is not empty");
    assertThat(filesOf(restored)).isNotEmpty();
    try (RunningServer server = headless().data(restored).database(postgres).start()) {
      assertThat(done(server.command("user", "list"))).isEqualTo(users);
      done(server.command("backup", folder.resolve("second.zip").toString()));
    }
    assertThat(figures(folder.resolve("second.zip"))).isEqualTo(figures(archive));

    assertThat(done(kaveri(there, "move", "--to", "embedded"))).contains("every row is equal");
    try (RunningServer server = headless().data(restored).start()) {
      assertThat(done(server.command("user", "list"))).isEqualTo(users);
      done(server.command("backup", folder.resolve("third.zip").toString()));
    }
    assertThat(figures(folder.resolve("third.zip"))).isEqualTo(figures(archive));
  }

  @Test
  void aFolderWhoseRestoreHasNotEndedIsNotStarted() throws IOException {
    Path data = Files.createDirectories(folder.resolve("data"));
    Files.writeString(data.resolve("restore-unfinished"), "");
    RunningServer.Ended ended = RunningServer.kaveri("run", "--data", data.toString());
    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.output()).contains("has not ended").contains("kaveri restore FILE");
    Path none = Files.writeString(folder.resolve("none.zip"), "no archive");
    Path empty = folder.resolve("empty");
    RunningServer.Ended refused =
        RunningServer.kaveri("restore", none.toString(), "--data", empty.toString());
    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.output()).contains("This is no whole backup");
    assertThat(empty.resolve("database")).doesNotExist();
    for (String command : List.of("backup", "move")) {
      RunningServer.Ended nothing =
          RunningServer.kaveri(command, "--data", folder.resolve("nowhere").toString());
      assertThat(nothing.code()).isEqualTo(1);
      assertThat(nothing.output()).contains("No server has run on the data folder");
    }
    assertThat(folder.resolve("nowhere")).doesNotExist();
  }

  /** The figures are those of all facts: what comes later would be no damage of the backup. */
  private void awaitHeard(RunningServer server) {
    Await.until(
        "every listener has heard of everything",
        Duration.ofMinutes(2),
        () -> {
          Path looked = folder.resolve("looked.zip");
          done(server.command("backup", looked.toString()));
          try {
            long last = rows(looked, "store_log").getFirst().get(0).asLong();
            boolean placed =
                rows(looked, "store_commit").stream().noneMatch(row -> row.get(4).isNull());
            List<JsonNode> cursors = rows(looked, "store_cursor");
            boolean heard = cursors.stream().allMatch(row -> row.get(2).asLong() >= last);
            Files.delete(looked);
            return placed && heard && !cursors.isEmpty();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        },
        server::log);
  }

  private static List<JsonNode> rows(Path archive, String table) throws IOException {
    try (var zip = new ZipFile(archive.toFile());
        var lines =
            new BufferedReader(
                new InputStreamReader(
                    zip.getInputStream(zip.getEntry("tables/" + table + ".jsonl")),
                    StandardCharsets.UTF_8))) {
      return lines.lines().map(JSON::readTree).toList();
    }
  }

  private static RunningServer.Setup headless() {
    return RunningServer.with().profile("headless");
  }

  private static RunningServer.Ended kaveri(String[] options, String... words) {
    return RunningServer.kaveri(
        Stream.concat(Stream.of(words), Stream.of(options)).toArray(String[]::new));
  }

  private static String done(RunningServer.Ended ended) {
    assertThat(ended.code()).as(ended.output()).isZero();
    return ended.output();
  }

  private static List<String> attachments(Path archive) throws IOException {
    try (var zip = new ZipFile(archive.toFile())) {
      return zip.stream()
          .map(ZipEntry::getName)
          .filter(name -> name.startsWith("files/attachments/"))
          .sorted()
          .toList();
    }
  }

  private static List<Path> filesOf(Path data) throws IOException {
    try (var files = Files.walk(data.resolve("attachments"))) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  /** The tables of people, orders, contacts and figures; those of jobs and the log go on. */
  private static Map<String, JsonNode> figures(Path archive) throws IOException {
    try (var zip = new ZipFile(archive.toFile())) {
      var entry = zip.getEntry("manifest.json");
      var tables = new java.util.TreeMap<String, JsonNode>();
      for (JsonNode table : JSON.readTree(zip.getInputStream(entry)).get("tables")) {
        String name = table.get("name").asString();
        if (name.matches("(customers|orders|operational|analytical|kernel_user).*")) {
          tables.put(name, table);
        }
      }
      assertThat(tables).containsKeys("customers_customer", "kernel_user");
      return tables;
    }
  }
}
