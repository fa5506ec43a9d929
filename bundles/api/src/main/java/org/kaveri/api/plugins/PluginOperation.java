package org.kaveri.api.plugins;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.kaveri.api.Reason;
import org.kaveri.api.Subscription;
import org.osgi.annotation.versioning.ProviderType;

/**
 * An installation, update or removal under way. Operations run one after another in the background,
 * whoever asked for them and whether or not anybody listens.
 *
 * @since 0.1
 */
@ProviderType
public interface PluginOperation {

  /** How far it is. */
  enum Step {
    /** Another operation is being done first. */
    QUEUED,
    /** The jar is being read and checked against what is installed. */
    CHECKING,
    /** The jar is being put where it is kept. */
    STORING,
    /** Bundles are being changed and started. */
    CHANGING,
    /** Its components are being waited for, a few seconds at most. */
    WATCHING,
    /** It failed, and the version before is being put back. */
    ROLLING_BACK,
    /** {@link #outcome} is there. */
    FINISHED
  }

  /** How it ended. */
  sealed interface Outcome {}

  /** The plugin is installed and started; its state tells the rest. */
  record Installed(InstalledPlugin plugin) implements Outcome {}

  /** The plugin is gone. */
  record Removed(String name) implements Outcome {}

  /**
   * Nothing was changed.
   *
   * @param reasons every reason at once; at least one
   */
  record Refused(List<Reason> reasons) implements Outcome {
    public Refused {
      reasons = List.copyOf(reasons);
    }
  }

  /**
   * The change was made, failed and was taken back whole.
   *
   * @param reasons what failed; at least one
   * @param remaining the version that runs on, empty when the plugin wasn't there before
   */
  record RolledBack(List<Reason> reasons, Optional<String> remaining) implements Outcome {
    public RolledBack {
      reasons = List.copyOf(reasons);
    }
  }

  /**
   * The change failed and couldn't be taken back, or there was nothing to go back to.
   *
   * @param reasons what failed; at least one
   */
  record Failed(List<Reason> reasons) implements Outcome {
    public Failed {
      reasons = List.copyOf(reasons);
    }
  }

  /** How far it is now. */
  Step step();

  /** Completes with how it ended; never exceptionally. */
  CompletionStage<Outcome> outcome();

  /** Calls the listener at each further step, from the thread that works: return fast. */
  Subscription onStep(Runnable listener);
}
