package org.kaveri.api.plugins;

import java.util.List;
import org.kaveri.api.Reason;

/**
 * How a plugin is, read from the state of its components and not from that of its bundle alone.
 *
 * @since 0.1
 */
public sealed interface PluginState {

  /** All its components are satisfied and none is quarantined. */
  record Running() implements PluginState {}

  /**
   * Started, but some component lacks something that may still come.
   *
   * @param reasons one for each component that waits
   */
  record Waiting(List<Reason> reasons) implements PluginState {
    public Waiting {
      reasons = List.copyOf(reasons);
    }
  }

  /**
   * Not started, or not wholly.
   *
   * @param reasons what to mend; at least one
   */
  record Failed(List<Reason> reasons) implements PluginState {
    public Failed {
      reasons = List.copyOf(reasons);
    }
  }

  /**
   * Started, but some component isn't called any more after repeated failure.
   *
   * @param components names of those components
   */
  record Quarantined(List<String> components) implements PluginState {
    public Quarantined {
      components = List.copyOf(components);
    }
  }
}
