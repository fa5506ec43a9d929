package org.kaveri.kernel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.kaveri.api.UserId;
import org.kaveri.api.access.Access;
import org.kaveri.api.access.Caller;
import org.kaveri.api.access.User;
import org.kaveri.api.access.UserDetails;
import org.kaveri.api.audit.AuditEntry;
import org.kaveri.kernel.access.AccessParts;
import org.kaveri.kernel.audit.StoredAudit;
import org.kaveri.kernel.secrets.PasswordHasher;
import org.kaveri.kernel.secrets.QuickHasher;
import org.kaveri.kernel.secrets.Vault;
import org.kaveri.kernel.settings.CompanySettingsGroup;
import org.kaveri.kernel.settings.SettingsParts;
import org.kaveri.store.Store;
import org.kaveri.testkit.FixedClock;
import org.kaveri.testkit.StoreFixture;
import org.kaveri.testkit.TestDatabase;

/** The kernel's services on a real database, put together by hand. */
public final class KernelFixture implements AutoCloseable {
  /** A password that is good enough. */
  public static final String PASSWORD = "lintu kivi aamukahvi";

  public final StoreFixture database;
  public final Store store;
  public final FixedClock clock;
  public final Path folder;
  public final Vault vault;
  public final PasswordHasher hasher = QuickHasher.make();
  public final AccessParts access;
  public final StoredAudit audit;
  public final SettingsParts settings;

  private KernelFixture(TestDatabase kind) {
    database = StoreFixture.on(kind).room("org.kaveri.kernel", SystemClock.class).open();
    store = database.store();
    clock = database.clock();
    try {
      folder = Files.createTempDirectory("kaveri-kernel");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    vault = new Vault(folder.resolve("secret.key"));
    access = new AccessParts(this);
    audit = access.audit;
    settings = new SettingsParts(this);
    settings.contribute(new CompanySettingsGroup());
  }

  public static KernelFixture on(TestDatabase kind) {
    return new KernelFixture(kind);
  }

  public Access checks() {
    return access.access;
  }

  /** Does the work with every permission. */
  public <T> T asPlatform(Supplier<T> work) {
    return Caller.call(new Caller.Platform("test"), work);
  }

  /** Does the work with every permission. */
  public void asPlatform(Runnable work) {
    Caller.run(new Caller.Platform("test"), work);
  }

  /** Does the work as that user. */
  public <T> T as(UserId user, Supplier<T> work) {
    return Caller.call(new Caller.Employee(user), work);
  }

  /** Does the work as that user. */
  public void as(UserId user, Runnable work) {
    Caller.run(new Caller.Employee(user), work);
  }

  /** A new user of that name who can sign in with {@link #PASSWORD}. */
  public User user(String signInName, String... roles) {
    return asPlatform(
        () -> {
          User user =
              access.users.create(
                  new UserDetails(signInName, "The " + signInName, Locale.of("fi"), Set.of(roles)));
          access.users.setPassword(user.id(), PASSWORD.toCharArray());
          return access.users.get(user.id());
        });
  }

  /** Codes of the audit, newest first. */
  public java.util.List<String> audited() {
    return asPlatform(
        () ->
            audit
                .list(org.kaveri.api.audit.Audit.Filter.ALL, org.kaveri.api.Page.Request.first(100))
                .items()
                .stream()
                .map(AuditEntry::what)
                .toList());
  }

  @Override
  public void close() {
    database.close();
    try (var files = Files.walk(folder)) {
      files
          .sorted(java.util.Comparator.reverseOrder())
          .map(Path::toFile)
          .forEach(file -> file.delete());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
