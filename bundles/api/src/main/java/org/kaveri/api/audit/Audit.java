package org.kaveri.api.audit;

import java.util.Optional;
import org.kaveri.api.Page;
import org.kaveri.api.UserId;
import org.kaveri.api.access.Permission;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The record of what was done to the server. Entries are added, never changed.
 *
 * @since 0.1
 */
@ProviderType
public interface Audit {
  /** Lets the holder read the audit. */
  Permission READ = new Permission("audit:read");

  /**
   * Adds an entry on the current caller's account, in the transaction at hand: when that is rolled
   * back, so is the entry. Needs no permission; without a caller the entry names nobody.
   *
   * {@snippet :
   * audit.record("plugin.installed", "plugin org.example.telephone", new AuditDetail("version", "1.2.0"));
   * }
   *
   * @param what a stable code like {@code user.disabled}, at most 60 characters; the text {@code
   *     audit.<what>} says it in words
   * @param about what it was done to: a kind and an id or a technical name, {@code "user 12"}, at
   *     most 200 characters, cut when longer; never a person's name
   * @param details ids, counts and technical names; never secrets, addresses or names of people
   */
  void record(String what, String about, AuditDetail... details);

  /** Entries, newest first. Needs {@link #READ}. */
  Page<AuditEntry> list(Filter filter, Page.Request page);

  /**
   * Which entries are wanted.
   *
   * @param what start of the code: {@code "user."} or {@code "sign-in."}; empty for all
   * @param user entries of this user's doing
   */
  record Filter(Optional<String> what, Optional<UserId> user) {
    /** All entries. */
    public static final Filter ALL = new Filter(Optional.empty(), Optional.empty());
  }
}
