package org.kaveri.kernel.access;

import java.util.Locale;
import org.kaveri.api.NotFoundException;
import org.kaveri.api.UserId;
import org.kaveri.api.access.Caller;
import org.kaveri.api.access.PersonalSettings;
import org.kaveri.kernel.sql.Rows;
import org.kaveri.store.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What each user chose, kept with the user. */
@Component
public final class StoredPersonalSettings implements PersonalSettings {
  private final Store store;

  @Activate
  public StoredPersonalSettings(@Reference Store store) {
    this.store = store;
  }

  @Override
  public Choices mine() {
    UserId user = Caller.employee();
    return store.read(
        tx ->
            Rows.first(
                    tx.connection(),
                    "select language, colour_scheme, single_keys from kernel_user where id = ?",
                    row ->
                        new Choices(
                            Locale.of(row.getString(1)),
                            ColourScheme.valueOf(row.getString(2)),
                            row.getBoolean(3)),
                    user.value())
                .orElseThrow(
                    () -> new NotFoundException("user.unknown", "There is no such user.")));
  }

  @Override
  public void put(Choices choices) {
    UserId user = Caller.employee();
    Locale language = SignInNames.checkLanguage(choices.language());
    store.run(
        tx ->
            Rows.change(
                tx.connection(),
                "update kernel_user set language = ?, colour_scheme = ?, single_keys = ?"
                    + " where id = ?",
                language.getLanguage(),
                choices.colourScheme().name(),
                choices.singleKeyShortcuts(),
                user.value()));
  }
}
