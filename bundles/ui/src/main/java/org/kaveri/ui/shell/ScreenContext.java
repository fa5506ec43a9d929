package org.kaveri.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.kaveri.api.CustomerId;
import org.kaveri.api.KaveriException;
import org.kaveri.api.Reason;
import org.kaveri.api.Subscription;
import org.kaveri.api.access.Caller;
import org.kaveri.api.events.EventWatcher.Notice;
import org.kaveri.api.exports.Exports;
import org.kaveri.api.extensions.Extension;
import org.kaveri.ui.Formats;
import org.kaveri.ui.ViewContext;
import org.osgi.framework.Bundle;

/** The context of one visit, for the content of one room. */
final class ScreenContext implements ViewContext {

  /** The page that the content is part of. */
  interface Page {
    void title(String text);

    void actions(Component... buttons);

    void parameters(UI ui, Map<String, String> parameters);
  }

  /** Where the visit is. */
  record Place(List<String> segments, Map<String, List<String>> parameters) {}

  private final Desk desk;
  private final UI ui;
  private final Bundle room;
  private final Place place;
  private final Page page;
  private final Optional<Content> content;
  private final Optional<Caller> caller = Caller.find();

  /**
   * Whose content it is.
   *
   * @param broken shows that it cannot be relied on any more
   */
  private record Content(Extension<?> extension, Consumer<Reason> broken) {}

  /** For content of the shell itself. */
  ScreenContext(Desk desk, UI ui, Bundle room, Place place, Page page) {
    this(desk, ui, room, place, page, Optional.empty());
  }

  private ScreenContext(
      Desk desk, UI ui, Bundle room, Place place, Page page, Optional<Content> content) {
    this.desk = desk;
    this.ui = ui;
    this.room = room;
    this.place = place;
    this.page = page;
    this.content = content;
  }

  /** The same visit, to read texts of another room. */
  ScreenContext of(Bundle other) {
    return new ScreenContext(desk, ui, other, place, page);
  }

  /**
   * The same visit, for content of an extension.
   *
   * @param broken is told when it cannot follow what it shows
   */
  ScreenContext of(Extension<?> extension, Consumer<Reason> broken) {
    return new ScreenContext(
        desk, ui, extension.room(), place, page, Optional.of(new Content(extension, broken)));
  }

  /** As {@link #of(Extension, Consumer)} where nothing stays on the screen. */
  ScreenContext of(Extension<?> extension) {
    return of(extension, this::failed);
  }

  private void failed(Reason reason) {
    failed(sentence(reason));
  }

  /** The work, through the guard where it is not the shell's own. */
  private Runnable guarded(Runnable work) {
    return content
        .<Runnable>map(part -> () -> Origin.run(part.extension(), work, this::failed))
        .orElse(work);
  }

  /** Whether keys without Ctrl do something for the person. */
  boolean usesSingleKeys() {
    return desk.choices().singleKeyShortcuts();
  }

  @Override
  public Locale locale() {
    return ui.getLocale();
  }

  @Override
  public ZoneId zone() {
    return desk.zone();
  }

  @Override
  public Formats formats() {
    return new PersonFormats(locale(), zone(), desk.clock, desk.texts);
  }

  @Override
  public String text(String key, Object... arguments) {
    return desk.texts.text(room, locale(), key, arguments);
  }

  @Override
  public String textOfAnyRoom(String key, String fallback) {
    return desk.texts.anywhere(locale(), key).orElse(fallback);
  }

  @Override
  public String sentence(KaveriException error) {
    return sentence(Reason.of(error));
  }

  @Override
  public String sentence(Reason reason) {
    return desk.texts.sentence(room, locale(), reason.code(), reason.message(), reason.arguments());
  }

  @Override
  public List<String> segments() {
    return place.segments();
  }

  @Override
  public Optional<String> parameter(String name) {
    return place.parameters().getOrDefault(name, List.of()).stream().findFirst();
  }

  @Override
  public void parameters(Map<String, String> parameters) {
    page.parameters(ui, parameters);
  }

  @Override
  public void open(String path, String... segments) {
    ui.navigate(address(path, segments));
  }

  @Override
  public String address(String path, String... segments) {
    StringBuilder address = new StringBuilder(path);
    for (String segment : segments) {
      address
          .append('/')
          .append(URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20"));
    }
    return address.toString();
  }

  @Override
  public String address(String path, Map<String, String> parameters) {
    return new Location(path, QueryParameters.simple(parameters)).getPathWithQueryParameters();
  }

  @Override
  public boolean offers(String path) {
    return desk.views.at(path).filter(view -> view.isOfferedTo(desk.access)).isPresent();
  }

  @Override
  public Optional<Exports> exports() {
    return desk.exports().filter(it -> desk.access.allows(Exports.RUN));
  }

  @Override
  public void title(String text) {
    page.title(text);
  }

  @Override
  public void actions(Component... buttons) {
    content.ifPresent(part -> List.of(buttons).forEach(one -> Origin.mark(one, part.extension())));
    page.actions(buttons);
  }

  @Override
  public void key(Component owner, String key, String label, Runnable work) {
    PageCommands.offer(owner, new PageCommands.Command(label, "zap", key, guarded(work)));
  }

  @Override
  public void done(String sentence) {
    Notices.done(sentence);
  }

  @Override
  public void done(String sentence, String undoLabel, Runnable undo) {
    Runnable guarded = guarded(undo);
    Notices.done(
        sentence,
        undoLabel,
        () -> {
          try {
            guarded.run();
          } catch (KaveriException refused) {
            failed(refused);
          }
        });
  }

  @Override
  public void failed(String sentence) {
    Notices.failed(sentence, desk.texts.own(locale(), "common.close"));
  }

  @Override
  public void later(Runnable work) {
    inScreen(guarded(work));
  }

  /** As {@link #later} for work of the shell, which no extension answers for. */
  void inScreen(Runnable work) {
    desk.tabs.later(ui, () -> caller.ifPresentOrElse(person -> Caller.run(person, work), work));
  }

  /** Runs the work in the tab whenever the person may do something more or less than before. */
  Subscription whenAccessChanges(Runnable work) {
    return desk.signIn.onChange(() -> inScreen(work));
  }

  @Override
  public void whenRecorded(Component owner, Set<String> names, Consumer<List<Notice>> heard) {
    whenRecorded(owner, names, Optional.empty(), heard);
  }

  @Override
  public void whenRecorded(
      Component owner, Set<String> names, CustomerId customer, Consumer<List<Notice>> heard) {
    whenRecorded(owner, names, Optional.of(customer), heard);
  }

  private void whenRecorded(
      Component owner,
      Set<String> names,
      Optional<CustomerId> customer,
      Consumer<List<Notice>> heard) {
    Consumer<List<Notice>> guarded =
        content
            .<Consumer<List<Notice>>>map(
                part ->
                    notices ->
                        Origin.run(part.extension(), () -> heard.accept(notices), part.broken()))
            .orElse(heard);
    WhileAttached.of(
        owner,
        () -> {
          Gathered gathered = new Gathered(this::inScreen, guarded);
          Subscription listening = desk.live.listen(names, customer, gathered::add);
          return () -> {
            listening.close();
            gathered.close();
          };
        });
  }
}
