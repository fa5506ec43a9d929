package org.kaveri.operational.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kaveri.operational.OperationalFixture.ANNA;
import static org.kaveri.operational.OperationalFixture.BENGT;
import static org.kaveri.operational.OperationalFixture.KORHONEN;
import static org.kaveri.operational.OperationalFixture.VIRTANEN;
import static org.kaveri.operational.OperationalFixture.as;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowingConsumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.kaveri.api.AttachmentId;
import org.kaveri.api.ConflictException;
import org.kaveri.api.CustomerId;
import org.kaveri.api.InteractionId;
import org.kaveri.api.InvalidException;
import org.kaveri.api.KaveriException;
import org.kaveri.api.NotFoundException;
import org.kaveri.api.Page;
import org.kaveri.api.PersonId;
import org.kaveri.api.RefusedException;
import org.kaveri.api.UserId;
import org.kaveri.api.access.Caller;
import org.kaveri.api.customers.Moved;
import org.kaveri.api.interactions.Channel;
import org.kaveri.api.interactions.Direction;
import org.kaveri.api.interactions.FollowUp;
import org.kaveri.api.interactions.FollowUpContent;
import org.kaveri.api.interactions.FollowUps.State;
import org.kaveri.api.interactions.Interaction;
import org.kaveri.api.interactions.InteractionContent;
import org.kaveri.api.interactions.InteractionLog;
import org.kaveri.api.interactions.InteractionsMoved;
import org.kaveri.api.interactions.NewInteraction;
import org.kaveri.operational.OperationalFixture;
import org.kaveri.testkit.EverybodySeen;
import org.kaveri.testkit.Heard;
import org.kaveri.testkit.TestDatabase;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class StoredInteractionLogTest {
  private static final Map<TestDatabase, OperationalFixture> SHARED =
      new EnumMap<>(TestDatabase.class);

  private final TestDatabase database;

  private OperationalFixture fixture;
  private StoredInteractionLog log;
  private StoredFollowUps followUps;
  private ForgetRequests requests;

  StoredInteractionLogTest(TestDatabase database) {
    this.database = database;
  }

  @BeforeEach
  void open() {
    fixture = SHARED.computeIfAbsent(database, OperationalFixture::new);
    fixture.reset();
    Registers registers = new Registers(fixture.customers, fixture.people, fixture.users);
    requests = new ForgetRequests(fixture.store.store(), fixture.time);
    log =
        new StoredInteractionLog(
            fixture.access,
            fixture.store.store(),
            fixture.store.ids(),
            fixture.channels.active(),
            registers,
            fixture.time,
            new EverybodySeen());
    followUps =
        new StoredFollowUps(
            fixture.access,
            fixture.store.store(),
            fixture.store.ids(),
            registers,
            fixture.time,
            new EverybodySeen());
  }

  @AfterAll
  static void close() {
    SHARED.values().forEach(OperationalFixture::close);
    SHARED.clear();
  }

  @Test
  void contactsAndFollowUpsGoWithTheirCustomerAndComeBack() {
    Interaction logged =
        as(
            ANNA,
            () ->
                log.log(
                    new NewInteraction(
                        VIRTANEN,
                        InteractionContent.of(
                            "call",
                            draft -> draft.occurredAt(Instant.parse("2026-03-01T22:30:00Z"))))));
    FollowUp followUp =
        as(
            ANNA,
            () ->
                followUps.add(
                    VIRTANEN,
                    Optional.empty(),
                    FollowUpContent.of("Call", LocalDate.of(2026, 3, 9))));
    var contacts = new ContactMerger(fixture.store.store(), fixture.time);
    var promises = new FollowUpMerger(fixture.store.store());
    var heard = new Heard(fixture.store, InteractionsMoved.class);
    assertThat(contacts.count(VIRTANEN)).isEqualTo(1);
    assertThat(promises.count(VIRTANEN)).isEqualTo(1);
    Moved moved = contacts.move(VIRTANEN, KORHONEN);
    Moved promised = promises.move(VIRTANEN, KORHONEN);
    Interaction there = as(ANNA, () -> log.get(logged.id()));
    assertThat(there.customer()).isEqualTo(KORHONEN);
    // whoever has it open is told
    assertThatThrownBy(
            () ->
                as(ANNA, () -> log.change(logged.id(), 1, InteractionContent.of("call", d -> {}))))
        .isInstanceOf(ConflictException.class);
    var days = List.of(new InteractionsMoved.OnDay(LocalDate.of(2026, 3, 2), 1));
    assertThat(heard.events())
        .containsExactly(
            new InteractionsMoved(VIRTANEN, true, days),
            new InteractionsMoved(KORHONEN, false, days));
    contacts.giveBack(moved, KORHONEN, VIRTANEN);
    promises.giveBack(promised, KORHONEN, VIRTANEN);
    assertThat(as(ANNA, () -> log.get(logged.id())).customer()).isEqualTo(VIRTANEN);
    assertThat(as(ANNA, () -> followUps.get(followUp.id())).customer()).isEqualTo(VIRTANEN);
    assertThat(contacts.title(Locale.ENGLISH)).isEqualTo("Contacts");
    assertThat(promises.title(Locale.of("fi"))).isNotBlank();
  }

  @Test
  void whatIsLoggedIsReadBackAsItWas() {
    InteractionContent content =
        InteractionContent.of(
            "call",
            draft ->
                draft
                    .direction(Direction.IN)
                    .occurredAt(Instant.parse("2026-03-01T12:34:56.789Z"))
                    .duration(Duration.ofMinutes(15))
                    .persons(new PersonId(71), new PersonId(70))
                    .employees(BENGT, ANNA)
                    .subject("Väri")
                    .note("Toivoo sinistä.\nSoitetaan 🦊")
                    .outcome("sovittu"));

    Interaction logged = as(ANNA, () -> log.log(new NewInteraction(VIRTANEN, content)));

    assertThat(as(ANNA, () -> log.get(logged.id()))).isEqualTo(logged);
    assertThat(logged.persons()).containsExactly(new PersonId(71), new PersonId(70));
    assertThat(logged.employees()).containsExactly(BENGT, ANNA);
    assertThat(logged.loggedBy()).contains(ANNA);
    assertThat(logged.note()).isEqualTo("Toivoo sinistä.\nSoitetaan 🦊");
  }

  @Test
  void nowAndMeAreTheDefaults() {
    Interaction logged = call(VIRTANEN, "");

    assertThat(logged.occurredAt()).isEqualTo(fixture.store.clock().instant());
    assertThat(logged.employees()).containsExactly(ANNA);
  }

  @Test
  void theFollowUpIsAddedInTheSameBreath() {
    LocalDate friday = LocalDate.of(2026, 3, 6);
    Interaction logged =
        as(
            ANNA,
            () ->
                log.log(
                    new NewInteraction(VIRTANEN, InteractionContent.of("visit"))
                        .withFollowUp(FollowUpContent.of("Soita takaisin", friday))));

    List<FollowUp> open = openOf(VIRTANEN);
    assertThat(open).hasSize(1);
    assertThat(open.getFirst().interaction()).contains(logged.id());
    assertThat(open.getFirst().assignee()).isEqualTo(ANNA);
    assertThat(open.getFirst().due()).isEqualTo(friday);
  }

  @Test
  void nothingIsKeptWhenTheFollowUpHasNobody() {
    NewInteraction wanted =
        new NewInteraction(VIRTANEN, InteractionContent.of("visit"))
            .withFollowUp(FollowUpContent.of("x", LocalDate.of(2026, 3, 6)));

    assertThatThrownBy(() -> Caller.call(new Caller.Platform("mail"), () -> log.log(wanted)))
        .satisfies(code("follow-up.assignee-missing"));
    assertThat(timeline(VIRTANEN, 10)).isEmpty();
  }

  @Test
  void theTimelineIsNewestFirstAndGoesOnWhereItEnded() {
    Instant start = Instant.parse("2026-02-01T00:00:00Z");
    List<InteractionId> newestFirst = new ArrayList<>();
    for (int i = 0; i < 25; i++) {
      Instant at = start.plus(Duration.ofHours(i / 3)); // some at the same moment
      InteractionContent content = InteractionContent.of("call", draft -> draft.occurredAt(at));
      newestFirst.addFirst(as(ANNA, () -> log.log(new NewInteraction(VIRTANEN, content))).id());
    }
    call(KORHONEN, "somebody else's");

    List<InteractionId> walked = new ArrayList<>();
    Page.Request next = Page.Request.first(7);
    while (next != null) {
      Page.Request request = next;
      Page<Interaction> page = as(ANNA, () -> log.timeline(VIRTANEN, request));
      page.items().forEach(item -> walked.add(item.id()));
      call(VIRTANEN, "logged meanwhile");
      next = page.next().map(cursor -> Page.Request.after(cursor, 7)).orElse(null);
    }

    assertThat(walked).containsExactlyElementsOf(newestFirst);
  }

  @Test
  void theTimelineTakesTheSameStatementsForTwoAndForTwoHundred() {
    for (int i = 0; i < 200; i++) {
      int number = i;
      as(
          ANNA,
          () ->
              log.log(
                  new NewInteraction(
                      VIRTANEN,
                      InteractionContent.of(
                          "call", draft -> draft.persons(new PersonId(number + 1))))));
    }

    long few = statements(() -> timeline(VIRTANEN, 2));
    long many = statements(() -> timeline(VIRTANEN, 200));

    assertThat(many).isEqualTo(few).isLessThanOrEqualTo(3);
  }

  @Test
  void loggingTakesFewStatements() {
    call(VIRTANEN, "warm");

    assertThat(statements(() -> call(VIRTANEN, "counted"))).isLessThanOrEqualTo(5);
  }

  private static NewInteraction requested(String key, InteractionContent content) {
    return new NewInteraction(
        VIRTANEN, content, Optional.empty(), Optional.of(key), Optional.empty());
  }

  @Test
  void aRepeatedRequestHasOneEffect() {
    NewInteraction wanted =
        requested("abc-1", InteractionContent.of("call", draft -> draft.note("once")));

    Interaction first = as(ANNA, () -> log.log(wanted));
    Interaction second = as(ANNA, () -> log.log(wanted));
    Interaction ofAnother = as(BENGT, () -> log.log(wanted));

    assertThat(second).isEqualTo(first);
    assertThat(ofAnother.id()).isNotEqualTo(first.id());
    assertThat(timeline(VIRTANEN, 10)).hasSize(2);
  }

  @Test
  void aRequestKeyUsedForSomethingElseIsRefused() {
    NewInteraction wanted =
        requested("abc-2", InteractionContent.of("call", draft -> draft.note("once")));
    as(ANNA, () -> log.log(wanted.withTimeToLog(Duration.ofSeconds(3))));

    NewInteraction another =
        requested("abc-2", InteractionContent.of("call", draft -> draft.note("twice")));

    assertThatThrownBy(() -> as(ANNA, () -> log.log(another)))
        .isInstanceOf(ConflictException.class)
        .satisfies(code("interaction.request-reused"));
    assertThat(timeline(VIRTANEN, 10)).hasSize(1);
  }

  @Test
  void requestsAreForgottenAfterAMonth() {
    NewInteraction wanted = requested("abc-3", InteractionContent.of("call"));
    as(ANNA, () -> log.log(wanted));

    assertThat(requests.forget(1_000)).isZero();
    fixture.store.clock().advance(Duration.ofDays(31));
    assertThat(requests.forget(1_000)).isEqualTo(1);

    as(ANNA, () -> log.log(wanted));
    assertThat(timeline(VIRTANEN, 10)).hasSize(2);
  }

  @Test
  void onlyPeopleAtTheCustomerAndEmployeesCanBeNamed() {
    InteractionContent call = InteractionContent.of("call");

    assertRefused(
        VIRTANEN,
        call.with(draft -> draft.persons(OperationalFixture.OF_KORHONEN)),
        "interaction.person-unknown");
    assertRefused(
        VIRTANEN,
        call.with(draft -> draft.employees(new UserId(999_999))),
        "interaction.employee-unknown");
    assertThatThrownBy(
            () ->
                as(
                    ANNA,
                    () ->
                        log.log(
                            new NewInteraction(VIRTANEN, call)
                                .withFollowUp(dueOf(new UserId(999_999))))))
        .satisfies(code("follow-up.assignee-unknown"));
    Interaction logged = call(VIRTANEN, "");
    assertThatThrownBy(
            () ->
                as(
                    ANNA,
                    () ->
                        log.change(
                            logged.id(),
                            1,
                            call.with(draft -> draft.persons(OperationalFixture.OF_KORHONEN)))))
        .satisfies(code("interaction.person-unknown"));
    assertThatThrownBy(
            () ->
                as(
                    ANNA,
                    () -> followUps.add(VIRTANEN, Optional.empty(), dueOf(new UserId(999_999)))))
        .satisfies(code("follow-up.assignee-unknown"));
    FollowUp added = as(ANNA, () -> followUps.add(VIRTANEN, Optional.empty(), dueOf(BENGT)));
    assertThatThrownBy(
            () -> as(ANNA, () -> followUps.change(added.id(), 1, dueOf(new UserId(999_999)))))
        .satisfies(code("follow-up.assignee-unknown"));
  }

  private static FollowUpContent dueOf(UserId assignee) {
    return new FollowUpContent("Soita", LocalDate.of(2026, 3, 6), Optional.of(assignee), false);
  }

  @Test
  void aRequestRepeatedAtOnceHasOneEffect() throws Exception {
    NewInteraction wanted = requested("race", InteractionContent.of("call"));
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      Callable<InteractionId> request = () -> as(ANNA, () -> log.log(wanted)).id();
      List<InteractionId> answers = new ArrayList<>();
      for (var future : threads.invokeAll(Collections.nCopies(8, request))) {
        answers.add(future.get());
      }
      assertThat(answers).containsOnly(answers.getFirst());
    }
    assertThat(timeline(VIRTANEN, 10)).hasSize(1);
  }

  @Test
  void aChangeReplacesWhatIsSaidAndKeepsWhatIsLeftOpen() {
    Interaction before = call(VIRTANEN, "alku");
    InteractionContent content =
        InteractionContent.of("visit", draft -> draft.note("loppu").persons(new PersonId(70)));

    Interaction after = as(BENGT, () -> log.change(before.id(), before.version(), content));

    assertThat(as(ANNA, () -> log.get(before.id()))).isEqualTo(after);
    assertThat(after.version()).isEqualTo(before.version() + 1);
    assertThat(after.note()).isEqualTo("loppu");
    assertThat(after.channel()).isEqualTo("visit");
    assertThat(after.occurredAt()).isEqualTo(before.occurredAt());
    assertThat(after.employees()).containsExactly(ANNA);
    assertThat(after.loggedBy()).contains(ANNA);
  }

  @Test
  void nobodyOverwritesAnothersChange() {
    Interaction before = call(VIRTANEN, "alku");
    InteractionContent content = InteractionContent.of("call", draft -> draft.note("minun"));
    as(BENGT, () -> log.change(before.id(), before.version(), content));

    assertThatThrownBy(
            () ->
                as(
                    ANNA,
                    () ->
                        log.change(
                            before.id(),
                            before.version(),
                            content.with(draft -> draft.note("sinun")))))
        .isInstanceOf(ConflictException.class)
        .satisfies(code("store.changed"));
  }

  @Test
  void aChangeOfNothingIsNone() {
    Interaction before = call(VIRTANEN, "sama");

    Interaction after =
        as(
            BENGT,
            () ->
                log.change(
                    before.id(), 1, InteractionContent.of("call", draft -> draft.note("sama"))));

    assertThat(after).isEqualTo(before);
  }

  @Test
  void aContactOfAChannelThatIsGoneStaysAndCanBeChangedButNotLoggedAnew() {
    Channel fax = new Fax();
    fixture.channels.start(fax, 200);
    Interaction faxed =
        as(ANNA, () -> log.log(new NewInteraction(VIRTANEN, InteractionContent.of("acme.fax"))));
    fixture.channels.stop(fax);

    assertThat(timeline(VIRTANEN, 10)).containsExactly(faxed);
    InteractionContent content = InteractionContent.of("acme.fax", draft -> draft.note("kopio"));
    assertThat(as(ANNA, () -> log.change(faxed.id(), 1, content)).note()).isEqualTo("kopio");
    assertThatThrownBy(() -> as(ANNA, () -> log.log(new NewInteraction(VIRTANEN, content))))
        .satisfies(code("interaction.channel-unknown"));
  }

  @Test
  void whatICanSayIsChecked() {
    InteractionContent call = InteractionContent.of("call");
    Instant tomorrow = fixture.store.clock().instant().plus(Duration.ofDays(1));

    assertRefused(
        VIRTANEN, call.with(draft -> draft.occurredAt(tomorrow)), "interaction.in-future");
    assertRefused(
        VIRTANEN, call.with(draft -> draft.occurredAt(Instant.MIN)), "interaction.too-old");
    assertRefused(new CustomerId(404), call, "customer.unknown");
    assertRefused(
        VIRTANEN,
        call.with(draft -> draft.attachments(List.of(new AttachmentId(5)))),
        "interaction.attachment");
    assertThatThrownBy(() -> call.with(draft -> draft.duration(Duration.ofDays(8))))
        .satisfies(code("interaction.duration"));
    assertThatThrownBy(() -> call.with(draft -> draft.note("x".repeat(20_001))))
        .satisfies(code("interaction.text-too-long"));
    assertThatThrownBy(() -> InteractionContent.of("Not a name"))
        .satisfies(code("interaction.channel-malformed"));
    assertThat(timeline(VIRTANEN, 10)).isEmpty();
  }

  @Test
  void controlCharactersAndLoneSurrogatesAreStoredHarmlessly() {
    Interaction logged = call(VIRTANEN, "a\u0000b\uD83Dc\r\nd\u0007");

    assertThat(logged.note()).isEqualTo("ab\uFFFDc\nd");
    assertThat(as(ANNA, () -> log.get(logged.id()))).isEqualTo(logged);
  }

  @Test
  void withoutPermissionNothingIsSeenOrDone() {
    Interaction logged = call(VIRTANEN, "");
    fixture.refused.add(InteractionLog.WRITE);
    assertThatThrownBy(() -> call(VIRTANEN, "")).isInstanceOf(RefusedException.class);
    assertThatThrownBy(
            () -> as(ANNA, () -> log.change(logged.id(), 1, InteractionContent.of("call"))))
        .isInstanceOf(RefusedException.class);
    fixture.refused.add(InteractionLog.READ);
    assertThatThrownBy(() -> timeline(VIRTANEN, 1)).isInstanceOf(RefusedException.class);
    assertThatThrownBy(() -> as(ANNA, () -> log.get(logged.id())))
        .isInstanceOf(RefusedException.class);
    assertThatThrownBy(() -> as(ANNA, () -> log.loggedByMe(Page.Request.first(1))))
        .isInstanceOf(RefusedException.class);
  }

  @Test
  void myOwnLogShowsWhatILoggedLastFirst() {
    call(VIRTANEN, "eka");
    fixture.store.clock().advance(Duration.ofMinutes(1));
    call(KORHONEN, "toka");
    as(BENGT, () -> log.log(new NewInteraction(VIRTANEN, InteractionContent.of("visit"))));

    assertThat(as(ANNA, () -> log.loggedByMe(Page.Request.first(10))).items())
        .extracting(Interaction::note)
        .containsExactly("toka", "eka");
  }

  @Test
  void whatIsNotThereIsSaidSo() {
    assertThatThrownBy(() -> as(ANNA, () -> log.get(new InteractionId(404))))
        .isInstanceOf(NotFoundException.class)
        .satisfies(code("interaction.unknown"));
    Page.Request foreign = Page.Request.after(new Page.Cursor("nonsense"), 5);
    assertThatThrownBy(() -> as(ANNA, () -> log.timeline(VIRTANEN, foreign)))
        .isInstanceOf(InvalidException.class)
        .satisfies(code("page.cursor"));
  }

  @Test
  void followUpsAreDoneAndUndoneOnce() {
    FollowUp added = addFollowUp("Tarjous", LocalDate.of(2026, 3, 1));

    FollowUp done = as(BENGT, () -> followUps.done(added.id()));
    assertThat(done.done().orElseThrow().by()).contains(BENGT);
    assertThat(as(ANNA, () -> followUps.done(added.id()))).isEqualTo(done);
    assertThat(openOf(VIRTANEN)).isEmpty();
    assertThat(
            as(ANNA, () -> followUps.ofCustomer(VIRTANEN, State.DONE, Page.Request.first(5)))
                .items())
        .containsExactly(done);

    FollowUp again = as(ANNA, () -> followUps.reopen(added.id()));
    assertThat(again.done()).isEmpty();
    assertThat(openOf(VIRTANEN)).containsExactly(again);
    assertThat(again.overdue(LocalDate.of(2026, 3, 2))).isTrue();
  }

  @Test
  void myFollowUpsAreThoseDueEarliestFirstPageByPage() {
    for (int day = 28; day > 0; day--) {
      addFollowUp("päivä " + day, LocalDate.of(2026, 2, day));
    }
    as(
        BENGT,
        () ->
            followUps.add(
                VIRTANEN,
                Optional.empty(),
                FollowUpContent.of("toisen", LocalDate.of(2026, 2, 1))));

    List<LocalDate> days = new ArrayList<>();
    Page.Request next = Page.Request.first(6);
    while (next != null) {
      Page.Request request = next;
      Page<FollowUp> page = as(ANNA, () -> followUps.mine(LocalDate.of(2026, 2, 20), request));
      page.items().forEach(item -> days.add(item.due()));
      next = page.next().map(cursor -> Page.Request.after(cursor, 6)).orElse(null);
    }

    assertThat(days).hasSize(20).isSorted().endsWith(LocalDate.of(2026, 2, 20));
  }

  @Test
  void aFollowUpIsMovedToAnotherDayAndColleague() {
    FollowUp added = addFollowUp("Tarjous", LocalDate.of(2026, 3, 1));
    FollowUpContent content =
        FollowUpContent.of("Tarjous", LocalDate.of(2026, 3, 9)).withAssignee(BENGT);

    FollowUp moved = as(ANNA, () -> followUps.change(added.id(), 1, content));

    assertThat(moved.assignee()).isEqualTo(BENGT);
    assertThat(as(ANNA, () -> followUps.get(added.id()))).isEqualTo(moved);
    assertThatThrownBy(() -> as(ANNA, () -> followUps.change(added.id(), 1, content)))
        .isInstanceOf(ConflictException.class);
  }

  @Test
  void theDayIsTheCompanys() {
    fixture.store.clock().set(Instant.parse("2026-03-02T22:30:00Z"));

    assertThat(followUps.today()).isEqualTo(LocalDate.of(2026, 3, 3));
  }

  private Interaction call(CustomerId customer, String note) {
    return as(
        ANNA,
        () ->
            log.log(
                new NewInteraction(
                    customer, InteractionContent.of("call", draft -> draft.note(note)))));
  }

  private FollowUp addFollowUp(String text, LocalDate due) {
    return as(ANNA, () -> followUps.add(VIRTANEN, Optional.empty(), FollowUpContent.of(text, due)));
  }

  private List<FollowUp> openOf(CustomerId customer) {
    return as(ANNA, () -> followUps.ofCustomer(customer, State.OPEN, Page.Request.first(50)))
        .items();
  }

  private List<Interaction> timeline(CustomerId customer, int size) {
    return as(ANNA, () -> log.timeline(customer, Page.Request.first(size))).items();
  }

  private long statements(Runnable work) {
    return fixture.store.statements().during(work);
  }

  private void assertRefused(CustomerId customer, InteractionContent content, String code) {
    assertThatThrownBy(() -> as(ANNA, () -> log.log(new NewInteraction(customer, content))))
        .satisfies(code(code));
  }

  private static ThrowingConsumer<Throwable> code(String code) {
    return thrown -> assertThat(((KaveriException) thrown).code()).isEqualTo(code);
  }

  private static final class Fax implements Channel {
    @Override
    public String name() {
      return "acme.fax";
    }

    @Override
    public String title(Locale locale) {
      return "Fax";
    }
  }
}
