package org.kaveri.kernel.settings;

import org.kaveri.api.settings.SettingsGroup;
import org.kaveri.kernel.KernelFixture;
import org.kaveri.kernel.OpenGuard;
import org.kaveri.testkit.Contribution;

/** The services of this package, put together for tests. */
public final class SettingsParts {
  public final SettingsGroups groups = new SettingsGroups(new OpenGuard());
  public final StoredSettings settings;
  private final KernelFixture kernel;

  public SettingsParts(KernelFixture kernel) {
    this.kernel = kernel;
    settings = anotherNode();
  }

  /** Settings as another node has them, with its own memory. */
  public StoredSettings anotherNode() {
    return new StoredSettings(
        kernel.store, kernel.clock, kernel.checks(), kernel.audit, kernel.vault, groups);
  }

  public void contribute(SettingsGroup group) {
    groups.add(Contribution.of(group));
  }
}
