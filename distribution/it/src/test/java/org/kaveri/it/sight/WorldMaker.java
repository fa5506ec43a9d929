package org.kaveri.it.sight;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.kaveri.api.AttachmentId;
import org.kaveri.api.CustomerId;
import org.kaveri.api.Money;
import org.kaveri.api.OrderId;
import org.kaveri.api.Page;
import org.kaveri.api.ProductId;
import org.kaveri.api.UserId;
import org.kaveri.api.access.Caller;
import org.kaveri.api.customers.CustomerDetails;
import org.kaveri.api.customers.CustomerName.PersonName;
import org.kaveri.api.customers.EmailAddress;
import org.kaveri.api.customers.MergeId;
import org.kaveri.api.customers.MergePlan;
import org.kaveri.api.customers.OwnField;
import org.kaveri.api.customers.OwnFieldKind;
import org.kaveri.api.customers.PersonDetails;
import org.kaveri.api.customers.PhoneNumber;
import org.kaveri.api.interactions.FollowUpContent;
import org.kaveri.api.interactions.FollowUps;
import org.kaveri.api.interactions.Interaction;
import org.kaveri.api.interactions.InteractionContent;
import org.kaveri.api.interactions.NewInteraction;
import org.kaveri.api.orders.NewDelivery;
import org.kaveri.api.orders.NewOrder;
import org.kaveri.api.orders.ProductDetails;
import org.kaveri.it.sight.Subject.Ownership;

/** Makes customers with everything, by the one who asks; then each gets her owner. */
final class WorldMaker {
  private static final String OWN = "marked";

  private final Services services;
  private final UserId stranger;
  private final ProductId product;
  private int made;

  WorldMaker(Services services, UserId stranger) {
    this.services = services;
    this.stranger = stranger;
    product =
        services
            .products
            .add(ProductDetails.of("P", "Product", draft -> draft.price(Money.of("1", "EUR"))))
            .id();
    services.own.add(
        new OwnField(OWN, OwnFieldKind.TEXT, "Marked", List.of(), Optional.empty(), true, 0));
  }

  World make(Subject subject, Ownership ownership) {
    World world = Caller.call(new Caller.Employee(subject.id()), () -> made(subject));
    Optional<UserId> owner =
        switch (ownership) {
          case HERSELF -> Optional.of(subject.id());
          case A_MATE -> Optional.of(subject.mate());
          case A_STRANGER -> Optional.of(stranger);
          case NOBODY -> Optional.empty();
        };
    for (CustomerId customer : List.of(world.customer(), world.child())) {
      services.customers.change(
          customer,
          services.customers.get(customer).version(),
          details -> details.with(draft -> draft.owner(owner)));
    }
    return world;
  }

  private World made(Subject subject) {
    String marker = "wz" + Integer.toString(1_000_000 + made++, 26).replaceAll("\\d", "x$0x");
    CustomerId customer = customer(marker, "", Optional.empty(), subject);
    CustomerId child = customer(marker + "child", "child", Optional.of(customer), subject);
    CustomerId counterpart = customer("other" + made, "other", Optional.empty(), subject);
    CustomerId other = customer(marker + "merged", "merged", Optional.empty(), subject);
    MergeId merge = services.merges.merge(plan(customer, other)).id();
    var person =
        services
            .people
            .add(
                customer,
                new PersonDetails(
                    new PersonName("Given", marker),
                    marker,
                    List.of(new EmailAddress("", marker + "@person.example")),
                    List.of()))
            .id();
    OrderId order = order(customer, "O-" + marker);
    OrderId delivered = order(customer, "D-" + marker);
    services.orders.deliver(NewDelivery.allOf(delivered));
    AttachmentId attachment = attachment(marker);
    Interaction interaction =
        services.log.log(
            new NewInteraction(
                    customer,
                    InteractionContent.of(
                        "call", draft -> draft.subject(marker).attachments(List.of(attachment))))
                .withFollowUp(FollowUpContent.of(marker, services.followUps.today())));
    var followUp =
        services
            .followUps
            .ofCustomer(customer, FollowUps.State.OPEN, Page.Request.first(1))
            .items()
            .getFirst()
            .id();
    return new World(
        marker,
        customer,
        child,
        counterpart,
        other,
        merge,
        person,
        order,
        delivered,
        interaction.id(),
        followUp,
        attachment);
  }

  private CustomerId customer(
      String name, String suffix, Optional<CustomerId> parent, Subject subject) {
    return services
        .customers
        .add(
            CustomerDetails.organisation(name)
                .with(
                    draft ->
                        draft
                            .number("N-" + name)
                            .owner(subject.id())
                            .parent(parent)
                            .note(name)
                            .own(OWN, name)
                            .phones(
                                suffix.isEmpty()
                                    ? List.of(new PhoneNumber("", World.phone(name)))
                                    : List.of())))
        .id();
  }

  MergePlan plan(CustomerId left, CustomerId right) {
    return new MergePlan(
        left, version(left), right, version(right), MergePlan.Side.LEFT, List.of());
  }

  long version(CustomerId customer) {
    return Caller.call(
        new Caller.Platform("test"), () -> services.customers.get(customer).version());
  }

  NewOrder newOrder(CustomerId customer, String number) {
    return new NewOrder(
        customer,
        Optional.of(number),
        Optional.empty(),
        List.of(new NewOrder.Line(product, BigDecimal.TWO, Money.of("1", "EUR"))));
  }

  private OrderId order(CustomerId customer, String number) {
    return services.orders.place(newOrder(customer, number)).id();
  }

  private AttachmentId attachment(String marker) {
    try {
      byte[] text = marker.getBytes(StandardCharsets.UTF_8);
      return services.attachments.store(marker + ".txt", new ByteArrayInputStream(text)).id();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
