package org.kaveri.ui.shell;

import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.kaveri.api.CustomerId;
import org.kaveri.api.Subscription;
import org.kaveri.api.events.EventWatcher;
import org.osgi.service.component.annotations.Component;

/**
 * Carries notices of recorded facts to the open screens that asked for them. Whom a notice doesn't
 * concern is found out here, before any screen is touched.
 */
@Component(service = {LiveBridge.class, EventWatcher.class})
public final class LiveBridge implements EventWatcher {

  private final List<Wish> wishes = new CopyOnWriteArrayList<>();

  private record Wish(
      Set<String> names, Optional<CustomerId> customer, Consumer<List<Notice>> heard) {

    List<Notice> of(Map<String, List<Notice>> notices) {
      return names.stream()
          .flatMap(name -> notices.getOrDefault(name, List.of()).stream())
          .filter(notice -> customer.isEmpty() || customer.equals(notice.customer()))
          .sorted(Comparator.comparingLong(Notice::place))
          .toList();
    }
  }

  @Override
  public void noticed(List<Notice> notices) {
    Map<String, List<Notice>> byName = notices.stream().collect(groupingBy(Notice::name));
    for (Wish wish : wishes) {
      List<Notice> wanted = wish.of(byName);
      if (!wanted.isEmpty()) {
        wish.heard().accept(wanted);
      }
    }
  }

  /**
   * From now on, tells of facts of these names, about that customer or about all; the listener must
   * return at once.
   */
  Subscription listen(
      Set<String> names, Optional<CustomerId> customer, Consumer<List<Notice>> heard) {
    Wish wish = new Wish(Set.copyOf(names), customer, heard);
    wishes.add(wish);
    return () -> wishes.remove(wish);
  }
}
