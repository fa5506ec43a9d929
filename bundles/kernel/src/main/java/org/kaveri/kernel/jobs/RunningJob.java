package org.kaveri.kernel.jobs;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.extensions.ExtensionRef;
import org.kaveri.api.jobs.JobContext;

/** One run of a job on this node. */
final class RunningJob implements JobContext {
  private final String name;
  private final ExtensionRef job;
  private final Instant due;
  private final Instant started;
  private final AtomicReference<@Nullable Long> count = new AtomicReference<>();
  private volatile boolean stopping;

  RunningJob(String name, ExtensionRef job, Instant due, Instant started) {
    this.name = name;
    this.job = job;
    this.due = due;
    this.started = started;
  }

  String name() {
    return name;
  }

  ExtensionRef job() {
    return job;
  }

  Instant started() {
    return started;
  }

  Optional<Long> count() {
    return Optional.ofNullable(count.get());
  }

  void stop() {
    stopping = true;
  }

  @Override
  public Instant due() {
    return due;
  }

  @Override
  public boolean isStopping() {
    return stopping;
  }

  @Override
  public void report(long done) {
    count.set(done);
  }
}
