package org.kaveri.customers;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.kaveri.api.UserId;
import org.kaveri.api.customers.BulkDeed;
import org.kaveri.api.customers.BulkRun;
import org.kaveri.api.customers.BulkState;

/**
 * One change of many as it is kept.
 *
 * @param run what people see
 * @param by who has begun it; empty for the platform
 * @param beat when it was last seen at work
 * @param turn which of those who have taken it is at work
 * @param stopAsked whether a person asked it to stop
 */
record BulkRunRow(BulkRun run, Optional<UserId> by, Instant beat, long turn, boolean stopAsked) {
  /** An active change that gives no sign for so long has lost its server. */
  static final Duration PATIENCE = Duration.ofSeconds(45);

  /** As people should see it now. */
  BulkRun seen(Instant now, boolean runsHere) {
    return isLost(now, runsHere) ? with(ended()) : run;
  }

  boolean isLost(Instant now, boolean runsHere) {
    return run.state().active() && !runsHere && beat.plus(PATIENCE).isBefore(now);
  }

  /** What it is at when it has to end before its end. */
  BulkState ended() {
    return run.state() == BulkState.UNDOING ? BulkState.UNDO_STOPPED : BulkState.STOPPED;
  }

  /** What it is at when a person has stopped it. */
  BulkState cancelled() {
    return run.state() == BulkState.UNDOING ? BulkState.UNDO_STOPPED : BulkState.CANCELLED;
  }

  /** What it is at when all is done. */
  BulkState completed() {
    return run.state() == BulkState.UNDOING ? BulkState.UNDONE : BulkState.DONE;
  }

  private BulkRun with(BulkState state) {
    return new BulkRun(
        run.id(),
        run.deed(),
        state,
        run.startedAt(),
        run.customers(),
        run.changed(),
        run.unchanged(),
        run.left(),
        run.restored(),
        run.stayed());
  }

  /** How a deed is kept: its kind, and the owner's id or the tag. */
  record Written(String kind, String value) {
    static Written of(BulkDeed deed) {
      return switch (deed) {
        case BulkDeed.SetOwner it ->
            new Written("OWNER", it.owner().map(UserId::toString).orElse(""));
        case BulkDeed.AddTag it -> new Written("ADD_TAG", it.tag());
        case BulkDeed.RemoveTag it -> new Written("REMOVE_TAG", it.tag());
      };
    }

    BulkDeed read() {
      return switch (kind) {
        case "OWNER" ->
            new BulkDeed.SetOwner(
                value.isEmpty() ? Optional.empty() : Optional.of(UserId.parse(value)));
        case "ADD_TAG" -> new BulkDeed.AddTag(value);
        case "REMOVE_TAG" -> new BulkDeed.RemoveTag(value);
        default -> throw new IllegalStateException("No deed of many is called " + kind);
      };
    }
  }
}
