package org.kaveri.api.customers;

import java.util.List;
import org.kaveri.api.ConflictException;
import org.kaveri.api.InvalidException;
import org.kaveri.api.NotFoundException;
import org.kaveri.api.Page;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Changes many customers at once, and takes that back.
 *
 * <p>Who is changed is written down when the change begins. Then it goes on by itself, some hundred
 * customers to a transaction, on the node where it began: with the history and the {@link
 * CustomerChanged} of each that a single change has. Who cannot be changed is left as she is and
 * told by {@link #left}; the others are changed all the same. What came of it stays readable on
 * every node, also after the server was stopped in the middle.
 *
 * <p>An undo makes each customer what she was but for what somebody has changed since; of tags,
 * other tags do not count.
 *
 * {@snippet :
 * BulkRun run = bulk.start(new BulkSelection.Chosen(ids), new BulkDeed.AddTag("fair 2026"));
 * bulk.get(run.id()).progress();
 * bulk.undo(run.id());
 * }
 *
 * <p>All of it needs {@link Customers#WRITE}; each employee sees the changes that she has begun
 * herself, for {@value #DAYS_KEPT} days. The caller's sight is asked for each customer again when
 * her turn comes. Safe for any thread.
 *
 * @since 0.1
 */
@ProviderType
public interface BulkChanges {
  /** How many customers are changed at once at most. */
  int MAX_CUSTOMERS = 10_000;

  /** For how many days a change is kept, and can be undone. */
  int DAYS_KEPT = 30;

  /** How many of the last changes are listed. */
  int MAX_LISTED = 50;

  /**
   * Begins a change and returns at once.
   *
   * @throws InvalidException {@code bulk.nobody} when there is no customer, {@code bulk.too-many}
   *     when there are more than {@value #MAX_CUSTOMERS}; as {@link Customers#list} of a list
   */
  BulkRun start(BulkSelection who, BulkDeed deed);

  /**
   * How far a change has come.
   *
   * @throws NotFoundException {@code bulk.unknown}
   */
  BulkRun get(BulkRunId run);

  /** The caller's last changes, the newest first; at most {@value #MAX_LISTED}. */
  List<BulkRun> newest();

  /**
   * Those who were left as they were, or of whom the undo could not take everything back.
   *
   * @throws NotFoundException {@code bulk.unknown}
   */
  Page<BulkLeft> left(BulkRunId run, Page.Request page);

  /**
   * Asks a change or an undo that is under way to stop; what is done by then stands.
   *
   * @throws NotFoundException {@code bulk.unknown}
   */
  void cancel(BulkRunId run);

  /**
   * Begins to take a change back, or goes on with it, and returns at once.
   *
   * @throws NotFoundException {@code bulk.unknown}
   * @throws ConflictException {@code bulk.under-way}; {@code bulk.nothing-to-undo} when nothing was
   *     changed, or all was taken back
   */
  BulkRun undo(BulkRunId run);
}
