package org.kaveri.it.sight;

import java.util.Set;
import org.kaveri.api.AttachmentId;
import org.kaveri.api.CustomerId;
import org.kaveri.api.FollowUpId;
import org.kaveri.api.InteractionId;
import org.kaveri.api.OrderId;
import org.kaveri.api.PersonId;
import org.kaveri.api.customers.MergeId;

/**
 * A customer and all that hangs on her.
 *
 * @param marker a word that stands in every text of hers and nowhere else
 * @param child belongs to her and has the same owner
 * @param counterpart somebody else, who is cared for by the one who asks
 * @param merged was merged into her
 * @param order of which nothing is delivered
 * @param delivered of which everything is
 */
record World(
    String marker,
    CustomerId customer,
    CustomerId child,
    CustomerId counterpart,
    CustomerId merged,
    MergeId merge,
    PersonId person,
    OrderId order,
    OrderId delivered,
    InteractionId interaction,
    FollowUpId followUp,
    AttachmentId attachment) {

  String number() {
    return "N-" + marker;
  }

  String orderNumber() {
    return "O-" + marker;
  }

  String phone() {
    return phone(marker);
  }

  static String phone(String marker) {
    int digits = Math.floorMod(marker.hashCode(), 10_000_000);
    return "+35840%07d".formatted(digits);
  }

  /** By what a trace of her is known. */
  Set<Object> ids() {
    return Set.of(
        customer,
        child,
        merged,
        merge,
        person,
        order,
        delivered,
        interaction,
        followUp,
        attachment);
  }
}
