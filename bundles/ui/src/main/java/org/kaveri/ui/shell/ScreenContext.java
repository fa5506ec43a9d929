package org.kaveri.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.kaveri.api.KaveriException;
import org.kaveri.api.Reason;
import org.kaveri.api.Subscription;
import org.kaveri.api.access.Caller;
import org.kaveri.api.events.EventWatcher.Notice;
import org.kaveri.ui.Formats;
import org.kaveri.ui.ViewContext;
import org.osgi.framework.Bundle;

/** The context of one visit, for the content of one room. */
final class ScreenContext implements ViewContext {

  /** The page that the content is part of. */
  interface Page {
    void title(String text);

    void actions(Component... buttons);
  }

  /** Where the visit is. */
  record Place(List<String> segments, Map<String, List<String>> parameters) {}

  private final Desk desk;
  private final UI ui;
  private final Bundle room;
  private final Place place;
  private final Page page;
  private final Optional<Caller> caller = Caller.find();

  ScreenContext(Desk desk, UI ui, Bundle room, Place place, Page page) {
    this.desk = desk;
    this.ui = ui;
    this.room = room;
    this.place = place;
    this.page = page;
  }

  /** The same visit, for content of another room. */
  ScreenContext of(Bundle other) {
    return new ScreenContext(desk, ui, other, place, page);
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
  public boolean offers(String path) {
    return desk.views.at(path).filter(view -> view.isOfferedTo(desk.access)).isPresent();
  }

  @Override
  public void title(String text) {
    page.title(text);
  }

  @Override
  public void actions(Component... buttons) {
    page.actions(buttons);
  }

  @Override
  public void key(Component owner, String key, String label, Runnable work) {
    PageCommands.offer(owner, new PageCommands.Command(label, "zap", key, work));
  }

  @Override
  public void done(String sentence) {
    Notices.done(sentence);
  }

  @Override
  public void done(String sentence, String undoLabel, Runnable undo) {
    Notices.done(
        sentence,
        undoLabel,
        () -> {
          try {
            undo.run();
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
    desk.tabs.later(ui, () -> caller.ifPresentOrElse(person -> Caller.run(person, work), work));
  }

  /** Runs the work in the tab whenever the person may do something more or less than before. */
  Subscription whenAccessChanges(Runnable work) {
    return desk.signIn.onChange(() -> later(work));
  }

  @Override
  public void whenRecorded(Component owner, Set<String> names, Consumer<List<Notice>> heard) {
    Consumer<List<Notice>> inScreen = notices -> later(() -> heard.accept(notices));
    Runnable start =
        () -> {
          if (ComponentUtil.getData(owner, names.toString()) == null) {
            ComponentUtil.setData(owner, names.toString(), desk.live.listen(names, inScreen));
          }
        };
    if (owner.isAttached()) {
      start.run();
    }
    owner.addAttachListener(event -> start.run());
    owner.addDetachListener(
        event -> {
          if (ComponentUtil.getData(owner, names.toString()) instanceof Subscription listening) {
            listening.close();
            ComponentUtil.setData(owner, names.toString(), null);
          }
        });
  }
}
