package org.kaveri.api.jobs;

import java.time.Instant;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What a job knows of its run. Safe for any thread.
 *
 * @since 0.1
 */
@ProviderType
public interface JobContext {
  /** The moment for which this run was meant; earlier than now when it is caught up. */
  Instant due();

  /** Whether the server or the job's room is stopping: return soon, the run is done again later. */
  boolean isStopping();

  /** Tells how many things were done, for the administration; the last call counts. */
  void report(long count);
}
