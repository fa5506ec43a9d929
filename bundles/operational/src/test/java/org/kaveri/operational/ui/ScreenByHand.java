package org.kaveri.operational.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kaveri.api.KaveriException;
import org.kaveri.api.access.Access;
import org.kaveri.api.access.Users;
import org.kaveri.api.customers.Customers;
import org.kaveri.api.customers.People;
import org.kaveri.api.events.EventWatcher.Notice;
import org.kaveri.api.interactions.Attachments;
import org.kaveri.api.interactions.ChannelInfo;
import org.kaveri.api.interactions.Channels;
import org.kaveri.api.interactions.FollowUps;
import org.kaveri.api.interactions.InteractionLog;
import org.kaveri.api.interactions.OneLineLog;
import org.kaveri.testkit.Fake;
import org.kaveri.ui.Formats;
import org.kaveri.ui.ViewContext;

/** A screen without a browser: services that answer what a test tells them, texts by their keys. */
final class ScreenByHand {
  static final ChannelInfo CALL = new ChannelInfo("call", "Call", "phone", true, true, true);

  final UI ui = new UI();
  final Map<String, Function<Object[], Object>> answers = new HashMap<>();
  final List<String> said = new ArrayList<>();
  final List<Consumer<List<Notice>>> listeners = new ArrayList<>();
  final ViewContext context = proxy(ViewContext.class);
  final ContactDesk desk;

  ScreenByHand() {
    UI.setCurrent(ui);
    VaadinSession.setCurrent(new OpenSession());
    answers.put("text", args -> args[0]);
    answers.put("locale", args -> Locale.ENGLISH);
    answers.put("zone", args -> ZoneId.of("Europe/Helsinki"));
    answers.put("formats", args -> proxy(Formats.class));
    answers.put("sentence", args -> ((KaveriException) args[0]).code());
    answers.put("done", args -> said.add((String) args[0]));
    answers.put("failed", args -> said.add("failed"));
    answers.put("address", args -> "somewhere");
    answers.put("later", args -> run((Runnable) args[0]));
    answers.put("whenRecorded", args -> listeners.add(consumer(args[args.length - 1])));
    for (String format : List.of("moment", "when", "day", "dayInWords", "duration", "number")) {
      answers.put(format, args -> args[0].toString());
    }
    answers.put("allows", args -> true);
    answers.put("describe", args -> CALL);
    answers.put("Channels.list", args -> List.of(CALL));
    answers.put("namesOf", args -> Map.of());
    answers.put("maxBytes", args -> 1_000L);
    desk =
        new ContactDesk(
            proxy(InteractionLog.class),
            proxy(Channels.class),
            proxy(FollowUps.class),
            proxy(Attachments.class),
            proxy(OneLineLog.class),
            proxy(Customers.class),
            proxy(People.class),
            proxy(Users.class),
            proxy(Access.class),
            Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC));
  }

  /** Answers by {@code Type.method}, else by {@code method}. */
  <T> T proxy(Class<T> type) {
    return Fake.of(
        type,
        (name, arguments) -> {
          Function<Object[], Object> answer =
              answers.getOrDefault(type.getSimpleName() + "." + name, answers.get(name));
          if (answer == null) {
            throw new UnsupportedOperationException(type.getSimpleName() + "." + name);
          }
          return answer.apply(arguments);
        });
  }

  /** All components of that type below the root, in the order of reading. */
  static <T extends Component> List<T> all(Component root, Class<T> type) {
    return parts(root).filter(type::isInstance).map(type::cast).toList();
  }

  private static Stream<Component> parts(Component outer) {
    return outer.getChildren().flatMap(part -> Stream.concat(Stream.of(part), parts(part)));
  }

  private static Object run(Runnable work) {
    work.run();
    return true;
  }

  @SuppressWarnings("unchecked")
  private static Consumer<List<Notice>> consumer(Object listener) {
    return (Consumer<List<Notice>>) listener;
  }

  /** A session that nobody else has. */
  private static final class OpenSession extends VaadinSession {
    private static final long serialVersionUID = 1;

    OpenSession() {
      super(null);
    }

    @Override
    public boolean hasLock() {
      return true;
    }

    @Override
    public void checkHasLock() {
      // there is one thread only
    }
  }
}
