package org.kaveri.api.backup;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.kaveri.api.ConflictException;
import org.kaveri.api.RefusedException;
import org.kaveri.api.Subscription;
import org.kaveri.api.access.Permission;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The backups that were made, and one more now. Each is read back and compared with what was read
 * from the database before it gets its name.
 *
 * <p>Every method throws {@link RefusedException} when the caller lacks {@link #MANAGE}. Safe for
 * any thread; joins no transaction.
 *
 * @since 0.1
 */
@ProviderType
public interface Backups {
  /** Lets the holder see backups and make them. */
  Permission MANAGE = new Permission("backups:manage");

  /** Those that were made or failed, by any node, the newest first, at most 200. */
  List<Backup> list();

  /** When the next is made, and where it goes. */
  BackupPlan plan();

  /** How far the one is that this node makes at the moment. */
  Optional<BackupProgress> running();

  /**
   * Makes one in the background, whoever listens; it is audited and never removed.
   *
   * @return completes with how it ended, never exceptionally; {@link #list} tells it too
   * @throws ConflictException {@code backup.running} when this node makes one
   */
  CompletionStage<Backup.Outcome> start();

  /**
   * Calls the listener after each change of what {@link #list} and {@link #running} tell, from the
   * thread that works: return fast, wait for nothing.
   */
  Subscription onChange(Runnable listener);
}
