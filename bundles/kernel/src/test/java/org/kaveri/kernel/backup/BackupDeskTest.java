package org.kaveri.kernel.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.kaveri.api.ConflictException;
import org.kaveri.api.Reason;
import org.kaveri.api.RefusedException;
import org.kaveri.api.UnavailableException;
import org.kaveri.api.access.Roles;
import org.kaveri.api.access.User;
import org.kaveri.api.backup.Backup;
import org.kaveri.api.backup.BackupPart;
import org.kaveri.api.backup.BackupProgress;
import org.kaveri.api.backup.BackupProgress.Phase;
import org.kaveri.api.console.CommandOutput;
import org.kaveri.api.console.ServerCommand;
import org.kaveri.api.jobs.Schedule;
import org.kaveri.kernel.KernelFixture;
import org.kaveri.kernel.OpenGuard;
import org.kaveri.store.BackupWriter;
import org.kaveri.testkit.Contribution;
import org.kaveri.testkit.TestDatabase;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class BackupDeskTest {
  private final KernelFixture kernel;
  private final PretendedWriter writer = new PretendedWriter();
  private final BackupParts parts = new BackupParts(new OpenGuard(), writer);
  private final BackupDesk desk;

  BackupDeskTest(TestDatabase database) {
    kernel = KernelFixture.on(database);
    kernel.settings.contribute(new BackupSettings());
    desk =
        new BackupDesk(
            writer,
            parts,
            kernel.settings.settings,
            kernel.store,
            kernel.database.ids(),
            kernel.checks(),
            kernel.audit,
            kernel.clock,
            kernel.folder);
  }

  @AfterEach
  void close() {
    desk.stop();
    kernel.close();
  }

  private Path folder() {
    return kernel.folder.resolve("backups");
  }

  private Path nightly() {
    return kernel.asPlatform(
        () -> {
          assertThat(desk.nightly()).isPresent();
          return Path.of(desk.list().getFirst().file());
        });
  }

  @Test
  void theNewestAreKeptAndThoseMadeByHandStay() throws IOException {
    kernel.asPlatform(() -> kernel.settings.settings.change(List.of(BackupSettings.KEEP.to(3L))));
    Path byHand = kernel.asPlatform(() -> desk.byHand(step -> {}).file());
    Path cut = Files.createFile(folder().resolve("kaveri-nightly-2026-03-01-003000.zip.part"));
    Files.setLastModifiedTime(cut, FileTime.from(kernel.clock.instant().minus(Duration.ofDays(3))));
    Path fresh = Files.createFile(folder().resolve("kaveri-2026-03-02-003000.zip.part"));
    List<Path> nightly = new ArrayList<>();
    for (int night = 0; night < 5; night++) {
      Files.setLastModifiedTime(fresh, FileTime.from(kernel.clock.instant()));
      nightly.add(nightly());
      kernel.clock.advance(Duration.ofDays(1));
    }
    List<Path> kept = List.of(byHand, nightly.get(2), nightly.get(3), nightly.get(4));
    try (var files = Files.list(folder())) {
      assertThat(files).containsExactlyInAnyOrderElementsOf(concat(kept, fresh));
    }
    assertThat(kernel.asPlatform(desk::list))
        .extracting(backup -> Path.of(backup.file()))
        .containsExactly(nightly.get(4), nightly.get(3), nightly.get(2), byHand);
  }

  private static List<Path> concat(List<Path> paths, Path one) {
    var all = new ArrayList<>(paths);
    all.add(one);
    return all;
  }

  @Test
  void whatFailedOrIsOldIsTold() throws IOException {
    assertThat(desk.state()).isInstanceOf(BackupDesk.State.Expected.class);
    kernel.clock.advance(Duration.ofHours(37));
    assertThat(desk.state()).isInstanceOf(BackupDesk.State.Old.class);
    nightly();
    assertThat(desk.state()).isInstanceOf(BackupDesk.State.Fresh.class);
    writer.full = true;
    kernel.clock.advance(Duration.ofHours(24));
    assertThatThrownBy(() -> kernel.asPlatform(desk::nightly))
        .isInstanceOf(UnavailableException.class);
    assertThat(desk.state())
        .isEqualTo(
            new BackupDesk.State.Failed(
                Reason.of("backup.disk", "The disk is full.", "an argument", "another")));
    writer.full = false;
    Path last = nightly();
    assertThat(desk.state()).isEqualTo(new BackupDesk.State.Fresh(last.toString(), 1));
    kernel.clock.advance(Duration.ofHours(37));
    assertThat(desk.state()).isInstanceOf(BackupDesk.State.Old.class);
    last = nightly();
    Files.delete(last);
    assertThat(desk.state()).isInstanceOf(BackupDesk.State.Old.class);
    assertThat(kernel.asPlatform(desk::list).getFirst().present()).isFalse();
  }

  @Test
  void whatBrokeOffForAnUnknownReasonIsNoSilenceEither() {
    writer.broken = true;
    assertThatThrownBy(() -> kernel.asPlatform(desk::nightly))
        .isInstanceOfSatisfying(
            UnavailableException.class, e -> assertThat(e.code()).isEqualTo("backup.broken"));
    assertThat(desk.state()).isInstanceOf(BackupDesk.State.Failed.class);
  }

  @Test
  void whoWantsNoneGetsNone() {
    kernel.asPlatform(
        () -> kernel.settings.settings.change(List.of(BackupSettings.NIGHTLY.to(false))));
    assertThat(kernel.asPlatform(desk::nightly)).isEmpty();
    assertThat(desk.state()).isEqualTo(new BackupDesk.State.Off());
  }

  @Test
  void theHourIsASetting() {
    var job = new NightlyBackup(desk);
    assertThat(job.schedule()).isEqualTo(new Schedule.Daily(LocalTime.of(2, 0)));
    kernel.asPlatform(() -> kernel.settings.settings.change(List.of(BackupSettings.HOUR.to(23L))));
    assertThat(job.schedule()).isEqualTo(new Schedule.Daily(LocalTime.of(23, 0)));
    assertThat(kernel.asPlatform(desk::plan).time()).isEqualTo(LocalTime.of(23, 0));
  }

  @Test
  void onlyWhoMayHasThemAndTheAuditTellsWhoMadeOne() {
    User staff = kernel.user("staff", Roles.STAFF);
    kernel.as(
        staff.id(),
        () -> {
          assertThatThrownBy(desk::list).isInstanceOf(RefusedException.class);
          assertThatThrownBy(desk::plan).isInstanceOf(RefusedException.class);
          assertThatThrownBy(desk::running).isInstanceOf(RefusedException.class);
          assertThatThrownBy(desk::start).isInstanceOf(RefusedException.class);
        });
    User boss = kernel.user("boss", Roles.ADMINISTRATOR);
    Backup.Outcome outcome = kernel.as(boss.id(), () -> desk.start().toCompletableFuture()).join();
    assertThat(outcome).isEqualTo(new Backup.Written(8, 2, 5, 1, 1, List.of("stranger")));
    writer.full = true;
    kernel.clock.advance(Duration.ofSeconds(1));
    outcome = kernel.as(boss.id(), () -> desk.start().toCompletableFuture()).join();
    assertThat(outcome).isInstanceOf(Backup.Failed.class);
    assertThat(kernel.audited()).startsWith("backup.failed", "backup.written");
    List<Backup> all = kernel.as(boss.id(), desk::list);
    assertThat(all).extracting(Backup::outcome).containsExactly(outcome, writer.written());
    assertThat(all).extracting(Backup::origin).containsOnly(Backup.Origin.BY_HAND);
  }

  @Test
  void theProgressIsSeenAndASecondOneIsRefused() throws Exception {
    var go = new CountDownLatch(1);
    var seen = new CompletableFuture<BackupProgress>();
    writer.pause = go;
    desk.onChange(() -> kernel.asPlatform(() -> desk.running().ifPresent(seen::complete)));
    CompletableFuture<Backup.Outcome> first =
        kernel.asPlatform(() -> desk.start().toCompletableFuture());
    assertThat(seen.get(30, TimeUnit.SECONDS))
        .isEqualTo(new BackupProgress(Phase.TABLES, "customers_customer", 3, 9));
    assertThatThrownBy(() -> kernel.asPlatform(desk::start))
        .isInstanceOfSatisfying(
            ConflictException.class, e -> assertThat(e.code()).isEqualTo("backup.running"));
    go.countDown();
    first.get(30, TimeUnit.SECONDS);
    kernel.asPlatform(
        () -> {
          assertThat(desk.running()).isEmpty();
          assertThat(desk.list()).hasSize(1);
        });
  }

  @Test
  void aRoomThatCannotTellItsFilesFailsTheBackup() {
    parts.add(
        Contribution.of(
            part(
                () -> {
                  throw new IllegalStateException("broken");
                })));
    assertThatThrownBy(() -> kernel.asPlatform(desk::nightly))
        .isInstanceOfSatisfying(
            UnavailableException.class, e -> assertThat(e.code()).isEqualTo("backup.part"));
  }

  @Test
  void theFilesOfARoomAreRememberedForTheTimeWithoutItAndItIsNotAskedForThem() {
    parts.add(
        Contribution.of(
            part(
                () -> {
                  throw new IllegalStateException("asked");
                }),
            Map.of("kaveri.backup.name", "pictures", "kaveri.backup.home", "rooms/pictures")));
    assertThat(writer.remembered).isCompletedWithValue("pictures at rooms/pictures");
  }

  private BackupPart part(java.util.function.Supplier<String> name) {
    return new BackupPart() {
      @Override
      public String name() {
        return name.get();
      }

      @Override
      public Path folder() {
        return kernel.folder;
      }

      @Override
      public void choose(Connection snapshot, Choice choice) {}
    };
  }

  @Test
  void theCommandSaysWhatIsInItAndWhatIsNot() {
    var command = new BackupCommand(desk);
    var told = new Told();
    kernel.asPlatform(
        () -> {
          assertThat(command.run(List.of("mine.zip"), told, kernel.folder))
              .isEqualTo(ServerCommand.DONE);
          assertThat(command.run(List.of("--all"), told, kernel.folder))
              .isEqualTo(ServerCommand.WRONG_USE);
          assertThat(command.run(List.of(), told, kernel.folder)).isEqualTo(ServerCommand.DONE);
          assertThat(desk.list())
              .extracting(Backup::origin)
              .containsExactlyInAnyOrder(Backup.Origin.ELSEWHERE, Backup.Origin.BY_HAND);
        });
    assertThat(kernel.folder.resolve("mine.zip")).exists();
    assertThat(String.join("\n", told.lines))
        .contains("mine.zip: 5 rows of 2 tables and 1 files", "read back and equal", "secret.key");
    assertThat(told.errors).anyMatch(line -> line.contains("stranger"));
    assertThat(told.progress).contains("table customers_customer (4 of 9)");
  }

  @Test
  void aFailureInAFileOfItsOwnIsListedAndNoMatterOfHealth() {
    nightly();
    writer.full = true;
    kernel.clock.advance(Duration.ofSeconds(1));
    assertThatThrownBy(
            () ->
                kernel.asPlatform(
                    () -> desk.elsewhere(kernel.folder.resolve("mine.zip"), step -> {})))
        .isInstanceOf(UnavailableException.class);
    assertThat(desk.state()).isInstanceOf(BackupDesk.State.Fresh.class);
    assertThat(kernel.asPlatform(desk::list).getFirst().outcome())
        .isInstanceOf(Backup.Failed.class);
  }

  /** A store that writes a word, or finds the disk full. */
  private static final class PretendedWriter implements BackupWriter {
    private final CompletableFuture<String> remembered = new CompletableFuture<>();
    private volatile boolean full;
    private volatile boolean broken;
    private volatile @Nullable CountDownLatch pause;

    Backup.Written written() {
      return new Backup.Written(8, 2, 5, 1, 1, List.of("stranger"));
    }

    @Override
    public Backup.Written write(
        Path file, List<BackupPart> parts, Consumer<BackupProgress> progress) {
      progress.accept(new BackupProgress(Phase.TABLES, "customers_customer", 3, 9));
      if (full) {
        throw new UnavailableException(
            "backup.disk", "The disk is full.", "an argument", "another");
      }
      if (broken) {
        throw new IllegalStateException("a fault of ours");
      }
      try {
        CountDownLatch until = pause;
        if (until != null) {
          assertThat(until.await(30, TimeUnit.SECONDS)).isTrue();
        }
        Files.createDirectories(file.getParent());
        Files.writeString(file, "a backup");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      return written();
    }

    @Override
    public void remember(String name, String home) {
      remembered.complete(name + " at " + home);
    }
  }

  private static final class Told implements CommandOutput {
    private final List<String> lines = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();
    private final List<String> progress = new ArrayList<>();

    @Override
    public void line(String text) {
      lines.add(text);
    }

    @Override
    public void error(String sentence) {
      errors.add(sentence);
    }

    @Override
    public void progress(String text) {
      progress.add(text);
    }

    @Override
    public boolean isCancelled() {
      return false;
    }
  }
}
