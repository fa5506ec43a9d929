package org.kaveri.ui;

import com.vaadin.flow.component.Component;
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
import org.kaveri.api.events.EventWatcher.Notice;
import org.kaveri.api.exports.Exports;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What the shell gives to the content of a screen: its room's texts, where it is, and ways to reach
 * the rest of the screen. One per visit; use it under the session's lock, except {@link #later}.
 *
 * @since 0.1
 */
@ProviderType
public interface ViewContext {

  /** The language of the person in front of the screen. */
  Locale locale();

  /** The company's time zone; days begin and end in it. */
  ZoneId zone();

  /** Writes dates, amounts and numbers the way that the person is used to. */
  Formats formats();

  /**
   * A text of the contributing room, or of the ui room for {@code common.*}, in the person's
   * language.
   *
   * @param arguments values for {@code {0}}, {@code {1}} … (as in {@link java.text.MessageFormat})
   * @return the text; the key between exclamation marks when there is none
   */
  String text(String key, Object... arguments);

  /**
   * A text that a service names by its key, in whichever room that runs it stands: the title of a
   * permission or of a role.
   *
   * @param fallback where no room has it
   */
  String textOfAnyRoom(String key, String fallback);

  /** The sentence for an error, in the person's language when its code has one. */
  String sentence(KaveriException error);

  /** The sentence for a reason, in the person's language when its code has one. */
  String sentence(Reason reason);

  /** Segments of the address after the view's own path: {@code ["17"]} for {@code customers/17}. */
  List<String> segments();

  /** A parameter of the address, for what should survive a reload or a link sent to a colleague. */
  Optional<String> parameter(String name);

  /**
   * Puts these parameters into the address in place of those before; nothing is loaded anew. A
   * reload, a bookmark or a link sent to a colleague finds them by {@link #parameter}.
   */
  void parameters(Map<String, String> parameters);

  /** Goes to a place in the staff UI: {@code open("customers", "17")}. */
  void open(String path, String... segments);

  /** The address of such a place, for a link. */
  String address(String path, String... segments);

  /** The address of the view at that path with parameters, for a link. */
  String address(String path, Map<String, String> parameters);

  /** Whether the person has a view at that path: installed, and with the permission for it. */
  boolean offers(String path);

  /**
   * Lists as files, where the room for that is installed and the reader may take them out. Keep it
   * no longer than a page.
   */
  default Optional<Exports> exports() {
    return Optional.empty();
  }

  /** Sets the heading of the page and of the browser's tab, where the view's title isn't enough. */
  void title(String text);

  /** Puts buttons at the right of the page's heading, in place of those before. */
  void actions(Component... buttons);

  /**
   * Runs the work when the key is pressed outside of a field, as long as the owner is attached and
   * the person has not switched single keys off. The <em>?</em> page lists it by its label.
   *
   * @param owner the component that it belongs to
   * @param key a single character like {@code n}
   */
  void key(Component owner, String key, String label, Runnable work);

  /** Says shortly that something was done, politely to a screen reader too. */
  void done(String sentence);

  /** As {@link #done(String)}, with a button that takes it back. */
  void done(String sentence, String undoLabel, Runnable undo);

  /**
   * Says that something was not done and stays until it is closed.
   *
   * @param sentence what happened, what was kept, what to do
   */
  void failed(String sentence);

  /** As {@link #failed(String)} with the sentence for the error. */
  default void failed(KaveriException error) {
    failed(sentence(error));
  }

  /**
   * Runs the work in this screen from any other thread, with its caller bound, and pushes what
   * changed. Nothing happens when the screen is gone. Like every work that is handed in here, it is
   * run through the guard: its failure is the contributing extension's, and is said on the screen.
   */
  void later(Runnable work);

  /**
   * Calls back in this screen, under the session's lock, soon after facts were recorded on any
   * node, as long as the owner is attached.
   *
   * @param owner the component that shows them
   * @param names the {@link org.kaveri.api.events.EventName}s of interest
   * @param heard gets what was noticed since the last call together, of notices alike the newest;
   *     is called at most once a second
   */
  void whenRecorded(Component owner, Set<String> names, Consumer<List<Notice>> heard);

  /**
   * As {@link #whenRecorded(Component, Set, Consumer)} for facts about one customer. What concerns
   * others costs this screen nothing: a panel of the customer card asks by this one.
   *
   * @param customer whose card it is
   */
  void whenRecorded(
      Component owner, Set<String> names, CustomerId customer, Consumer<List<Notice>> heard);
}
