package org.kaveri.operational.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.kaveri.api.interactions.ChannelInfo;
import org.kaveri.api.interactions.Direction;
import org.kaveri.api.interactions.FollowUpContent;
import org.kaveri.api.interactions.Understood;
import org.kaveri.api.interactions.Understood.Candidate;
import org.kaveri.api.interactions.Understood.WhichCustomer;
import org.kaveri.ui.ViewContext;
import org.kaveri.ui.kit.Icons;
import org.kaveri.ui.kit.Kit;
import org.kaveri.ui.kit.Tone;

/** Says in chips, and politely to a screen reader, what was understood of a line. */
final class UnderstoodChips extends Div {
  private static final long serialVersionUID = 1;

  private final transient ContactDesk desk;
  private final transient ViewContext context;

  UnderstoodChips(ContactDesk desk, ViewContext context) {
    this.desk = desk;
    this.context = context;
    addClassName("k-row");
    getElement().setAttribute("role", "status");
    getElement().setAttribute("aria-label", context.text("operational.one-line.understood"));
  }

  void clear() {
    removeAll();
  }

  void show(Understood understood) {
    removeAll();
    ChannelInfo channel = desk.channels.describe(understood.channel(), context.locale());
    chip(channel.icon(), channel.title(), Tone.NEUTRAL);
    customer(understood.customer());
    understood.direction().ifPresent(direction -> direction(direction, channel.name()));
    understood
        .duration()
        .ifPresent(length -> chip("timer", context.formats().duration(length), Tone.NEUTRAL));
    understood
        .occurredAt()
        .ifPresent(moment -> chip("history", context.formats().moment(moment), Tone.NEUTRAL));
    understood.followUp().ifPresent(this::followUp);
    if (!understood.text().isEmpty()) {
      add(Kit.muted(understood.text()));
    }
  }

  private void customer(WhichCustomer which) {
    switch (which) {
      case WhichCustomer.Certain(Candidate candidate) ->
          chip("user-round", candidate.name(), Tone.GOOD);
      case WhichCustomer.Asked asked ->
          chip(
              "circle-help",
              context.text("operational.one-line.uncertain", asked.typed()),
              Tone.CAREFUL);
      case WhichCustomer.Missing missing ->
          chip("circle-help", context.text("operational.one-line.missing"), Tone.CAREFUL);
    }
  }

  private void direction(Direction direction, String channel) {
    chip(
        direction == Direction.IN ? "arrow-left" : "arrow-right",
        Directions.label(direction, channel, context),
        Tone.NEUTRAL);
  }

  private void followUp(FollowUpContent followUp) {
    LocalDate due = followUp.due();
    chip(
        "calendar",
        context.text("operational.one-line.follow-up", context.formats().dayInWords(due)),
        Tone.ACCENT);
  }

  private void chip(String icon, String text, Tone tone) {
    Span chip = Kit.chip("", tone);
    chip.add(Icons.of(icon), new Span(text));
    add(chip);
  }
}
