package org.kaveri.operational.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.kaveri.api.interactions.Attachment;
import org.kaveri.api.interactions.Attachments;
import org.kaveri.api.interactions.ChannelInfo;
import org.kaveri.api.interactions.Interaction;
import org.kaveri.ui.ViewContext;
import org.kaveri.ui.kit.FileDownload;
import org.kaveri.ui.kit.Icons;
import org.kaveri.ui.kit.Kit;
import org.kaveri.ui.kit.Tone;

/** One contact on the timeline. */
final class TimelineEntry extends ListItem implements Focusable<TimelineEntry> {
  private static final long serialVersionUID = 1;

  private final transient ViewContext context;
  private final Div head = new Div();

  TimelineEntry(
      ContactDesk desk,
      ViewContext context,
      Interaction interaction,
      ChannelInfo channel,
      Timeline.Names names) {
    this.context = context;
    addClassName("k-timeline-entry");
    setTabIndex(-1);
    head.addClassName("k-timeline-head");
    head.add(heading(interaction, channel), when(interaction), about(interaction));
    Div body = new Div(head);
    body.addClassName("k-timeline-body");
    if (!interaction.subject().isEmpty()) {
      Paragraph subject = new Paragraph(interaction.subject());
      subject.addClassName("k-timeline-subject");
      body.add(subject);
    }
    if (!interaction.note().isEmpty()) {
      body.add(Kit.prose(interaction.note()));
    }
    people(interaction, names).ifPresent(body::add);
    if (!interaction.attachments().isEmpty()) {
      body.add(files(desk, interaction.attachments()));
    }
    Div mark = new Div(Icons.of(channel.icon()));
    mark.addClassName("k-timeline-mark");
    mark.getElement().setAttribute("aria-hidden", "true");
    add(mark, body);
  }

  void editable(Runnable edit) {
    head.add(Kit.spacer(), Kit.iconButton("pencil", context.text("common.edit"), edit));
  }

  private H3 heading(Interaction interaction, ChannelInfo channel) {
    String title =
        interaction
            .direction()
            .filter(direction -> channel.directed())
            .map(direction -> Directions.heading(channel, direction, context))
            .orElse(channel.title());
    return new H3(title);
  }

  private Component when(Interaction interaction) {
    Span when = Kit.muted(context.formats().when(interaction.occurredAt()));
    when.getElement().setAttribute("title", context.formats().moment(interaction.occurredAt()));
    return when;
  }

  private Component about(Interaction interaction) {
    Div about = Kit.row();
    interaction
        .duration()
        .filter(duration -> !duration.isZero())
        .ifPresent(duration -> about.add(Kit.muted(context.formats().duration(duration))));
    if (!interaction.outcome().isEmpty()) {
      about.add(Kit.chip(interaction.outcome(), Tone.NEUTRAL));
    }
    return about;
  }

  private Optional<Component> people(Interaction interaction, Timeline.Names names) {
    List<String> named = new ArrayList<>();
    interaction.persons().stream()
        .map(person -> names.persons().get(person))
        .filter(Objects::nonNull)
        .forEach(named::add);
    interaction.employees().stream()
        .map(employee -> names.employees().get(employee))
        .filter(Objects::nonNull)
        .forEach(named::add);
    return named.isEmpty() ? Optional.empty() : Optional.of(Kit.muted(String.join(", ", named)));
  }

  private Component files(ContactDesk desk, List<Attachment> attachments) {
    Div files = Kit.row();
    for (Attachment file : attachments) {
      String label =
          context.text(
              "operational.attachment.link",
              file.fileName(),
              context.formats().number(Math.max(file.bytes() / 1_000.0, 1), 0));
      Anchor link = new Anchor(download(desk.attachments, file), label);
      link.addClassName("k-link");
      link.addComponentAsFirst(Icons.of("paperclip"));
      files.add(link);
    }
    return files;
  }

  static FileDownload download(Attachments attachments, Attachment file) {
    return new FileDownload(
        file.fileName(),
        file.mediaType(),
        out -> {
          try (InputStream content = attachments.open(file.id())) {
            content.transferTo(out);
          }
        });
  }
}
