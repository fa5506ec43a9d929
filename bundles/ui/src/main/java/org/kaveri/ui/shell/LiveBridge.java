package org.kaveri.ui.shell;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.kaveri.api.Subscription;
import org.kaveri.api.events.EventWatcher;
import org.osgi.service.component.annotations.Component;

/** Carries notices of recorded facts to the open screens that asked for them. */
@Component(service = {LiveBridge.class, EventWatcher.class})
public final class LiveBridge implements EventWatcher {

  private final List<Wish> wishes = new CopyOnWriteArrayList<>();

  private record Wish(Set<String> names, Consumer<List<Notice>> heard) {}

  @Override
  public void noticed(List<Notice> notices) {
    for (Wish wish : wishes) {
      List<Notice> wanted =
          notices.stream().filter(notice -> wish.names().contains(notice.name())).toList();
      if (!wanted.isEmpty()) {
        wish.heard().accept(wanted);
      }
    }
  }

  /** From now on, tells of facts of these names; the listener must return at once. */
  Subscription listen(Set<String> names, Consumer<List<Notice>> heard) {
    Wish wish = new Wish(Set.copyOf(names), heard);
    wishes.add(wish);
    return () -> wishes.remove(wish);
  }
}
