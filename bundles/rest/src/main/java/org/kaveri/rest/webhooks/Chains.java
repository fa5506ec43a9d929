package org.kaveri.rest.webhooks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What may be sent now: a chain for each customer, in the order of the log. A delivery that failed
 * holds back later ones of its customer, but not for days: after {@value Pace#HOLDS_BACK} failures
 * they go on without it.
 */
final class Chains {
  private Chains() {}

  /**
   * Makes them.
   *
   * @param open in the order of the log
   * @param on whether facts are sent, or tests alone
   * @param atMost so many deliveries
   */
  static List<List<WebhookDelivery>> of(
      List<WebhookDelivery> open, boolean on, Instant now, int atMost) {
    Map<Object, List<WebhookDelivery>> chains = new LinkedHashMap<>();
    Set<Object> held = new HashSet<>();
    int count = 0;
    for (WebhookDelivery delivery : open) {
      // facts of nobody have no order among them
      Object whose =
          delivery.customer().<Object>map(one -> one).orElseGet(() -> "#" + delivery.id());
      if (held.contains(whose) || (!on && !delivery.isTest())) {
        continue;
      }
      if (!delivery.isDue(now)) {
        if (delivery.attempts() < Pace.HOLDS_BACK) {
          held.add(whose);
        }
      } else if (count < atMost) {
        chains.computeIfAbsent(whose, key -> new ArrayList<>()).add(delivery);
        count++;
      } else {
        held.add(whose);
      }
    }
    return List.copyOf(chains.values());
  }
}
