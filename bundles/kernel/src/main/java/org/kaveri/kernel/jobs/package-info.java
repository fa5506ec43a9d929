/**
 * Runs scheduled jobs, each on one node at a time: a row per job says when it is due and who has
 * it. {@link org.kaveri.kernel.jobs.JobRunner} is the motor, {@link
 * org.kaveri.kernel.jobs.JobTable} the rows.
 */
@NullMarked
package org.kaveri.kernel.jobs;

import org.jspecify.annotations.NullMarked;
