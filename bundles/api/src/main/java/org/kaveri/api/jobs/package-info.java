/**
 * Work at set times: a room brings {@link org.kaveri.api.jobs.ScheduledJob}s, the platform runs
 * each on one node at a time, and {@link org.kaveri.api.jobs.Jobs} tells what came of it.
 */
@NullMarked
@Export
@Version("0.1.0")
package org.kaveri.api.jobs;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
