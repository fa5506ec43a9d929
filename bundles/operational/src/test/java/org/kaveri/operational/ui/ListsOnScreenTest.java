package org.kaveri.operational.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.ListItem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaveri.api.ConflictException;
import org.kaveri.api.CustomerId;
import org.kaveri.api.FollowUpId;
import org.kaveri.api.InteractionId;
import org.kaveri.api.Page;
import org.kaveri.api.UserId;
import org.kaveri.api.events.EventWatcher.Notice;
import org.kaveri.api.interactions.FollowUp;
import org.kaveri.api.interactions.Interaction;

/** Lists that follow what happens leave what stays where it is, so that the focus stays too. */
class ListsOnScreenTest {
  private static final CustomerId CUSTOMER = new CustomerId(1);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private final ScreenByHand screen = new ScreenByHand();
  private final List<Interaction> contacts = new ArrayList<>();
  private final List<FollowUp> open = new ArrayList<>();
  private FollowUpList list = list();

  @BeforeEach
  void answer() {
    screen.answers.put(
        "timeline", args -> new Page<>(List.copyOf(contacts), Optional.<Page.Cursor>empty()));
    screen.answers.put("today", args -> TODAY);
    screen.answers.put("FollowUps.done", args -> open.remove(0));
  }

  @Test
  void aContactLoggedElsewhereLeavesTheOthersInPlace() {
    contacts.addAll(List.of(contact(2, 1, "b"), contact(1, 1, "a")));
    Timeline timeline = new Timeline(screen.desk, CUSTOMER, screen.context);
    List<TimelineEntry> before = ScreenByHand.all(timeline, TimelineEntry.class);

    contacts.addFirst(contact(3, 1, "c"));
    contacts.set(2, contact(1, 2, "a changed"));
    hear();

    List<TimelineEntry> after = ScreenByHand.all(timeline, TimelineEntry.class);
    assertThat(after).hasSize(3);
    assertThat(after.get(1)).isSameAs(before.getFirst());
    assertThat(after.get(2)).isNotSameAs(before.get(1));
    assertThat(after.get(2).getElement().getTextRecursively()).contains("a changed");

    contacts.clear();
    hear();
    assertThat(ScreenByHand.all(timeline, TimelineEntry.class)).isEmpty();
  }

  @Test
  void tickingOneFollowUpLeavesTheOthersInPlace() {
    open.addAll(List.of(followUp(1, "eka"), followUp(2, "toka"), followUp(3, "kolmas")));
    show();
    List<ListItem> before = ScreenByHand.all(list, ListItem.class);

    ScreenByHand.all(list, Checkbox.class).getFirst().setValue(true);

    assertThat(ScreenByHand.all(list, ListItem.class))
        .containsExactlyElementsOf(before.subList(1, 3));
    assertThat(screen.said).containsExactly("operational.follow-up.done");
  }

  @Test
  void aFollowUpThatCouldNotBeDoneIsNotTicked() {
    screen.answers.put(
        "FollowUps.done",
        args -> {
          throw new ConflictException("store.changed", "Changed.");
        });
    open.add(followUp(1, "eka"));
    show();
    Checkbox box = ScreenByHand.all(list, Checkbox.class).getFirst();

    box.setValue(true);

    assertThat(box.getValue()).isFalse();
    assertThat(screen.said).containsExactly("failed");
  }

  @Test
  void anOverdueFollowUpSaysSo() {
    open.add(followUp(1, "eka", TODAY.minusDays(1)));
    show();

    assertThat(list.getElement().getTextRecursively()).contains("operational.follow-up.overdue");
  }

  private FollowUpList list() {
    return new FollowUpList(screen.desk, screen.context, this::show);
  }

  private void show() {
    list.show(open.stream().map(f -> new FollowUpList.Line(f, List.<Component>of())).toList());
  }

  private void hear() {
    Notice notice = new Notice(1, Instant.EPOCH, "interactions.logged", Optional.of(CUSTOMER));
    screen.listeners.forEach(listener -> listener.accept(List.of(notice)));
  }

  private static Interaction contact(long id, long version, String note) {
    return new Interaction(
        new InteractionId(id),
        version,
        CUSTOMER,
        "call",
        Optional.empty(),
        Instant.parse("2026-11-20T10:00:00Z").plusSeconds(id),
        Optional.empty(),
        List.of(),
        List.of(),
        "",
        note,
        "",
        List.of(),
        Optional.of(new UserId(1)),
        Instant.EPOCH);
  }

  private static FollowUp followUp(long id, String text) {
    return followUp(id, text, TODAY.plusDays(1));
  }

  private static FollowUp followUp(long id, String text, LocalDate due) {
    return new FollowUp(
        new FollowUpId(id),
        1,
        CUSTOMER,
        Optional.empty(),
        text,
        due,
        new UserId(1),
        false,
        Optional.empty());
  }
}
