package org.kaveri.api.jobs;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Extension point: work that is done again and again.
 *
 * {@snippet :
 * @Component
 * public final class PurgeDrafts implements ScheduledJob {
 *   @Override
 *   public String name() {
 *     return "purge-drafts";
 *   }
 *
 *   @Override
 *   public Schedule schedule() {
 *     return new Schedule.Daily(LocalTime.of(3, 30));
 *   }
 *
 *   @Override
 *   public void run(JobContext context) {
 *     context.report(drafts.purgeOlderThan(context.due().minus(Duration.ofDays(30))));
 *   }
 * }
 * }
 *
 * <p>The text {@code job.<name>} is its title. It runs on one node at a time and never twice at
 * once; a run that was missed, because no server was up, is caught up once. The caller is {@code
 * Caller.Platform("job <name>")}. What it throws is kept as the outcome of the run and leaves the
 * schedule as it is. A run that may have died halfway, with its server, is run again: write it so
 * that a repetition does no harm.
 *
 * @since 0.1
 */
@ConsumerType
public interface ScheduledJob {
  /** Lower-case words with hyphens, alone in the installation; at most 100 characters. */
  String name();

  /** When it runs; asked often, so answer fast. Another time of day counts at once. */
  Schedule schedule();

  /**
   * Does the work, in a thread of its own. Long work looks at {@link JobContext#isStopping} now and
   * then and returns early when asked.
   */
  void run(JobContext context);
}
