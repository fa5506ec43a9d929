package org.kaveri.store;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The few words of SQL that differ between databases. All else that a room writes is the same on
 * both: {@code fetch first ? rows only}, {@code like 'x%' escape '\'}, row values spelt out, no
 * {@code limit}, no {@code on conflict}.
 *
 * @since 0.1
 */
@ProviderType
public interface Sql {

  /** Ends a select so that its rows stay locked: {@code select … where id = ?} + this. */
  String forUpdate();

  /**
   * Ends a select so that its rows stay locked and those that others hold are left out. Where the
   * database cannot, it waits as {@link #forUpdate} does.
   */
  String forUpdateSkipLocked();
}
