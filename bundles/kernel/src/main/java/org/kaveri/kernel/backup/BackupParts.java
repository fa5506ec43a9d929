package org.kaveri.kernel.backup;

import static org.osgi.service.component.annotations.ReferenceCardinality.MULTIPLE;
import static org.osgi.service.component.annotations.ReferencePolicy.DYNAMIC;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kaveri.api.UnavailableException;
import org.kaveri.api.backup.BackupPart;
import org.kaveri.api.backup.FilesInBackup;
import org.kaveri.api.extensions.Extension;
import org.kaveri.api.extensions.ExtensionPoint;
import org.kaveri.api.extensions.Guard;
import org.kaveri.store.BackupWriter;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The files that the rooms at hand want in a backup. */
@Component(service = {BackupParts.class, ExtensionPoint.class})
public final class BackupParts extends ExtensionPoint<BackupPart> {
  private static final Logger LOG = LoggerFactory.getLogger(BackupParts.class);

  private final BackupWriter writer;

  @Activate
  public BackupParts(@Reference Guard guard, @Reference BackupWriter writer) {
    super(BackupPart.class, guard);
    this.writer = writer;
    onChange(this::remember);
  }

  /** Its files are wanted when its room is not there too. */
  private void remember(Change<BackupPart> change) {
    if (change instanceof Change.Added<BackupPart>(var extension)) {
      property(extension, "name")
          .ifPresent(name -> property(extension, "home").ifPresent(home -> remember(name, home)));
    }
  }

  private static Optional<String> property(Extension<BackupPart> extension, String name) {
    return extension.property(FilesInBackup.PREFIX_ + name, String.class);
  }

  private void remember(String name, String home) {
    try {
      writer.remember(name, home);
    } catch (UnavailableException e) {
      LOG.warn("A backup without a server would lack files: {}", e.getMessage(), e);
    }
  }

  @Reference(
      service = BackupPart.class,
      cardinality = MULTIPLE,
      policy = DYNAMIC,
      updated = "update")
  void add(ComponentServiceObjects<BackupPart> part) {
    contribute(part);
  }

  void update(ComponentServiceObjects<BackupPart> part) {
    contribute(part);
  }

  void remove(ComponentServiceObjects<BackupPart> part) {
    withdraw(part);
  }

  /**
   * The parts by name; of two with one name the first contributed counts.
   *
   * @throws UnavailableException {@code backup.part} when one does not answer: without its files
   *     there is no whole backup
   */
  List<BackupPart> described() {
    Map<String, BackupPart> byName = new TreeMap<>();
    for (Extension<BackupPart> extension : list()) {
      BackupPart part =
          extension
              .<BackupPart>call(
                  asked -> new GuardedPart(extension, asked.name(), asked.folder(), asked.home()))
              .orElse(
                  failed -> {
                    throw GuardedPart.noAnswer(failed.reason());
                  });
      byName.putIfAbsent(part.name(), part);
    }
    return new ArrayList<>(byName.values());
  }
}
