package org.kaveri.ui.administration;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.kaveri.api.extensions.Contributes;
import org.kaveri.api.extensions.Contribution;
import org.kaveri.api.extensions.Extensions;
import org.kaveri.api.extensions.Extensions.Point;
import org.kaveri.ui.AtPath;
import org.kaveri.ui.OnScreen;
import org.kaveri.ui.StaffView;
import org.kaveri.ui.ViewContext;
import org.kaveri.ui.kit.EmptyState;
import org.kaveri.ui.kit.Fields;
import org.kaveri.ui.kit.Kit;
import org.kaveri.ui.kit.Panel;
import org.kaveri.ui.kit.Tone;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** Who extends what: a table for each open point, rejected contributions with the reason. */
@org.osgi.service.component.annotations.Component
@OnScreen
@AtPath(path = "extensions", icon = "plug", section = AtPath.Section.ADMINISTRATION)
@Contributes(title = "extensions.title", order = 940, permission = "extensions:read")
public final class ExtensionsView implements StaffView {
  private final Extensions extensions;
  private final Words words;

  /** Created by Declarative Services. */
  @Activate
  public ExtensionsView(@Reference Extensions extensions, @Reference Words words) {
    this.extensions = extensions;
    this.words = words;
  }

  @Override
  public Component content(ViewContext context) {
    Div found = Kit.stack();
    TextField search = Fields.search(context.text("extensions.search"), text -> {});
    Runnable refresh =
        () -> {
          found.removeAll();
          fill(found, search.getValue().strip().toLowerCase(Locale.ROOT), context);
        };
    search.addValueChangeListener(typed -> refresh.run());
    Follow.changes(found, context, extensions::onChange, refresh);
    refresh.run();
    return Kit.stack(Kit.toolbar(search), found);
  }

  private void fill(Div page, String wanted, ViewContext context) {
    List<Point> points =
        extensions.points().stream().flatMap(point -> narrowed(point, wanted).stream()).toList();
    if (points.isEmpty()) {
      page.add(
          new EmptyState(
              "plug", context.text(wanted.isEmpty() ? "extensions.none" : "common.nothing-found")));
    }
    Predicate<Point> isUsed = point -> !point.contributions().isEmpty();
    points.stream().filter(isUsed).forEach(point -> page.add(panel(point, context)));
    String unused =
        String.join(", ", points.stream().filter(isUsed.negate()).map(Point::name).toList());
    if (!unused.isEmpty()) {
      page.add(new Panel(context.text("extensions.unused"), Kit.prose(unused)));
    }
  }

  /** A point whose name has the text, whole; else those of its contributions that have it. */
  private static Optional<Point> narrowed(Point point, String wanted) {
    if (point.name().toLowerCase(Locale.ROOT).contains(wanted)) {
      return Optional.of(point);
    }
    List<Contribution> matching =
        point.contributions().stream()
            .filter(c -> c.ref().toString().toLowerCase(Locale.ROOT).contains(wanted))
            .toList();
    return matching.isEmpty()
        ? Optional.empty()
        : Optional.of(new Point(point.name(), point.room(), matching));
  }

  private Panel panel(Point point, ViewContext context) {
    Table table =
        new Table(
            point.name(),
            List.of(
                context.text("extensions.contribution"),
                context.text("extensions.room"),
                context.text("extensions.order"),
                context.text("extensions.permission"),
                context.text("common.status")));
    point.contributions().forEach(contribution -> row(table, contribution, context));
    return new Panel(
        point.name(), Kit.muted(context.text("extensions.opened-by", point.room())), table);
  }

  private void row(Table table, Contribution contribution, ViewContext context) {
    String component = contribution.ref().component();
    String shortName = component.substring(component.lastIndexOf('.') + 1);
    Span name = new Span(words.of(context.locale(), contribution.title(), shortName));
    Div what = Kit.stack(name);
    if (!name.getText().equals(shortName)) {
      what.add(Kit.muted(shortName));
    }
    table.row(
        what,
        new Span(contribution.ref().room()),
        new Span(context.formats().number(contribution.order(), 0)),
        new Span(contribution.permission().orElse("–")),
        state(contribution, context));
  }

  private static Component state(Contribution contribution, ViewContext context) {
    return switch (contribution.state()) {
      case Contribution.Active _ -> Kit.chip(context.text("extensions.active"), Tone.GOOD);
      case Contribution.Rejected(var reason) ->
          Kit.stack(
              Kit.chip(context.text("extensions.rejected"), Tone.BAD),
              new Span(context.sentence(reason)));
      case Contribution.Quarantined(var since, var reason) ->
          Kit.stack(
              Kit.chip(context.text("extensions.quarantined"), Tone.BAD),
              new Span(context.formats().when(since) + ": " + context.sentence(reason)),
              Kit.link(context.text("plugins.to-repairs"), context.address("repairs")));
    };
  }
}
