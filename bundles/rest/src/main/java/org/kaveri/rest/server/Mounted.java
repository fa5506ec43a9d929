package org.kaveri.rest.server;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.StampedLock;
import org.kaveri.api.Reason;
import org.kaveri.api.extensions.Extension;
import org.kaveri.api.extensions.Guarded;
import org.kaveri.jaxrs.ResourceAddress;
import org.kaveri.jaxrs.ResourceApplication;
import org.kaveri.jaxrs.ResourceRequest;
import org.kaveri.rest.RestResource;
import org.kaveri.rest.RowByRow;

/**
 * A resource with the application that runs it, as long as it is contributed. All that knows its
 * class hangs here, so that the class can go with it.
 */
final class Mounted {
  private final Extension<RestResource> extension;
  private final ResourceApplication application;
  private final List<Template> templates;
  private final StampedLock calls = new StampedLock();

  private Mounted(Extension<RestResource> extension, ResourceApplication application) {
    this.extension = extension;
    this.application = application;
    this.templates =
        application.addresses().stream().map(address -> new Template(this, address)).toList();
  }

  /**
   * An address that it answers to.
   *
   * @param segments of its path
   */
  record Template(Mounted owner, ResourceAddress address, Segments segments) {
    Template(Mounted owner, ResourceAddress address) {
      this(owner, address, Segments.of(address.path()));
    }

    /** Whether its body is a list of which each row is done by itself. */
    boolean isRowByRow() {
      return List.of(address.handler().getParameterTypes()).contains(RowByRow.class);
    }
  }

  /** Reads the annotations of the resource; empty when they make no sense, or it is away. */
  static Optional<Mounted> of(Extension<RestResource> extension) {
    Guarded<Mounted> read =
        extension.call(
            resource ->
                new Mounted(
                    extension,
                    new ResourceApplication(
                        ApiContext.PATH,
                        resource.getClass(),
                        List.of(new JsonBodies(), new Parameters()))));
    return read instanceof Guarded.Done<Mounted>(Mounted mounted)
        ? Optional.of(mounted)
        : Optional.empty();
  }

  List<Template> templates() {
    return templates;
  }

  /** Lets it answer; empty when it has gone meanwhile, and somebody else may be there instead. */
  Optional<Outcome> answer(ResourceRequest request) {
    long stamp = calls.tryReadLock();
    if (stamp == 0) {
      return Optional.empty();
    }
    try {
      return outcome(
          extension.call(resource -> Outcome.of(() -> application.answer(resource, request))));
    } finally {
      calls.unlockRead(stamp);
    }
  }

  private static Optional<Outcome> outcome(Guarded<Outcome> guarded) {
    return switch (guarded) {
      case Guarded.Done<Outcome>(Outcome outcome) -> Optional.of(outcome);
      case Guarded.Failed<Outcome>(var extension, Reason reason) ->
          switch (reason.code()) {
            case "extensions.gone" -> Optional.empty();
            case "extensions.failed" -> Optional.of(new Outcome.Refused(Problems.broken()));
            default ->
                Optional.of(
                    new Outcome.Refused(
                        Problems.of(503, "Try again later", reason.code(), reason.message())));
          };
    };
  }

  /**
   * Takes no more calls, and lets those that are under way come to their end, but waits no longer
   * than this.
   */
  void close(Duration longest) {
    try {
      // never given back: from now on it is closed
      long stamp = calls.tryWriteLock(longest.toMillis(), TimeUnit.MILLISECONDS);
      if (stamp == 0) {
        Resources.LOG.info("{} goes while calls are under way", extension.ref());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
