package org.kaveri.store.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.kaveri.api.ConflictException;
import org.kaveri.api.backup.Backup;
import org.kaveri.api.backup.BackupPart;
import org.kaveri.api.backup.BackupProgress;
import org.kaveri.store.BackupWriter;

/** Writes archives of a database that works meanwhile. */
final class ZipBackupWriter implements BackupWriter {
  private final StoreEngine engine;
  private final Dump dump;
  private final KnownParts known;
  private final AtomicBoolean running = new AtomicBoolean();

  ZipBackupWriter(StoreEngine engine, Dump dump, KnownParts known) {
    this.engine = engine;
    this.dump = dump;
    this.known = known;
  }

  @Override
  public Backup.Written write(
      Path file, List<BackupPart> parts, Consumer<BackupProgress> progress) {
    if (!running.compareAndSet(false, true)) {
      throw new ConflictException("backup.running", "A backup is being written; wait for it.");
    }
    try {
      engine.prepare();
      List<BackupPart> all = new ArrayList<>(parts);
      all.addAll(known.without(parts.stream().map(BackupPart::name).collect(Collectors.toSet())));
      return dump.write(file, all, progress);
    } catch (SQLException e) {
      throw Troubles.translate(e);
    } catch (IOException e) {
      throw Dump.refused(file, e);
    } finally {
      running.set(false);
    }
  }

  @Override
  public void remember(String name, String home) {
    known.remember(name, home);
  }
}
