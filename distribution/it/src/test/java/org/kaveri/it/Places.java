package org.kaveri.it;

import com.microsoft.playwright.Page;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The places of the staff's screens, found as a person finds them: the views of the navigation, and
 * one of each kind that a link leads to. So the views of a new room are among them.
 */
final class Places {
  private static final String TODAY = "today";
  private static final List<String> NOWHERE = List.of("nowhere", "customers/987654321");

  private Places() {}

  /** Their addresses, <em>Today</em> first. */
  static List<String> on(Page page, RunningServer server) {
    StaffTest.go(page, server, TODAY);
    List<String> places = new ArrayList<>();
    Set<String> kinds = new HashSet<>();
    Deque<String> waiting = new ArrayDeque<>(PageCheck.ask(page, "views"));
    while (!waiting.isEmpty()) {
      String place = waiting.removeFirst();
      if (kinds.add(kind(place))) {
        places.add(place);
        StaffTest.go(page, server, place);
        PageCheck.settle(page);
        waiting.addAll(PageCheck.ask(page, "links"));
      }
    }
    places.addAll(NOWHERE);
    return List.copyOf(places);
  }

  /** What kind of place it is: {@code customers/17} and {@code customers/18} are one kind. */
  private static String kind(String place) {
    return place.isEmpty() ? TODAY : place.replaceAll("/\\d+", "/#");
  }
}
