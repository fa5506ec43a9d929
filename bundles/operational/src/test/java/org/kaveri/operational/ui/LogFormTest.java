package org.kaveri.operational.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaveri.api.ConflictException;
import org.kaveri.api.CustomerId;
import org.kaveri.api.InteractionId;
import org.kaveri.api.KaveriException;
import org.kaveri.api.Page;
import org.kaveri.api.PersonId;
import org.kaveri.api.UserId;
import org.kaveri.api.access.Caller;
import org.kaveri.api.interactions.Interaction;
import org.kaveri.api.interactions.InteractionContent;
import org.kaveri.api.interactions.InteractionLog;

class LogFormTest {
  private static final Instant SEVEN_SECONDS_PAST = Instant.parse("2026-11-20T10:15:07.250Z");

  private final ScreenByHand screen = new ScreenByHand();
  private final List<Long> versions = new ArrayList<>();
  private Interaction stored = contact(1, "alku");

  @BeforeEach
  void answer() {
    screen.answers.put("listOf", args -> Page.empty());
    screen.answers.put("InteractionLog.get", args -> stored);
    screen.answers.put(
        "change",
        args -> {
          versions.add((Long) args[1]);
          if (!args[1].equals(stored.version())) {
            throw new ConflictException("store.changed", "Changed.");
          }
          return stored;
        });
  }

  @Test
  void whatNobodyTouchedStaysToTheSecond() {
    LogForm form = filled();
    form.note.setValue("loppu");

    InteractionContent content = form.content();
    assertThat(content.occurredAt()).contains(SEVEN_SECONDS_PAST);
    assertThat(content.duration()).contains(Duration.ofSeconds(95));

    form.minutes.setValue(2);
    assertThat(form.content().duration()).contains(Duration.ofMinutes(2));
    form.minutes.clear();
    assertThat(form.content().duration()).isEmpty();
  }

  @Test
  void whoeverWasSlowerIsToldAndMaySaveAgain() {
    LogForm form = filled();
    stored = contact(2, "toisen");

    assertThatThrownBy(() -> form.saveChange(stored.id()))
        .isInstanceOfSatisfying(
            KaveriException.class,
            e -> {
              assertThat(e.code()).isEqualTo("interaction.changed-fields");
              assertThat(e.arguments()).containsExactly("common.note: toisen");
            });
    form.saveChange(stored.id());

    assertThat(versions).containsExactly(1L, 2L);
  }

  @Test
  void aFollowUpThatIsGivenUpLeavesNothingToMend() {
    LogForm form = fresh();
    form.followUp.setValue("soita");
    assertThat(form.isWell()).isFalse();
    assertThat(form.due.isInvalid()).isTrue();

    form.followUp.clear();
    assertThat(form.isWell()).isTrue();

    form.followUp.setValue("soita");
    form.due.setValue(LocalDate.of(2026, 11, 24));
    assertThat(form.isWell()).isTrue();
  }

  @Test
  void whoeverMayWriteOnlyGetsTheFormToo() {
    screen.answers.put("allows", args -> !args[0].equals(InteractionLog.READ));

    LogForm form = fresh();

    assertThat(form.content().channel()).isEqualTo("call");
  }

  private LogForm form() {
    screen.answers.putIfAbsent("loggedByMe", args -> Page.empty());
    return me(() -> new LogForm(screen.desk, screen.context, stored.customer()));
  }

  private LogForm fresh() {
    LogForm form = form();
    Caller.run(new Caller.Employee(new UserId(1)), form::fillNew);
    return form;
  }

  private LogForm filled() {
    LogForm form = form();
    form.fill(stored);
    return form;
  }

  private static Interaction contact(long version, String note) {
    return new Interaction(
        new InteractionId(5),
        version,
        new CustomerId(1),
        "call",
        Optional.empty(),
        SEVEN_SECONDS_PAST,
        Optional.of(Duration.ofSeconds(95)),
        List.<PersonId>of(),
        List.of(new UserId(1)),
        "",
        note,
        "",
        List.of(),
        Optional.of(new UserId(1)),
        SEVEN_SECONDS_PAST);
  }

  private static <T> T me(Supplier<T> work) {
    return Caller.call(new Caller.Employee(new UserId(1)), work);
  }
}
