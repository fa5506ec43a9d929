package org.kaveri.ui.administration;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.kaveri.api.KaveriException;
import org.kaveri.api.access.Access;
import org.kaveri.api.health.Health;
import org.kaveri.api.health.HealthLine;
import org.kaveri.api.jobs.JobStatus;
import org.kaveri.api.jobs.Jobs;
import org.kaveri.api.jobs.Schedule;
import org.kaveri.api.logging.LogLevel;
import org.kaveri.api.logging.LogLevels;
import org.kaveri.api.logging.LoggerLevel;
import org.kaveri.ui.ViewContext;
import org.kaveri.ui.kit.EmptyState;
import org.kaveri.ui.kit.Fields;
import org.kaveri.ui.kit.FormDialog;
import org.kaveri.ui.kit.Kit;
import org.kaveri.ui.kit.Panel;
import org.kaveri.ui.kit.Tone;

/** Checks for everybody who may see the page; jobs and log levels for those who may change them. */
final class HealthPage extends Div {
  private static final long serialVersionUID = 1;

  private final transient Health health;
  private final transient Jobs jobs;
  private final transient LogLevels levels;
  private final transient Access access;
  private final transient Words words;
  private final transient ViewContext context;

  HealthPage(
      Health health, Jobs jobs, LogLevels levels, Access access, Words words, ViewContext context) {
    this.health = health;
    this.jobs = jobs;
    this.levels = levels;
    this.access = access;
    this.words = words;
    this.context = context;
    addClassName("k-stack");
    context.actions(Kit.button("refresh-cw", context.text("common.refresh"), this::refresh));
    refresh();
  }

  private void refresh() {
    removeAll();
    add(new Panel(context.text("health.checks"), checks()));
    if (access.allows(Jobs.MANAGE)) {
      add(new Panel(context.text("health.jobs"), jobs()));
    }
    if (access.allows(LogLevels.MANAGE)) {
      add(
          new Panel(context.text("health.logging"), loggers())
              .actions(Kit.quiet(context.text("health.logger.add"), () -> askLevel("", true))));
    }
  }

  private Component checks() {
    List<HealthLine> lines = health.list();
    if (lines.isEmpty()) {
      return new EmptyState("heart-pulse", context.text("health.none"));
    }
    Table table =
        new Table(
            context.text("health.checks"),
            List.of(
                context.text("health.check"),
                context.text("common.status"),
                context.text("health.found")));
    for (HealthLine line : lines) {
      table.row(
          new Span(words.of(context.locale(), "health." + line.check(), line.check())),
          switch (line.status()) {
            case FINE -> Kit.chip(context.text("health.fine"), Tone.GOOD);
            case ATTENTION -> Kit.chip(context.text("health.attention"), Tone.CAREFUL);
            case BROKEN -> Kit.chip(context.text("health.broken"), Tone.BAD);
          },
          new Span(line.findings().stream().map(context::sentence).collect(joining(" "))));
    }
    return table;
  }

  private Component jobs() {
    List<JobStatus> all = jobs.list();
    if (all.isEmpty()) {
      return Kit.muted(context.text("health.no-jobs"));
    }
    Table table =
        new Table(
            context.text("health.jobs"),
            List.of(
                context.text("health.job"),
                context.text("health.schedule"),
                context.text("health.last"),
                context.text("health.next"),
                context.text("repairs.do")));
    for (JobStatus job : all) {
      table.row(
          new Span(words.of(context.locale(), "job." + job.name(), job.name())),
          new Span(schedule(job.schedule())),
          last(job),
          new Span(
              job.running() ? context.text("health.runs") : context.formats().when(job.next())),
          Kit.quiet(context.text("health.run-now"), () -> attempt(() -> jobs.runNow(job.name()))));
    }
    return table;
  }

  private String schedule(Schedule schedule) {
    return switch (schedule) {
      case Schedule.Every(Duration pause) ->
          context.text(
              "health.every",
              pause.compareTo(Duration.ofMinutes(1)) < 0
                  ? context.text("health.seconds", pause.toSeconds())
                  : context.formats().duration(pause));
      case Schedule.Daily(var time) -> context.text("health.daily", context.formats().time(time));
    };
  }

  private Component last(JobStatus job) {
    if (job.last().isEmpty()) {
      return Kit.muted(context.text("health.never"));
    }
    JobStatus.Run run = job.last().get();
    Component chip =
        switch (run.outcome()) {
          case DONE -> Kit.chip(context.text("health.done"), Tone.GOOD);
          case FAILED -> Kit.chip(context.text("health.failed"), Tone.BAD);
          case INTERRUPTED -> Kit.chip(context.text("health.interrupted"), Tone.CAREFUL);
        };
    Div cell = Kit.stack(chip, Kit.muted(context.formats().when(run.ended())));
    run.error().ifPresent(error -> cell.add(Kit.muted(error)));
    return cell;
  }

  private Component loggers() {
    Table table =
        new Table(
            context.text("health.logging"),
            List.of(
                context.text("health.logger"),
                context.text("health.level"),
                context.text("repairs.do")));
    for (LoggerLevel logger : levels.list()) {
      Div buttons =
          Kit.row(
              Kit.iconButton(
                  "pencil",
                  context.text("health.change-level", logger.logger()),
                  () -> askLevel(logger.logger(), false)));
      if (logger.chosen()) {
        buttons.add(
            Kit.quiet(
                context.text("health.reset"), () -> attempt(() -> levels.reset(logger.logger()))));
      }
      table.row(
          new Span(logger.logger()),
          Kit.chip(word(logger.level()), logger.chosen() ? Tone.ACCENT : Tone.NEUTRAL),
          buttons);
    }
    return table;
  }

  private String word(LogLevel level) {
    return context.text("health.level." + level.name().toLowerCase(Locale.ROOT));
  }

  private void askLevel(String logger, boolean fresh) {
    TextField name = Fields.text(context.text("health.logger"), logger);
    name.setReadOnly(!fresh);
    Select<LogLevel> level =
        Fields.choice(context.text("health.level"), List.of(LogLevel.values()), this::word);
    level.setValue(
        levels.list().stream()
            .filter(known -> known.logger().equals(logger))
            .map(LoggerLevel::level)
            .findFirst()
            .orElse(LogLevel.DEBUG));
    new FormDialog(
            context,
            context.text("health.logging"),
            context.text("common.save"),
            () -> {
              levels.set(name.getValue().strip(), level.getValue());
              context.done(context.text("common.saved"));
              refresh();
            })
        .fields(name, level)
        .open();
  }

  private void attempt(Runnable work) {
    try {
      work.run();
      context.done(context.text("common.done"));
    } catch (KaveriException refused) {
      context.failed(refused);
    }
    refresh();
  }
}
