package org.kaveri.rest.webhooks;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.kaveri.api.access.AccessChanged;
import org.kaveri.api.customers.CustomerAdded;
import org.kaveri.api.customers.CustomerChanged;
import org.kaveri.api.customers.CustomerRemoved;
import org.kaveri.api.customers.CustomersMerged;
import org.kaveri.api.customers.DuplicatesChanged;
import org.kaveri.api.customers.MergeUndone;
import org.kaveri.api.customers.OwnFieldChanged;
import org.kaveri.api.customers.PersonAdded;
import org.kaveri.api.customers.PersonChanged;
import org.kaveri.api.customers.PersonRemoved;
import org.kaveri.api.events.Event;
import org.kaveri.api.events.EventName;
import org.kaveri.api.interactions.FollowUpAdded;
import org.kaveri.api.interactions.FollowUpChanged;
import org.kaveri.api.interactions.FollowUpDone;
import org.kaveri.api.interactions.FollowUpReopened;
import org.kaveri.api.interactions.FollowUpsRemoved;
import org.kaveri.api.interactions.InteractionChanged;
import org.kaveri.api.interactions.InteractionLogged;
import org.kaveri.api.interactions.InteractionsMoved;
import org.kaveri.api.interactions.InteractionsRemoved;
import org.kaveri.api.orders.CurrencyRateChanged;
import org.kaveri.api.orders.OrderCancelled;
import org.kaveri.api.orders.OrderDelivered;
import org.kaveri.api.orders.OrderPlaced;
import org.kaveri.api.orders.OrderReturned;
import org.kaveri.api.orders.OrdersMoved;
import org.kaveri.api.orders.OrdersRemoved;
import org.kaveri.api.orders.ProductAdded;
import org.kaveri.api.orders.ProductCategoryChanged;
import org.kaveri.api.orders.ProductChanged;
import org.kaveri.api.orders.ProductPriced;
import org.kaveri.api.orders.ProductRemoved;
import org.kaveri.api.settings.SettingsChanged;

/**
 * The kinds of facts that webhooks may hear of: those of the {@code api}, which are kept as they
 * are promised. What a room tells itself alone is none of them.
 */
public final class EventKinds {
  private static final Map<String, Class<? extends Event>> ALL =
      byName(
          AccessChanged.class,
          CurrencyRateChanged.class,
          CustomerAdded.class,
          CustomerChanged.class,
          CustomerRemoved.class,
          CustomersMerged.class,
          DuplicatesChanged.class,
          FollowUpAdded.class,
          FollowUpChanged.class,
          FollowUpDone.class,
          FollowUpReopened.class,
          FollowUpsRemoved.class,
          InteractionChanged.class,
          InteractionLogged.class,
          InteractionsMoved.class,
          InteractionsRemoved.class,
          MergeUndone.class,
          OrderCancelled.class,
          OrderDelivered.class,
          OrderPlaced.class,
          OrderReturned.class,
          OrdersMoved.class,
          OrdersRemoved.class,
          OwnFieldChanged.class,
          PersonAdded.class,
          PersonChanged.class,
          PersonRemoved.class,
          ProductAdded.class,
          ProductCategoryChanged.class,
          ProductChanged.class,
          ProductPriced.class,
          ProductRemoved.class,
          SettingsChanged.class);

  private EventKinds() {}

  @SafeVarargs
  private static Map<String, Class<? extends Event>> byName(Class<? extends Event>... kinds) {
    Map<String, Class<? extends Event>> all = new TreeMap<>();
    for (Class<? extends Event> kind : kinds) {
      all.put(kind.getAnnotation(EventName.class).value(), kind);
    }
    return all;
  }

  /** Their names, in order. */
  public static Set<String> names() {
    return Collections.unmodifiableSet(ALL.keySet());
  }

  /** What each says, by its name. */
  public static Map<String, Class<? extends Event>> all() {
    return Collections.unmodifiableMap(ALL);
  }

  /** The key of the text that says in words what happened: {@code webhooks.event.orders.placed}. */
  public static String titleKey(String name) {
    return "webhooks.event." + name;
  }

  /**
   * Those of a list that are known, in order; the part before the dot is the same for neighbours.
   */
  public static List<String> known(Collection<String> some) {
    return ALL.keySet().stream().filter(some::contains).toList();
  }
}
