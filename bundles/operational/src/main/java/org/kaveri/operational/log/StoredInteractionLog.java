package org.kaveri.operational.log;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.kaveri.api.ConflictException;
import org.kaveri.api.CustomerId;
import org.kaveri.api.InteractionId;
import org.kaveri.api.InvalidException;
import org.kaveri.api.NotFoundException;
import org.kaveri.api.Page;
import org.kaveri.api.UserId;
import org.kaveri.api.access.Access;
import org.kaveri.api.access.Caller;
import org.kaveri.api.interactions.Attachment;
import org.kaveri.api.interactions.Interaction;
import org.kaveri.api.interactions.InteractionContent;
import org.kaveri.api.interactions.InteractionLog;
import org.kaveri.api.interactions.NewInteraction;
import org.kaveri.operational.CompanyTime;
import org.kaveri.operational.channels.ActiveChannels;
import org.kaveri.store.Ids;
import org.kaveri.store.Store;
import org.kaveri.store.Transaction;
import org.kaveri.store.sight.CustomerSight;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps every contact in the database. */
@Component(service = InteractionLog.class)
public final class StoredInteractionLog implements InteractionLog {
  private static final Duration TOLERANCE = Duration.ofMinutes(5);
  private static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");

  private final Access access;
  private final Store store;
  private final Ids ids;
  private final ActiveChannels channels;
  private final Registers registers;
  private final CompanyTime time;
  private final FollowUpWriter followUps;
  private final CustomerSight sight;

  /** For the component runtime. */
  @Activate
  public StoredInteractionLog(
      @Reference Access access,
      @Reference Store store,
      @Reference Ids ids,
      @Reference ActiveChannels channels,
      @Reference Registers registers,
      @Reference CompanyTime time,
      @Reference CustomerSight sight) {
    this.access = access;
    this.store = store;
    this.ids = ids;
    this.channels = channels;
    this.registers = registers;
    this.time = time;
    this.sight = sight;
    this.followUps = new FollowUpWriter(ids, registers);
  }

  @Override
  public Interaction log(NewInteraction interaction) {
    access.require(WRITE);
    if (interaction.requestKey().isEmpty()) {
      return store.write(tx -> logNow(tx, interaction));
    }
    String key = interaction.requestKey().get();
    try {
      return store.write(tx -> logOnce(tx, interaction, key));
    } catch (ConflictException e) {
      // Perhaps the same request was faster in another thread; then it has the answer.
      return findRequest(key, interaction).orElseThrow(() -> e);
    }
  }

  @Override
  public Interaction change(InteractionId id, long version, InteractionContent content) {
    access.require(WRITE);
    return store.write(tx -> change(tx, id, version, content));
  }

  @Override
  public Interaction get(InteractionId id) {
    access.require(READ);
    return store.read(tx -> get(tx, id));
  }

  @Override
  public Page<Interaction> timeline(CustomerId customer, Page.Request page) {
    access.require(READ);
    return store.read(
        tx ->
            sight.sees(customer)
                ? new InteractionRows(tx.connection()).timeline(customer, page)
                : Page.empty());
  }

  @Override
  public Page<Interaction> loggedByMe(Page.Request page) {
    access.require(READ);
    return callingEmployee()
        .map(
            me ->
                store.read(
                    tx -> new InteractionRows(tx.connection()).loggedBy(me, sight.now(), page)))
        .orElseGet(Page::empty);
  }

  private Interaction logOnce(Transaction tx, NewInteraction interaction, String key)
      throws SQLException {
    RequestRows requests = new RequestRows(tx.connection());
    Optional<InteractionId> before = requests.find(caller(), key, interaction);
    if (before.isPresent()) {
      return get(tx, before.get());
    }
    Interaction logged = logNow(tx, interaction);
    requests.insert(caller(), key, interaction, logged.id(), logged.loggedAt());
    return logged;
  }

  private Optional<Interaction> findRequest(String key, NewInteraction wanted) {
    return store.read(
        tx -> {
          Optional<InteractionId> before =
              new RequestRows(tx.connection()).find(caller(), key, wanted);
          return before.isPresent() ? seen(tx, before.get()) : Optional.empty();
        });
  }

  private Interaction logNow(Transaction tx, NewInteraction wanted) throws SQLException {
    InteractionContent content = wanted.content();
    requireActive(content.channel());
    Instant now = time.instant();
    Instant occurredAt = occurredAt(content, now).orElse(now);
    registers.requireCustomer(wanted.customer());
    registers.requirePersons(wanted.customer(), content.persons());
    registers.requireEmployees(content.employees());
    InteractionId id = new InteractionId(ids.next());
    Interaction bare =
        interaction(
            new Head(id, 1, wanted.customer(), occurredAt, callingEmployee(), now),
            content,
            employees(content, callingEmployee().map(List::of).orElseGet(List::of)),
            List.of());
    new InteractionRows(tx.connection())
        .insert(
            List.of(new InteractionRows.Logged(bare, wanted.timeToLog(), Optional.empty(), false)));
    Interaction logged =
        content.attachments().isEmpty()
            ? bare
            : withFiles(
                bare, new AttachmentRows(tx.connection()).tie(id, content.attachments(), caller()));
    tx.publish(ContactFacts.logged(time, logged));
    if (wanted.followUp().isPresent()) {
      followUps.add(
          tx, wanted.customer(), Optional.of(id), wanted.followUp().get(), callingEmployee(), now);
    }
    return logged;
  }

  private Interaction change(
      Transaction tx, InteractionId id, long version, InteractionContent content)
      throws SQLException {
    Interaction before = get(tx, id);
    if (before.version() != version) {
      throw ContactFacts.changedMeanwhile();
    }
    if (!content.channel().equals(before.channel())) {
      requireActive(content.channel());
    }
    requireThoseAdded(before, content);
    Instant now = time.instant();
    Interaction after =
        interaction(
            new Head(
                id,
                version + 1,
                before.customer(),
                occurredAt(content, now).orElse(before.occurredAt()),
                before.loggedBy(),
                before.loggedAt()),
            content,
            employees(content, before.employees()),
            before.attachments());
    var changes = Changes.between(before, after, content.attachments());
    if (changes.fields().isEmpty()) {
      return before;
    }
    InteractionRows rows = new InteractionRows(tx.connection());
    if (!rows.update(after, version)) {
      throw ContactFacts.changedMeanwhile();
    }
    rows.insertBefore(before, changes.textsBefore(), now, callingEmployee());
    if (changes.fields().contains("attachments")) {
      AttachmentRows files = new AttachmentRows(tx.connection());
      files.removeOthers(id, content.attachments(), before.attachments());
      after = withFiles(after, files.tie(id, content.attachments(), caller()));
    }
    tx.publish(ContactFacts.changed(time, before, after, changes.fields()));
    return after;
  }

  /** Whoever was named before may have left since. */
  private void requireThoseAdded(Interaction before, InteractionContent content) {
    registers.requirePersons(
        before.customer(),
        content.persons().stream().filter(id -> !before.persons().contains(id)).toList());
    registers.requireEmployees(
        content.employees().stream().filter(id -> !before.employees().contains(id)).toList());
  }

  private Optional<Interaction> seen(Transaction tx, InteractionId id) throws SQLException {
    return new InteractionRows(tx.connection())
        .find(id)
        .filter(found -> sight.sees(found.customer()));
  }

  private Interaction get(Transaction tx, InteractionId id) throws SQLException {
    return seen(tx, id)
        .orElseThrow(
            () -> new NotFoundException("interaction.unknown", "There is no such contact."));
  }

  private void requireActive(String channel) {
    if (!channels.isActive(channel)) {
      throw new InvalidException(
          "interaction.channel-unknown", "There is no channel " + channel + ".", channel);
    }
  }

  private static Optional<Instant> occurredAt(InteractionContent content, Instant now) {
    Optional<Instant> moment =
        content.occurredAt().map(instant -> instant.truncatedTo(ChronoUnit.MILLIS));
    if (moment.isPresent() && moment.get().isAfter(now.plus(TOLERANCE))) {
      throw new InvalidException(
          "interaction.in-future", "A contact that is still to come can't be logged.");
    }
    if (moment.isPresent() && moment.get().isBefore(FIRST)) {
      throw new InvalidException("interaction.too-old", "The contact lies before the year 1900.");
    }
    return moment;
  }

  private static List<UserId> employees(InteractionContent content, List<UserId> otherwise) {
    return content.employees().isEmpty() ? otherwise : List.copyOf(content.employees());
  }

  /** What an interaction has beside its content. */
  private record Head(
      InteractionId id,
      long version,
      CustomerId customer,
      Instant occurredAt,
      Optional<UserId> loggedBy,
      Instant loggedAt) {}

  private static Interaction interaction(
      Head head, InteractionContent content, List<UserId> employees, List<Attachment> files) {
    return new Interaction(
        head.id(),
        head.version(),
        head.customer(),
        content.channel(),
        content.direction(),
        head.occurredAt(),
        content.duration().map(duration -> duration.truncatedTo(ChronoUnit.SECONDS)),
        List.copyOf(content.persons()),
        employees,
        content.subject(),
        content.note(),
        content.outcome(),
        files,
        head.loggedBy(),
        head.loggedAt());
  }

  private static Interaction withFiles(Interaction bare, List<Attachment> files) {
    return new Interaction(
        bare.id(),
        bare.version(),
        bare.customer(),
        bare.channel(),
        bare.direction(),
        bare.occurredAt(),
        bare.duration(),
        bare.persons(),
        bare.employees(),
        bare.subject(),
        bare.note(),
        bare.outcome(),
        files,
        bare.loggedBy(),
        bare.loggedAt());
  }

  private static Optional<UserId> callingEmployee() {
    return Caller.current().user();
  }

  /** The caller's number; 0 for the platform. */
  private static long caller() {
    return callingEmployee().map(UserId::value).orElse(0L);
  }
}
