package org.kaveri.customers.ui;

import java.util.Optional;
import java.util.StringJoiner;
import org.kaveri.api.access.Users;
import org.kaveri.api.customers.BulkDeed;
import org.kaveri.api.customers.BulkLeft;
import org.kaveri.api.customers.BulkRun;
import org.kaveri.api.customers.BulkState;
import org.kaveri.ui.ViewContext;

/** Changes of many customers in words. */
record BulkWords(Users users, ViewContext context) {

  /** What is done to each. */
  String deed(BulkRun run) {
    return switch (run.deed()) {
      case BulkDeed.SetOwner it ->
          it.owner()
              .map(owner -> context.text("bulk.deed.owner", users.nameOf(owner).orElse("")))
              .orElseGet(() -> context.text("bulk.deed.no-owner"));
      case BulkDeed.AddTag it -> context.text("bulk.deed.add-tag", it.tag());
      case BulkDeed.RemoveTag it -> context.text("bulk.deed.remove-tag", it.tag());
    };
  }

  /** How far it is, while it goes on. */
  String progress(BulkRun run) {
    return context.text(
        run.state() == BulkState.UNDOING ? "bulk.undoing" : "bulk.running",
        Math.round(100 * run.progress()));
  }

  /** What came of it. */
  String result(BulkRun run) {
    var words = new StringJoiner(" ");
    boolean undone = run.state() == BulkState.UNDONE || run.state() == BulkState.UNDO_STOPPED;
    words.add(
        undone
            ? context.text("bulk.restored", run.restored())
            : context.text("bulk.result", run.changed()));
    if (undone) {
      some("bulk.stayed", run.stayed()).ifPresent(words::add);
    } else {
      some("bulk.unchanged", run.unchanged()).ifPresent(words::add);
      some("bulk.left", run.left()).ifPresent(words::add);
    }
    switch (run.state()) {
      case CANCELLED, STOPPED, UNDO_STOPPED ->
          words.add(context.text("bulk.state." + run.state().name()));
      case RUNNING, DONE, UNDOING, UNDONE -> {}
    }
    return words.toString();
  }

  private Optional<String> some(String key, long count) {
    return count == 0 ? Optional.empty() : Optional.of(context.text(key, count));
  }

  /** Who was left, and why. */
  String left(BulkLeft left) {
    String name =
        left.customer().map(it -> it.name()).orElseGet(() -> context.text("bulk.unseen-name"));
    return name + ": " + context.text("bulk.reason." + left.reason());
  }

  /** How many of whom something is to be told, as the run stands. */
  static boolean tells(BulkRun run) {
    return run.state() == BulkState.UNDONE ? run.stayed() > 0 : run.left() > 0;
  }
}
