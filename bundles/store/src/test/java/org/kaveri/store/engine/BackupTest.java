package org.kaveri.store.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kaveri.api.ConflictException;
import org.kaveri.api.InvalidException;
import org.kaveri.api.KaveriException;
import org.kaveri.api.UnavailableException;
import org.kaveri.api.backup.Backup;
import org.kaveri.api.backup.BackupPart;
import org.kaveri.store.BackupWriter;
import org.kaveri.store.Rows;
import org.kaveri.store.archive.Archive;
import org.kaveri.store.archive.Manifest;

class BackupTest {
  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "Åäö ÅÄÖ",
          "👩‍👩‍👧 emoji 𝄞",
          "\"quoted\" 'single' \\ back",
          "line\nbreak\r\n\ttab",
          "null",
          "[\"a\",null]",
          "\u0001\u001f\u007f\u2028\ufeff",
          "%_{}$$;--");

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void everyRowIsEqualOnTheOtherDatabaseAndBack(TestStores from) throws Exception {
    Manifest first;
    Path archive = folder.resolve("first.zip");
    try (StoreEngine engine = from.open()) {
      fill(engine, 300);
      first = backup(engine, archive);
    }
    TestStores there = from == TestStores.DERBY ? TestStores.POSTGRESQL : TestStores.DERBY;
    Path second = folder.resolve("second.zip");
    Settings other = restored(archive, there);
    try (StoreEngine engine = StoreEngine.open(other, Clock.systemUTC())) {
      assertThat(backup(engine, second).tables()).isEqualTo(first.tables());
    }
    Settings home = restored(second, from);
    try (StoreEngine engine = StoreEngine.open(home, Clock.systemUTC())) {
      assertThat(backup(engine, folder.resolve("third.zip")).tables()).isEqualTo(first.tables());
      goesOn(engine);
    }
    assertThat(first.rows()).isGreaterThan(300);
  }

  @ParameterizedTest
  @EnumSource
  void whatWritersDoMeanwhileIsInItWholeOrNotAtAll(TestStores database) throws Exception {
    Path archive = folder.resolve("busy.zip");
    try (StoreEngine engine = database.open()) {
      RoomStore store = engine.store(TestStores.room());
      var world = new World(store);
      world.seed(10);
      var end = new AtomicBoolean();
      var begun = new CountDownLatch(20);
      List<Thread> writers = new ArrayList<>();
      for (int writer = 0; writer < 3; writer++) {
        var random = new Random(writer);
        writers.add(
            Thread.ofPlatform()
                .start(
                    () -> {
                      while (!end.get()) {
                        befall(world, random);
                        begun.countDown();
                      }
                    }));
      }
      begun.await();
      backup(engine, archive);
      end.set(true);
      for (Thread writer : writers) {
        writer.join();
      }
    }
    var numbers = new HashMap<String, Long>();
    var facts = new HashMap<String, Long>();
    try (Archive read = Archive.open(archive)) {
      rows(read, "test_balance").forEach(row -> numbers.put(row.get(0), Long.valueOf(row.get(1))));
      rows(read, "store_event").forEach(row -> facts.merge(row.get(2), 1L, Long::sum));
    }
    numbers.values().removeIf(number -> number == 0);
    assertThat(numbers).isNotEmpty().isEqualTo(facts);
  }

  private static void befall(World world, Random random) {
    try {
      world.befall(1 + random.nextInt(10), 3);
    } catch (ConflictException e) {
      assertThat(e.code()).isEqualTo("store.busy");
    }
  }

  @Test
  void aDamagedArchiveIsRefusedBeforeAnythingIsWritten() throws Exception {
    Path archive = folder.resolve("whole.zip");
    try (StoreEngine engine = TestStores.DERBY.open()) {
      fill(engine, 20);
      backup(engine, archive);
    }
    byte[] whole = Files.readAllBytes(archive);
    var random = new Random(7);
    for (int i = 0; i < 60; i++) {
      byte[] flipped = whole.clone();
      flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(Byte.SIZE));
      refusesOrIsEqual(Files.write(folder.resolve("flipped.zip"), flipped), archive);
    }
    int manifest = whole.length - manifestAndDirectory(archive);
    for (int at = manifest; at < whole.length; at += 3) {
      byte[] flipped = whole.clone();
      flipped[at] ^= (byte) (1 << random.nextInt(Byte.SIZE));
      refusesOrIsEqual(Files.write(folder.resolve("flipped.zip"), flipped), archive);
    }
    refuses(Files.write(folder.resolve("cut.zip"), java.util.Arrays.copyOf(whole, 5_000)));
    refuses(Files.write(folder.resolve("empty.zip"), new byte[0]));
    refuses(rewritten(archive, "tables/test_thing.jsonl", null));
    refuses(
        rewritten(archive, "tables/test_thing.jsonl", text -> text.replaceFirst("\n.*\n", "\n")));
    refuses(
        rewritten(archive, "manifest.json", text -> text.replace("create table", "create  table")));
    refuses(rewritten(archive, "manifest.json", text -> "{}"));
    assertThatThrownBy(
            () ->
                restored(
                    rewritten(
                        archive,
                        "manifest.json",
                        text -> text.replaceFirst("\"format\" : 1", "\"format\" : 2")),
                    TestStores.DERBY))
        .isInstanceOfSatisfying(
            InvalidException.class, e -> assertThat(e.code()).isEqualTo("backup.newer"));
  }

  @Test
  void whatANewerVersionWroteIsRefusedThoughItsFormIsTheSame() throws Exception {
    Path archive = folder.resolve("newer.zip");
    try (StoreEngine engine = TestStores.DERBY.open()) {
      fill(engine, 5);
      Map<String, String> none = Map.of();
      engine.backups("0.3.0", none::get).write(archive, List.of(), step -> {});
    }
    Settings settings = new Settings(data(), "embedded", "", "", 8, false);
    var older = new HashMap<>(properties(settings, data()));
    older.put("kaveri.version", "0.2.7-SNAPSHOT");
    assertThatThrownBy(() -> new Restore(older, Clock.systemUTC(), step -> {}).from(archive))
        .isInstanceOfSatisfying(
            InvalidException.class,
            e -> {
              assertThat(e.code()).isEqualTo("backup.newer-version");
              assertThat(e).hasMessageContaining("0.3.0").hasMessageContaining("0.2.7-SNAPSHOT");
            });
    assertThat(folder.resolve("data")).isEmptyDirectory();
    older.put("kaveri.version", "0.3.1");
    new Restore(older, Clock.systemUTC(), step -> {}).from(archive);
  }

  @Test
  void aStoppedInstallationIsBackedUpWithAllFilesThatItsRoomsEverHad() throws Exception {
    Settings settings = new Settings(data(), "embedded", "", "", 8, false);
    Manifest before;
    try (StoreEngine engine = StoreEngine.open(settings, Clock.systemUTC())) {
      fill(engine, 20);
      Map<String, String> none = Map.of();
      BackupWriter writer = engine.backups("0.1.0", none::get);
      writer.remember("things", "rooms/things");
      writer.remember("pictures", "pictures");
      before = backup(engine, folder.resolve("before.zip"));
    }
    Path things = Files.createDirectories(data().resolve("rooms/things/ab"));
    Files.writeString(things.resolve("abc"), "content");
    Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
    Files.writeString(elsewhere.resolve("cat"), "meow");
    var properties = new HashMap<>(properties(settings, data()));
    properties.put("kaveri.pictures", elsewhere.toString());
    Path archive = folder.resolve("stopped.zip");
    List<String> told = new ArrayList<>();
    List<String> failed = new ArrayList<>();
    assertThat(
            Offline.run(List.of("backup", archive.toString()), properties, told::add, failed::add))
        .isZero();
    assertThat(failed).isEmpty();
    assertThat(String.join(" ", told)).contains("2 files").contains("read back and equal");
    try (Archive read = Archive.open(archive)) {
      assertThat(read.manifest().tables()).isEqualTo(before.tables());
    }
    Path there = folder.resolve("there");
    Files.createDirectories(there);
    properties.put("kaveri.data", there.toString());
    properties.put("kaveri.pictures", folder.resolve("gallery").toString());
    assertThat(
            Offline.run(List.of("restore", archive.toString()), properties, told::add, failed::add))
        .as("%s", failed)
        .isZero();
    assertThat(there.resolve("rooms/things/ab/abc")).hasContent("content");
    assertThat(folder.resolve("gallery/cat")).hasContent("meow");
    assertThat(there.resolve(KnownParts.FILE)).content().contains("things=rooms/things");
  }

  @Test
  void withoutADatabaseThereIsNothingToBackUpOrMoveAndNoneIsMade() throws Exception {
    Settings settings = new Settings(data(), "embedded", "", "", 8, false);
    var properties = new HashMap<>(properties(settings, data()));
    properties.put("kaveri.to", TestStores.POSTGRESQL.create().database());
    for (String command : List.of("backup", "move")) {
      List<String> failed = new ArrayList<>();
      assertThat(Offline.run(List.of(command), properties, line -> {}, failed::add)).isEqualTo(1);
      assertThat(failed).singleElement().asString().contains("no database");
    }
    assertThat(data()).isEmptyDirectory();
  }

  private void refuses(Path archive) {
    assertThatThrownBy(() -> restored(archive, TestStores.DERBY))
        .isInstanceOfSatisfying(
            InvalidException.class, e -> assertThat(e.code()).isEqualTo("backup.damaged"));
    assertThat(folder.resolve("data")).isEmptyDirectory();
  }

  /** How many bytes at the end of an archive hold its manifest and the directory of the zip. */
  private static int manifestAndDirectory(Path archive) throws IOException {
    try (var zip = new ZipFile(archive.toFile())) {
      long before = 0;
      for (ZipEntry entry : Collections.list(zip.entries())) {
        if (!entry.getName().equals("manifest.json")) {
          before += entry.getCompressedSize();
        }
      }
      return Math.toIntExact(Files.size(archive) - before);
    }
  }

  /** A flipped bit of a date or a flag of the zip changes nothing of what it holds. */
  private static void refusesOrIsEqual(Path flipped, Path archive) throws IOException {
    try (Archive read = Archive.open(flipped);
        Archive whole = Archive.open(archive)) {
      read.verify(step -> {});
      assertThat(read.manifest()).isEqualTo(whole.manifest());
    } catch (KaveriException e) {
      assertThat(e.code()).startsWith("backup.");
    }
  }

  @Test
  void whatCannotBeWrittenLeavesNothing() throws Exception {
    try (StoreEngine engine = TestStores.DERBY.open()) {
      fill(engine, 5);
      Path file = folder.resolve("backups/full.zip");
      BackupPart full =
          part(
              folder,
              choice -> {
                throw new IOException("No space left on device");
              });
      assertThatThrownBy(() -> writer(engine).write(file, List.of(full), step -> {}))
          .isInstanceOfSatisfying(
              UnavailableException.class, e -> assertThat(e.code()).isEqualTo("backup.disk"));
      assertThat(folder.resolve("backups")).isEmptyDirectory();
      backup(engine, file);
      assertThatThrownBy(() -> backup(engine, file))
          .isInstanceOfSatisfying(
              InvalidException.class, e -> assertThat(e.code()).isEqualTo("backup.exists"));
    }
  }

  @Test
  void filesComeBackToTheirFolderAndMissingOnesAreTold() throws Exception {
    Path files = Files.createDirectories(folder.resolve("files/ab"));
    Files.write(files.resolve("abc"), new byte[100_000]);
    BackupPart part =
        part(
            folder.resolve("files"),
            choice -> {
              choice.file("ab/abc");
              choice.file("ab/gone");
            });
    Path archive = folder.resolve("files.zip");
    try (StoreEngine engine = TestStores.DERBY.open()) {
      fill(engine, 5);
      Backup.Written written = writer(engine).write(archive, List.of(part), step -> {});
      assertThat(written.files()).isEqualTo(1);
      assertThat(written.missing()).isEqualTo(1);
    }
    Settings settings = TestStores.DERBY.create();
    new Restore(properties(settings, data()), Clock.systemUTC(), step -> {}).from(archive);
    assertThat(folder.resolve("data/things/ab/abc")).hasSize(100_000);
    assertThat(folder.resolve("data/" + Restore.MARK)).doesNotExist();
  }

  @Test
  void aFolderOrADatabaseThatIsNotEmptyIsRefusedButForARestoreThatWasKilled() throws Exception {
    Path files = Files.createDirectories(folder.resolve("files"));
    Files.writeString(files.resolve("a"), "whole");
    Path archive = folder.resolve("files.zip");
    try (StoreEngine engine = TestStores.DERBY.open()) {
      fill(engine, 5);
      writer(engine).write(archive, List.of(part(files, choice -> choice.file("a"))), step -> {});
    }
    Path half = Files.createDirectories(data().resolve("things")).resolve("a");
    Files.writeString(half, "ha");
    Settings settings = TestStores.POSTGRESQL.create();
    assertThatThrownBy(() -> restore(archive, settings))
        .isInstanceOfSatisfying(
            ConflictException.class, e -> assertThat(e.code()).isEqualTo("backup.not-empty"));
    assertThat(half).hasContent("ha");
    Files.writeString(data().resolve(Restore.MARK), "");
    restore(archive, settings);
    assertThat(half).hasContent("whole");
    assertThatThrownBy(() -> restore(archive, settings))
        .isInstanceOfSatisfying(
            ConflictException.class, e -> assertThat(e.code()).isEqualTo("backup.not-empty"));
    Files.writeString(data().resolve(Restore.MARK), ""); // killed after its last commit
    restore(archive, settings);
    assertThat(data().resolve(Restore.MARK)).doesNotExist();
  }

  @ParameterizedTest
  @EnumSource
  void aMoveCarriesEveryRowAndLeavesTheSource(TestStores from) throws Exception {
    Settings source =
        from == TestStores.DERBY
            ? new Settings(
                Files.createDirectories(folder.resolve("moved")), "embedded", "", "", 8, false)
            : from.create();
    Manifest before;
    try (StoreEngine engine = StoreEngine.open(source, Clock.systemUTC())) {
      fill(engine, 100);
      before = backup(engine, folder.resolve("before.zip"));
    }
    Settings target =
        from == TestStores.DERBY
            ? TestStores.POSTGRESQL.create()
            : new Settings(data(), "embedded", "", "", 8, false);
    assertThat(new Move(Clock.systemUTC(), step -> {}).between(source, target))
        .isEqualTo(before.tables());
    assertThatThrownBy(() -> new Move(Clock.systemUTC(), step -> {}).between(source, target))
        .isInstanceOf(ConflictException.class);
    for (Settings settings : List.of(source, target)) {
      try (StoreEngine engine = StoreEngine.open(settings, Clock.systemUTC())) {
        Path archive = folder.resolve(settings.equals(source) ? "source.zip" : "target.zip");
        assertThat(backup(engine, archive).tables()).isEqualTo(before.tables());
        goesOn(engine);
      }
    }
  }

  @Test
  void tablesOfARoomThatIsGoneAreInItAndStrangersAreTold() throws Exception {
    Path archive = folder.resolve("gone.zip");
    try (StoreEngine engine = TestStores.DERBY.open()) {
      RoomStore store = engine.store(TestStores.room());
      store.run(
          tx -> {
            Rows.change(tx.connection(), "create table stranger (id bigint)");
            Rows.change(tx.connection(), "insert into test_balance values (77, 77)");
          });
      store.close();
      assertThat(writer(engine).write(archive, List.of(), step -> {}).leftOut())
          .containsExactly("stranger");
    }
    Settings settings = restored(archive, TestStores.POSTGRESQL);
    try (StoreEngine engine = StoreEngine.open(settings, Clock.systemUTC())) {
      assertThat(
              engine
                  .store(TestStores.room())
                  .<Long>read(
                      tx ->
                          Rows.first(
                              tx.connection(),
                              "select number from test_balance where customer = 77")))
          .isEqualTo(77);
    }
  }

  private static void goesOn(StoreEngine engine) {
    RoomStore store = engine.store(TestStores.room());
    long id = engine.ids().next();
    assertThat(
            store.<Long>read(
                tx ->
                    Rows.first(
                        tx.connection(), "select count(*) from test_thing where id = ?", id)))
        .isZero();
    new World(store).befall(1, 2);
    engine.events().stamp();
  }

  private Path data() throws IOException {
    return Files.createDirectories(folder.resolve("data"));
  }

  /** On disk: an embedded database in memory ends with its restore. */
  private Settings restored(Path archive, TestStores database) throws Exception {
    Settings settings =
        database == TestStores.DERBY
            ? new Settings(data(), "embedded", "", "", 8, false)
            : database.create();
    restore(archive, settings);
    return settings;
  }

  private void restore(Path archive, Settings settings) throws Exception {
    new Restore(properties(settings, data()), Clock.systemUTC(), step -> {}).from(archive);
  }

  private static Map<String, String> properties(Settings settings, Path data) {
    return Map.of(
        "kaveri.data",
        data.toString(),
        "kaveri.database",
        settings.database(),
        "kaveri.database.user",
        settings.user());
  }

  private BackupWriter writer(StoreEngine engine) {
    Map<String, String> none = Map.of();
    return engine.backups("0.1.0", none::get);
  }

  private Manifest backup(StoreEngine engine, Path archive) throws IOException {
    writer(engine).write(archive, List.of(), step -> {});
    try (Archive read = Archive.open(archive)) {
      return read.manifest();
    }
  }

  private static BackupPart part(Path folder, Chooser chooser) {
    return new BackupPart() {
      @Override
      public String name() {
        return "things";
      }

      @Override
      public Path folder() {
        return folder;
      }

      @Override
      public void choose(Connection snapshot, Choice choice) throws IOException {
        chooser.choose(choice);
      }
    };
  }

  private interface Chooser {
    void choose(BackupPart.Choice choice) throws IOException;
  }

  private static List<List<String>> rows(Archive archive, String table) throws SQLException {
    var rows = new ArrayList<List<String>>();
    for (Manifest.Table found : archive.manifest().tables()) {
      if (found.name().equals(table)) {
        archive.read(
            found,
            row -> {
              var values = new ArrayList<String>();
              tools.jackson.databind.json.JsonMapper.builder()
                  .build()
                  .readTree(row)
                  .forEach(value -> values.add(value.asString()));
              rows.add(values);
            });
      }
    }
    return rows;
  }

  /** The archive with one entry left out or changed, in a zip whose own checksums are right. */
  private Path rewritten(
      Path archive,
      String name,
      java.util.function.@org.jspecify.annotations.Nullable UnaryOperator<String> change)
      throws IOException {
    Path target = folder.resolve("rewritten.zip");
    try (var zip = new ZipFile(archive.toFile());
        var out = new ZipOutputStream(Files.newOutputStream(target))) {
      for (ZipEntry entry : java.util.Collections.list(zip.entries())) {
        byte[] content = zip.getInputStream(entry).readAllBytes();
        if (entry.getName().equals(name)) {
          if (change == null) {
            continue;
          }
          String text = new String(content, StandardCharsets.UTF_8);
          String changed = change.apply(text);
          assertThat(changed).isNotEqualTo(text);
          content = changed.getBytes(StandardCharsets.UTF_8);
        }
        out.putNextEntry(new ZipEntry(entry.getName()));
        out.write(content);
        out.closeEntry();
      }
    }
    return target;
  }

  private static void fill(StoreEngine engine, int count) {
    var random = new Random(42);
    RoomStore store = engine.store(TestStores.room());
    store.run(
        tx -> {
          try (var insert =
              tx.connection()
                  .prepareStatement(
                      "insert into test_thing (id, version, name, note, content, seen, day, price,"
                          + " active) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (int i = 0; i < count; i++) {
              insert.setLong(1, i == 0 ? Long.MIN_VALUE : i == 1 ? Long.MAX_VALUE : -i);
              insert.setInt(2, i == 0 ? Integer.MIN_VALUE : random.nextInt());
              insert.setString(3, TEXTS.get(random.nextInt(TEXTS.size())));
              insert.setString(4, i % 5 == 0 ? null : TEXTS.get(i % TEXTS.size()).repeat(i * 7));
              insert.setBytes(5, i % 3 == 0 ? null : bytes(random, i % 4 * 2_000));
              if (i % 4 == 0) {
                insert.setNull(6, Types.BIGINT);
              } else {
                insert.setLong(6, random.nextLong());
              }
              insert.setDate(
                  7, i % 7 == 0 ? null : java.sql.Date.valueOf(days().get(i % days().size())));
              insert.setBigDecimal(8, i % 6 == 0 ? null : price(random));
              insert.setBoolean(9, random.nextBoolean());
              insert.execute();
            }
          }
        });
    new World(store).befall(1, 3);
  }

  private static List<String> days() {
    return List.of("2026-02-28", "1900-01-01", "9999-12-31", "0001-01-01", "2024-02-29");
  }

  private static java.math.BigDecimal price(Random random) {
    return random.nextInt(4) == 0
        ? new java.math.BigDecimal("-999999999999999.9999")
        : java.math.BigDecimal.valueOf(random.nextLong(), 6)
            .setScale(4, java.math.RoundingMode.DOWN);
  }

  private static byte[] bytes(Random random, int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }
}
