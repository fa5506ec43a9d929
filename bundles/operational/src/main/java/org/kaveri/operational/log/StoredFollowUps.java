package org.kaveri.operational.log;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kaveri.api.ConflictException;
import org.kaveri.api.CustomerId;
import org.kaveri.api.FollowUpId;
import org.kaveri.api.InteractionId;
import org.kaveri.api.NotFoundException;
import org.kaveri.api.Page;
import org.kaveri.api.UserId;
import org.kaveri.api.access.Access;
import org.kaveri.api.access.Caller;
import org.kaveri.api.events.Event;
import org.kaveri.api.interactions.FollowUp;
import org.kaveri.api.interactions.FollowUpChanged;
import org.kaveri.api.interactions.FollowUpContent;
import org.kaveri.api.interactions.FollowUpDone;
import org.kaveri.api.interactions.FollowUpReopened;
import org.kaveri.api.interactions.FollowUps;
import org.kaveri.api.interactions.InteractionLog;
import org.kaveri.operational.CompanyTime;
import org.kaveri.store.Ids;
import org.kaveri.store.Store;
import org.kaveri.store.Transaction;
import org.kaveri.store.sight.CustomerSight;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps every follow-up in the database. */
@Component(service = FollowUps.class)
public final class StoredFollowUps implements FollowUps {
  private final Access access;
  private final Store store;
  private final Registers registers;
  private final CompanyTime time;
  private final FollowUpWriter writer;
  private final CustomerSight sight;

  /** For the component runtime. */
  @Activate
  public StoredFollowUps(
      @Reference Access access,
      @Reference Store store,
      @Reference Ids ids,
      @Reference Registers registers,
      @Reference CompanyTime time,
      @Reference CustomerSight sight) {
    this.access = access;
    this.store = store;
    this.registers = registers;
    this.time = time;
    this.sight = sight;
    this.writer = new FollowUpWriter(ids, registers);
  }

  @Override
  public FollowUp add(
      CustomerId customer, Optional<InteractionId> interaction, FollowUpContent content) {
    access.require(InteractionLog.WRITE);
    return store.write(
        tx -> {
          registers.requireCustomer(customer);
          if (interaction.isPresent()) {
            requireOf(tx, customer, interaction.get());
          }
          return writer.add(
              tx, customer, interaction, content, Caller.current().user(), time.instant());
        });
  }

  @Override
  public FollowUp done(FollowUpId id) {
    access.require(InteractionLog.WRITE);
    Optional<UserId> caller = Caller.current().user();
    return store.write(
        tx -> {
          FollowUp before = lock(tx, id);
          return before.done().isPresent()
              ? before
              : replace(
                  tx,
                  before,
                  with(before, Optional.of(new FollowUp.Done(time.instant(), caller))),
                  new FollowUpDone(
                      id, before.customer(), before.due(), before.assignee(), time.today()));
        });
  }

  @Override
  public FollowUp reopen(FollowUpId id) {
    access.require(InteractionLog.WRITE);
    return store.write(
        tx -> {
          FollowUp before = lock(tx, id);
          return before.done().isEmpty()
              ? before
              : replace(
                  tx,
                  before,
                  with(before, Optional.empty()),
                  new FollowUpReopened(id, before.customer(), before.due(), before.assignee()));
        });
  }

  @Override
  public FollowUp change(FollowUpId id, long version, FollowUpContent content) {
    access.require(InteractionLog.WRITE);
    return store.write(
        tx -> {
          FollowUp before = lock(tx, id);
          if (before.version() != version) {
            throw changedMeanwhile();
          }
          content
              .assignee()
              .filter(assignee -> !assignee.equals(before.assignee()))
              .ifPresent(registers::requireAssignee);
          FollowUp after =
              new FollowUp(
                  id,
                  version + 1,
                  before.customer(),
                  before.interaction(),
                  content.text(),
                  content.due(),
                  content.assignee().orElse(before.assignee()),
                  content.promised(),
                  before.done());
          List<String> fields = fields(before, after);
          return fields.isEmpty()
              ? before
              : replace(
                  tx,
                  before,
                  after,
                  new FollowUpChanged(
                      id,
                      after.customer(),
                      fields,
                      after.due(),
                      after.assignee(),
                      after.promised()));
        });
  }

  @Override
  public FollowUp get(FollowUpId id) {
    access.require(InteractionLog.READ);
    return store.read(
        tx ->
            seen(new FollowUpRows(tx.connection()).find(id)).orElseThrow(StoredFollowUps::unknown));
  }

  @Override
  public Page<FollowUp> mine(LocalDate until, Page.Request page) {
    access.require(InteractionLog.READ);
    return Caller.current()
        .user()
        .map(
            me ->
                store.read(
                    tx ->
                        new FollowUpRows(tx.connection())
                            .openOfAssignee(me, until, sight.now(), page)))
        .orElseGet(Page::empty);
  }

  @Override
  public Page<FollowUp> ofCustomer(CustomerId customer, State state, Page.Request page) {
    access.require(InteractionLog.READ);
    return store.read(
        tx -> {
          if (!sight.sees(customer)) {
            return Page.empty();
          }
          FollowUpRows rows = new FollowUpRows(tx.connection());
          return switch (state) {
            case OPEN -> rows.openOfCustomer(customer, page);
            case DONE -> rows.doneOfCustomer(customer, page);
          };
        });
  }

  @Override
  public LocalDate today() {
    return time.today();
  }

  private static void requireOf(Transaction tx, CustomerId customer, InteractionId interaction)
      throws SQLException {
    boolean known =
        new InteractionRows(tx.connection())
            .find(interaction)
            .filter(found -> found.customer().equals(customer))
            .isPresent();
    if (!known) {
      throw new NotFoundException("interaction.unknown", "There is no such contact.");
    }
  }

  private Optional<FollowUp> seen(Optional<FollowUp> followUp) {
    return followUp.filter(found -> sight.sees(found.customer()));
  }

  private FollowUp lock(Transaction tx, FollowUpId id) throws SQLException {
    return seen(new FollowUpRows(tx.connection()).lock(id, tx.sql().forUpdate()))
        .orElseThrow(StoredFollowUps::unknown);
  }

  private static FollowUp replace(Transaction tx, FollowUp before, FollowUp after, Event fact)
      throws SQLException {
    if (!new FollowUpRows(tx.connection()).update(after, before.version())) {
      throw changedMeanwhile();
    }
    tx.publish(fact);
    return after;
  }

  private static FollowUp with(FollowUp before, Optional<FollowUp.Done> done) {
    return new FollowUp(
        before.id(),
        before.version() + 1,
        before.customer(),
        before.interaction(),
        before.text(),
        before.due(),
        before.assignee(),
        before.promised(),
        done);
  }

  private static List<String> fields(FollowUp before, FollowUp after) {
    List<String> fields = new ArrayList<>();
    if (!before.text().equals(after.text())) {
      fields.add("text");
    }
    if (!before.due().equals(after.due())) {
      fields.add("due");
    }
    if (!before.assignee().equals(after.assignee())) {
      fields.add("assignee");
    }
    if (before.promised() != after.promised()) {
      fields.add("promised");
    }
    return fields;
  }

  private static NotFoundException unknown() {
    return new NotFoundException("follow-up.unknown", "There is no such follow-up.");
  }

  private static ConflictException changedMeanwhile() {
    return new ConflictException(
        "store.changed", "Somebody else has changed the follow-up meanwhile.");
  }
}
