package org.kaveri.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kaveri.api.CustomerId;
import org.kaveri.api.Page;
import org.kaveri.api.UserId;
import org.kaveri.api.access.SightScope;
import org.kaveri.api.imports.ImportChunk.Mode;
import org.kaveri.api.imports.ImportCount;
import org.kaveri.api.imports.ImportPreview;
import org.kaveri.api.imports.ImportProblem;
import org.kaveri.api.imports.ImportRun;
import org.kaveri.api.imports.ImportUndo;
import org.kaveri.api.imports.StayedThing;
import org.kaveri.api.interactions.Direction;
import org.kaveri.api.interactions.FollowUp;
import org.kaveri.api.interactions.FollowUpContent;
import org.kaveri.api.interactions.FollowUps;
import org.kaveri.api.interactions.Interaction;
import org.kaveri.api.interactions.InteractionContent;
import org.kaveri.api.interactions.NewInteraction;
import org.kaveri.testkit.TestDatabase;

/** Contacts and follow-ups of other systems come in, are undone, and go out again. */
class ContactsImportTest {
  private static final Page.Request ALL = Page.Request.first(100);
  private static final UserId AINO = new UserId(901);

  private static final String CUSTOMERS =
      """
      Customer number;Company;E-mail;Telephone
      12;Virtasen Leipomo Oy;info@leipomo.example;09 1234 567
      13;Kahvila Oy;;
      14;Kioski Oy;;
      15;Kioski Oy;;
      """;

  private static final String PEOPLE =
      """
      Customer number;First name;Last name;E-mail
      12;Aino;Mäki;aino@leipomo.example
      13;Olli;Salo;olli@kahvila.example
      """;

  private static final String CONTACTS =
      """
      Customer number;Company;E-mail;Telephone;Person;Type;Direction;Date;Duration;Employees;Subject;Note;Outcome;Id
      12;;;;Aino Mäki;Call;Inbound;1.5.2025 9.30;45;user901@kaveri.example;Bread;"Two
      lines";Order;c-1
      ;Kahvila Oy;;;olli@kahvila.example;Meeting;;2.5.2025 10.00;1:30;Aino Virtanen;Visit;;;c-2
      ;;INFO@leipomo.example;;;Sähköposti;lähtevä;3.5.2025 8.00;;;Offer;;;c-3
      ;Virtasen Leipomo Oy;;+358 9 1234567;;Note;;4.5.2025 11.00;;;;Remember;;c-4
      ;;olli@kahvila.example;;;soitto;out;5.5.2025 12.15;1 h 5 min;;;;;c-5
      """;

  private static void register(Desk desk) throws IOException {
    desk.take("customers", Mode.ADD, CUSTOMERS);
    desk.take("people", Mode.ADD, PEOPLE);
  }

  private static CustomerId customer(Desk desk, String number) {
    return desk.customers.findByNumber(number).orElseThrow();
  }

  private static List<Interaction> timeline(Desk desk, String number) {
    return desk.log.timeline(customer(desk, number), ALL).items();
  }

  private static List<FollowUp> followUps(Desk desk, String number, FollowUps.State state) {
    return desk.followUps.ofCustomer(customer(desk, number), state, ALL).items();
  }

  private static ImportRun undo(Desk desk, ImportRun run) {
    desk.imports.undo(run.id());
    return desk.await(run.id());
  }

  private static List<String> stayed(Desk desk, ImportRun run) {
    return desk.imports.stayed(run.id(), ALL).items().stream().map(StayedThing::code).toList();
  }

  private static List<String> codes(Desk desk, ImportRun run) {
    return desk.problems(run).stream().map(ImportProblem::code).toList();
  }

  @ParameterizedTest
  @EnumSource
  void eachRowBecomesAContactOfWhomItNames(TestDatabase database) {
    Desk.on(
        database,
        desk -> {
          register(desk);
          ImportRun run = desk.take("interactions", Mode.ADD, CONTACTS);
          assertThat(desk.problems(run)).isEmpty();
          assertThat(run.counts()).containsExactly(new ImportCount("interactions", 5, 0, 0));
          List<Interaction> bakery = timeline(desk, "12");
          assertThat(bakery)
              .extracting(Interaction::channel)
              .containsExactly("memo", "email", "call");
          Interaction call = bakery.getLast();
          assertThat(call.direction()).contains(Direction.IN);
          assertThat(call.occurredAt()).isEqualTo(Instant.parse("2025-05-01T06:30:00Z"));
          assertThat(call.duration()).contains(Duration.ofMinutes(45));
          assertThat(call.persons()).hasSize(1);
          assertThat(call.employees()).containsExactly(AINO);
          assertThat(call.note()).isEqualTo("Two\nlines");
          assertThat(call.outcome()).isEqualTo("Order");
          assertThat(call.loggedBy()).isEmpty();
          List<Interaction> cafe = timeline(desk, "13");
          assertThat(cafe).extracting(Interaction::channel).containsExactly("call", "visit");
          assertThat(cafe.getFirst().duration()).contains(Duration.ofMinutes(65));
          assertThat(cafe.getFirst().persons()).isEqualTo(cafe.getLast().persons()).hasSize(1);
          assertThat(followUps(desk, "12", FollowUps.State.OPEN)).isEmpty();
        });
  }

  @ParameterizedTest
  @EnumSource
  void theSameFileTwiceAddsNothingAndDoesAsWasChosen(TestDatabase database) {
    Desk.on(
        database,
        desk -> {
          register(desk);
          String without = CONTACTS.replaceAll(";c-\\d\n", ";\n");
          for (String file : List.of(CONTACTS, without)) {
            desk.take("interactions", Mode.ADD, file);
            ImportRun again = desk.take("interactions", Mode.ADD, file);
            assertThat(again.counts()).containsExactly(new ImportCount("interactions", 0, 0, 5));
          }
          ImportRun refused = desk.take("interactions", Mode.REFUSE, CONTACTS);
          assertThat(codes(desk, refused)).containsOnly("there-already");
          int before = timeline(desk, "12").size();
          ImportRun changed =
              desk.take("interactions", Mode.UPDATE, CONTACTS.replace("Order;c-1", "Lost;c-1"));
          assertThat(changed.counts()).containsExactly(new ImportCount("interactions", 0, 1, 4));
          assertThat(timeline(desk, "12"))
              .hasSize(before)
              .last()
              .satisfies(call -> assertThat(call.outcome()).isEqualTo("Lost"));
          undo(desk, changed);
          assertThat(timeline(desk, "12").getLast().outcome()).isEqualTo("Order");
        });
  }

  @ParameterizedTest
  @EnumSource
  void whatCannotBeTakenIsRefusedWithItsReason(TestDatabase database) {
    Desk.on(
        database,
        desk -> {
          register(desk);
          String head =
              "Customer number;Company;E-mail;Channel;Direction;Date;Duration;Employees;Id\n";
          desk.take("interactions", Mode.ADD, head + "12;;;call;;1.5.2025 9.30;;;r-1\n");
          ImportRun run =
              desk.take(
                  "interactions",
                  Mode.ADD,
                  head
                      + "99;;;call;;1.5.2025 9.30;;;\n"
                      + ";Kioski Oy;;call;;1.5.2025 9.30;;;\n"
                      + ";;;call;;1.5.2025 9.30;;;\n"
                      + ";;nobody;call;;1.5.2025 9.30;;;\n"
                      + "12;;;task;;1.5.2025 9.30;;;\n"
                      + "12;;;call;sideways;1.5.2025 9.30;;;\n"
                      + "12;;;call;;1.5.2199 9.30;;;\n"
                      + "12;;;call;;1.5.1825 9.30;;;\n"
                      + "12;;;call;;1.5.2025 9.30;long;;\n"
                      + "12;;;call;;1.5.2025 9.30;200 h;;\n"
                      + "12;;;call;;1.5.2025 9.30;;Matti Niemi;\n"
                      + "13;;;call;;1.5.2025 9.30;;;r-1\n");
          assertThat(codes(desk, run))
              .containsExactly(
                  "customer-unknown",
                  "customer-several",
                  "customer-missing",
                  "email-malformed",
                  "channel-unknown",
                  "direction-unknown",
                  "in-future",
                  "too-old",
                  "duration-form",
                  "duration",
                  "employee-unknown",
                  "reference-taken");
        });
  }

  @ParameterizedTest
  @EnumSource
  void rowsOfCustomersWhoAreNotSeenTellNothing(TestDatabase database) {
    Desk.on(
        database,
        desk -> {
          register(desk);
          desk.take("interactions", Mode.ADD, CONTACTS);
          desk.access.seen = SightScope.own(AINO);
          ImportRun byNumber =
              desk.take(
                  "interactions", Mode.ADD, "Customer number;Channel;Date\n12;call;1.5.2025\n");
          assertThat(codes(desk, byNumber)).containsExactly("there-unseen");
          ImportRun byName =
              desk.take(
                  "interactions", Mode.ADD, "Company;Channel;Date\nKahvila Oy;call;1.5.2025\n");
          assertThat(codes(desk, byName)).containsExactly("customer-unknown");
          ImportRun byPerson =
              desk.take(
                  "interactions",
                  Mode.ADD,
                  "E-mail;Channel;Date\nolli@kahvila.example;call;1.5.2025\n");
          assertThat(codes(desk, byPerson)).containsExactly("customer-unknown");
          assertThat(taken(desk, "interactions").lines()).hasSize(1);
        });
  }

  @ParameterizedTest
  @EnumSource
  void undoRemovesWhatNobodyHasTouchedAndListsTheRest(TestDatabase database) {
    Desk.on(
        database,
        desk -> {
          register(desk);
          ImportRun run = desk.take("interactions", Mode.ADD, CONTACTS);
          Interaction note = timeline(desk, "12").getFirst();
          desk.log.change(
              note.id(),
              note.version(),
              InteractionContent.of("memo", draft -> draft.note("Mine")));
          Interaction mail = timeline(desk, "12").get(1);
          desk.followUps.add(
              mail.customer(),
              Optional.of(mail.id()),
              FollowUpContent.of("Ask", LocalDate.of(2026, 1, 1)).withAssignee(AINO));
          ImportRun undone = undo(desk, run);
          assertThat(undone.undo().orElseThrow().counts())
              .containsExactly(new ImportUndo.Count("interactions", 3, 0, 2));
          assertThat(stayed(desk, run)).containsExactlyInAnyOrder("changed-since", "in-use");
          assertThat(timeline(desk, "12")).hasSize(2);
          assertThat(timeline(desk, "13")).isEmpty();
        });
  }

  @ParameterizedTest
  @EnumSource
  void importsOfOneContactAreUndoneInAnyOrder(TestDatabase database) {
    Desk.on(
        database,
        desk -> {
          register(desk);
          String head = "Customer number;Channel;Date;Subject;Note;Id\n";
          ImportRun first = desk.take("interactions", Mode.ADD, head + "12;call;1.5.2025;A;a;x\n");
          ImportRun second =
              desk.take("interactions", Mode.UPDATE, head + "12;call;1.5.2025;B;;x\n");
          ImportRun third =
              desk.take("interactions", Mode.UPDATE, head + "12;call;1.5.2025;C;c;x\n");
          undo(desk, first);
          assertThat(stayed(desk, first)).containsExactly("changed-by-import");
          undo(desk, second);
          assertThat(timeline(desk, "12").getFirst().subject()).isEqualTo("C");
          undo(desk, third);
          assertThat(timeline(desk, "12").getFirst())
              .satisfies(call -> assertThat(call.subject() + call.note()).isEqualTo("Aa"));
          undo(desk, first);
          assertThat(timeline(desk, "12")).isEmpty();
        });
  }

  @ParameterizedTest
  @EnumSource
  void followUpsComeOpenAndDoneAndAreUndone(TestDatabase database) {
    Desk.on(
        database,
        desk -> {
          register(desk);
          String file =
              """
              Customer number;Subject;Due date;Assigned to;Promised;Status;Completed date;Id
              12;Call back;1.12.2026;Aino Virtanen;yes;Not Started;;t-1
              12;Send offer;1.5.2025;user902@kaveri.example;;Completed;30.4.2025;t-2
              13;No day;;Aino Virtanen;;Open;;t-3
              13;Nobody;1.5.2025;;;Open;;t-4
              13;Odd;1.5.2025;Aino Virtanen;;Perhaps;;t-5
              """;
          ImportRun run = desk.take("follow-ups", Mode.ADD, file);
          assertThat(codes(desk, run))
              .containsExactly("due-missing", "assignee-missing", "done-unknown");
          assertThat(followUps(desk, "12", FollowUps.State.OPEN))
              .singleElement()
              .satisfies(
                  open -> {
                    assertThat(open.text()).isEqualTo("Call back");
                    assertThat(open.due()).isEqualTo(LocalDate.of(2026, 12, 1));
                    assertThat(open.promised()).isTrue();
                    assertThat(open.assignee()).isEqualTo(AINO);
                  });
          FollowUp done = followUps(desk, "12", FollowUps.State.DONE).getFirst();
          assertThat(desk.time.dayOf(done.done().orElseThrow().at()))
              .isEqualTo(LocalDate.of(2025, 4, 30));
          ImportRun again =
              desk.take("follow-ups", Mode.UPDATE, file.replace("Not Started", "Completed"));
          assertThat(again.counts()).containsExactly(new ImportCount("follow-ups", 0, 1, 1));
          assertThat(followUps(desk, "12", FollowUps.State.OPEN)).isEmpty();
          undo(desk, again);
          FollowUp open = followUps(desk, "12", FollowUps.State.OPEN).getFirst();
          var _ = desk.followUps.done(open.id());
          undo(desk, run);
          assertThat(stayed(desk, run)).containsExactly("changed-since");
          assertThat(followUps(desk, "12", FollowUps.State.DONE))
              .extracting(FollowUp::text)
              .containsExactly("Call back");
        });
  }

  @ParameterizedTest
  @EnumSource
  void whatIsTakenOutComesBackWhole(TestDatabase database) {
    List<String> kinds = List.of("customers", "people", "interactions", "follow-ups");
    var files = new ArrayList<String>();
    Desk.on(
        database,
        desk -> {
          desk.take("customers", Mode.ADD, CUSTOMERS);
          desk.take("people", Mode.ADD, PEOPLE);
          desk.take("interactions", Mode.ADD, CONTACTS);
          var many = new StringBuilder("Customer number;Channel;Date;Duration;Subject\n");
          for (int i = 0; i < 4_500; i++) {
            many.append("13;call;2.3.2024 9.%02d;0:00:%02d;call %d\n".formatted(i % 60, i % 59, i));
          }
          desk.take("interactions", Mode.ADD, many.toString());
          desk.take(
              "follow-ups",
              Mode.ADD,
              "Customer number;Subject;Due date;Assigned to;Done;Promised\n"
                  + "12;Call;1.12.2026;Aino Virtanen;no;yes\n13;Go;1.5.2025;user902@kaveri.example;yes;no\n");
          desk.log.log(
              new NewInteraction(
                  customer(desk, "15"),
                  InteractionContent.of("visit", draft -> draft.employees(AINO).note("Here"))));
          for (String kind : kinds) {
            files.add(taken(desk, kind));
          }
        });
    // a note has two lines
    assertThat(files.get(2).lines().count()).isEqualTo(1 + 5 + 1 + 4_500 + 1);
    Desk.on(
        database,
        desk -> {
          for (int i = 0; i < kinds.size(); i++) {
            ImportPreview preview =
                desk.imports.prepare(
                    desk.imports.receive(
                        "back",
                        new ByteArrayInputStream(files.get(i).getBytes(StandardCharsets.UTF_8))),
                    kinds.get(i));
            ImportRun run = desk.await(desk.imports.start(preview.plan()).id());
            assertThat(desk.problems(run)).isEmpty();
          }
          for (int i = 0; i < kinds.size(); i++) {
            assertThat(taken(desk, kinds.get(i))).isEqualTo(files.get(i));
          }
        });
  }

  private static String taken(Desk desk, String kind) throws IOException {
    var out = new ByteArrayOutputStream();
    assertThat(desk.exports().writeKind(kind, "csv", out)).isNotNegative();
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void callsOfAnotherSystemAreReadByItsHeadings() {
    Desk.on(
        TestDatabase.DERBY,
        desk -> {
          register(desk);
          ImportPreview preview =
              desk.prepare(
                  "interactions",
                  "Record ID,Call title,Call notes,Call direction,Activity date,Activity assigned"
                      + " to,Associated Company IDs\n"
                      + "71,Offer,Wants bread,INBOUND,2025-05-01 09:30,Aino Virtanen,12;13\n");
          assertThat(preview.mapping()).contains("HubSpot: calls");
          ImportRun run = desk.await(desk.imports.start(preview.plan()).id());
          assertThat(desk.problems(run)).isEmpty();
          assertThat(timeline(desk, "12"))
              .singleElement()
              .satisfies(
                  call -> {
                    assertThat(call.channel()).isEqualTo("call");
                    assertThat(call.direction()).contains(Direction.IN);
                    assertThat(call.note()).isEqualTo("Wants bread");
                  });
        });
  }
}
