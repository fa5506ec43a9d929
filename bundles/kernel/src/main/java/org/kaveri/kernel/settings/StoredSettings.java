package org.kaveri.kernel.settings;

import static java.util.stream.Collectors.toMap;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.ConflictException;
import org.kaveri.api.InvalidException;
import org.kaveri.api.access.Access;
import org.kaveri.api.audit.Audit;
import org.kaveri.api.settings.Setting;
import org.kaveri.api.settings.Settings;
import org.kaveri.api.settings.SettingsChanged;
import org.kaveri.api.settings.SettingsGroup;
import org.kaveri.kernel.secrets.Vault;
import org.kaveri.kernel.sql.Rows;
import org.kaveri.store.Store;
import org.kaveri.store.Transaction;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Settings as rows of text, all of them in memory for up to four seconds. Secrets stand there
 * sealed by the {@link Vault}, and are opened at each reading.
 */
@Component
public final class StoredSettings implements Settings {
  private static final Duration FRESH = Duration.ofSeconds(4);

  private final Store store;
  private final Clock clock;
  private final Access access;
  private final Audit audit;
  private final Vault vault;
  private final SettingsGroups groups;
  private final AtomicLong round = new AtomicLong();
  private volatile @Nullable Kept kept;

  private record Kept(Map<String, String> contents, Instant at, long round) {}

  @Activate
  public StoredSettings(
      @Reference Store store,
      @Reference Clock clock,
      @Reference Access access,
      @Reference Audit audit,
      @Reference Vault vault,
      @Reference SettingsGroups groups) {
    this.store = store;
    this.clock = clock;
    this.access = access;
    this.audit = audit;
    this.vault = vault;
    this.groups = groups;
  }

  @Override
  public <T> T get(Setting<T> setting) {
    return chosen(setting).orElseGet(setting::fallback);
  }

  @Override
  public boolean isChosen(Setting<?> setting) {
    return chosen(setting).isPresent();
  }

  private <T> Optional<T> chosen(Setting<T> setting) {
    String content = contents().get(setting.name());
    if (content == null) {
      return Optional.empty();
    }
    Optional<String> text =
        setting instanceof Setting.Secret
            ? vault.open(setting.name(), content)
            : Optional.of(content);
    try {
      return text.map(setting::read);
    } catch (InvalidException e) {
      // The setting's range became smaller since; what was chosen counts no more.
      return Optional.empty();
    }
  }

  private Map<String, String> contents() {
    Instant now = clock.instant();
    Kept known = kept;
    if (known != null && known.round() == round.get()) {
      Duration age = Duration.between(known.at(), now);
      if (!age.isNegative() && age.compareTo(FRESH) < 0) {
        return known.contents();
      }
    }
    long before = round.get();
    Map<String, String> read = store.read(tx -> readAll(tx.connection()));
    kept = new Kept(read, now, before);
    return read;
  }

  private static Map<String, String> readAll(Connection connection) throws SQLException {
    return Rows.list(
            connection,
            "select name, content from kernel_setting",
            row -> Map.entry(row.getString(1), row.getString(2)))
        .stream()
        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  @Override
  public List<SettingsGroup> groups() {
    return groups.described();
  }

  @Override
  public void change(List<Setting.Value<?>> values) {
    access.require(MANAGE);
    for (Setting.Value<?> value : values) {
      requireKnown(value.setting());
    }
    try {
      store.run(tx -> write(tx, values));
    } catch (ConflictException e) {
      throw e.code().equals("store.exists") ? changedMeanwhile(e) : e;
    }
  }

  private void write(Transaction tx, List<Setting.Value<?>> values) throws SQLException {
    List<String> changed = new ArrayList<>();
    for (Setting.Value<?> value : values) {
      if (write(tx.connection(), value)) {
        changed.add(value.setting().name());
      }
    }
    noteChange(tx, changed);
  }

  private <T> boolean write(Connection connection, Setting.Value<T> value) throws SQLException {
    Setting<T> setting = value.setting();
    String name = setting.name();
    String text = setting.write(value.value());
    Optional<String> before = readOne(connection, name);
    if (setting instanceof Setting.Secret) {
      if (text.isEmpty()) {
        return Rows.change(connection, "delete from kernel_setting where name = ?", name) > 0;
      }
      text = vault.seal(name, text);
    } else if (before.equals(Optional.of(text))) {
      return false;
    }
    Rows.change(
        connection,
        before.isPresent()
            ? "update kernel_setting set content = ? where name = ?"
            : "insert into kernel_setting (content, name) values (?, ?)",
        text,
        name);
    return true;
  }

  private static Optional<String> readOne(Connection connection, String name) throws SQLException {
    return Rows.first(
        connection,
        "select content from kernel_setting where name = ?",
        row -> row.getString(1),
        name);
  }

  @Override
  public void reset(Setting<?> setting) {
    access.require(MANAGE);
    requireKnown(setting);
    store.run(
        tx -> {
          int gone =
              Rows.change(
                  tx.connection(), "delete from kernel_setting where name = ?", setting.name());
          noteChange(tx, gone > 0 ? List.of(setting.name()) : List.of());
        });
  }

  private void noteChange(Transaction tx, List<String> changed) {
    if (changed.isEmpty()) {
      return;
    }
    changed.forEach(name -> audit.record("setting.changed", name));
    tx.publish(new SettingsChanged(changed));
    tx.afterCommit(round::incrementAndGet);
  }

  private void requireKnown(Setting<?> setting) {
    boolean known =
        groups.described().stream().anyMatch(group -> group.settings().contains(setting));
    if (!known) {
      throw new InvalidException(
          "setting.unknown",
          "No room at hand has a setting " + setting.name() + ".",
          setting.name());
    }
  }

  private static ConflictException changedMeanwhile(ConflictException cause) {
    return new ConflictException(
        "store.changed",
        "Somebody else has changed this meanwhile; look again and repeat.",
        (Throwable) cause);
  }
}
