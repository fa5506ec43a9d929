package org.kaveri.api.jobs;

import java.util.List;
import org.kaveri.api.ConflictException;
import org.kaveri.api.NotFoundException;
import org.kaveri.api.access.Permission;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The scheduled jobs of all rooms that run, and what came of them. Needs {@link #MANAGE}.
 *
 * @since 0.1
 */
@ProviderType
public interface Jobs {
  /** Lets the holder see jobs and run them. */
  Permission MANAGE = new Permission("jobs:manage");

  /** All jobs, ordered by name. */
  List<JobStatus> list();

  /**
   * Makes a job run within a few seconds, on whichever node comes first. Its schedule goes on from
   * there.
   *
   * @throws NotFoundException {@code job.unknown}
   * @throws ConflictException {@code job.running} when it runs at this moment
   */
  void runNow(String name);
}
