package org.kaveri.demo;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.kaveri.api.Money;
import org.kaveri.api.Page;
import org.kaveri.api.ProductId;
import org.kaveri.api.UserId;
import org.kaveri.api.interactions.Direction;
import org.kaveri.api.interactions.FollowUpContent;
import org.kaveri.api.interactions.InteractionContent;
import org.kaveri.api.interactions.InteractionLog;
import org.kaveri.api.interactions.NewInteraction;
import org.kaveri.api.orders.NewCancellation;
import org.kaveri.api.orders.NewDelivery;
import org.kaveri.api.orders.NewOrder;
import org.kaveri.api.orders.Order;
import org.kaveri.api.orders.Orders;
import org.kaveri.api.orders.ProductDetails;

/** What a customer bought and what was spoken, day by day. */
final class History {
  private static final List<String> CHANNELS =
      List.of("call", "call", "call", "email", "email", "visit", "video-conference", "letter");
  private static final List<String[]> TALK_FI =
      List.of(
          new String[] {
            "Toimitusaika", "Kysyi, ehtiikö toimitus perjantaiksi. Luvattiin vahvistus."
          },
          new String[] {"Reklamaatio", "Kaksi mukia rikki. Uudet seuraavan toimituksen mukana."},
          new String[] {"Uusi tarve", "Etsivät pienempää kahvinkeitintä neuvotteluhuoneeseen."},
          new String[] {"Kiitos", "Olivat tyytyväisiä baristakoulutukseen, suosittelevat muille."},
          new String[] {"Toive", "Toivovat kauraleipää viipaloituna ja isommissa pakkauksissa."},
          new String[] {"Lasku", "Laskutusosoite muuttunut, päivitettiin samalla."},
          new String[] {"Vierailu", "Käytiin läpi syksyn tilaukset ja kahvihetken ajankohta."});
  private static final List<String[]> TALK_SV =
      List.of(
          new String[] {"Leveranstid", "Undrade om leveransen hinner till fredag."},
          new String[] {"Önskemål", "Önskar havrebröd i större förpackningar."},
          new String[] {"Tack", "Var nöjda med senaste leveransen."},
          new String[] {"Faktura", "Ny faktureringsadress, uppdaterad."});
  private static final List<String[]> TALK_EN =
      List.of(
          new String[] {"Delivery", "Asked whether the delivery can be here by Friday."},
          new String[] {"Wish", "Would like oat bread in larger packages."},
          new String[] {"Thanks", "Happy with the last delivery."},
          new String[] {"New contact", "A new buyer starts next month; will introduce her."});

  private static final Duration NOTED = Duration.ofDays(45);
  private static final Duration SHIPPING = Duration.ofDays(2);

  private final Orders orders;
  private final Optional<InteractionLog> log;
  private final List<ProductDetails> catalogue;
  private final List<ProductId> ids;
  private final List<UserId> carers;
  private final Instant today;

  History(
      Orders orders,
      Optional<InteractionLog> log,
      List<ProductDetails> catalogue,
      List<ProductId> ids,
      List<UserId> carers,
      Instant today) {
    this.orders = orders;
    this.log = log;
    this.catalogue = catalogue;
    this.ids = ids;
    this.carers = carers;
    this.today = today;
  }

  /** Writes it for these customers; inside the caller's transaction. */
  void write(List<Market.Known> customers) {
    var placing = new ArrayList<NewOrder>();
    // seeds of their own, so that one customer's history does not change another's
    var seeds = new ArrayList<Random>();
    for (Market.Known customer : customers) {
      var random = new Random(Long.parseLong(customer.buyer().number()));
      seeds.add(random);
      for (int day : customer.buyer().days()) {
        placing.add(order(customer, day, random));
      }
    }
    var placed = new ArrayList<Order>();
    for (int from = 0; from < placing.size(); from += Page.Request.MAX_SIZE) {
      int to = Math.min(placing.size(), from + Page.Request.MAX_SIZE);
      placed.addAll(orders.placeAll(placing.subList(from, to)));
    }
    placed.stream().filter(History::isTakenBack).forEach(this::cancel);
    placed.stream().filter(this::isDelivered).forEach(this::deliver);
    log.ifPresent(
        open -> {
          for (int i = 0; i < customers.size(); i++) {
            talk(open, customers.get(i), seeds.get(i));
          }
        });
  }

  private NewOrder order(Market.Known customer, int day, Random random) {
    return new NewOrder(
        customer.id(),
        Optional.of(orderNumber(customer.buyer(), day)),
        Optional.of(Market.moment(today, day, random)),
        lines(random));
  }

  private static boolean isTakenBack(Order order) {
    return order.number().hashCode() % 80 == 0;
  }

  /** The company has noted its deliveries for a few weeks. */
  private boolean isDelivered(Order order) {
    return !isTakenBack(order)
        && order.orderedAt().isAfter(today.minus(NOTED))
        && order.orderedAt().isBefore(today.minus(SHIPPING));
  }

  private void deliver(Order order) {
    var day = LocalDate.ofInstant(order.orderedAt().plus(SHIPPING), ZoneId.of("Europe/Helsinki"));
    orders.deliver(new NewDelivery(order.id(), Optional.of(day), List.of()));
  }

  private void cancel(Order order) {
    orders.cancel(
        new NewCancellation(
            order.id(), Optional.of(order.orderedAt().plus(Duration.ofDays(1))), List.of()));
  }

  /** Rising with time: the day counted from the first. */
  private static String orderNumber(Market.Buyer buyer, int daysBefore) {
    return buyer.number() + "-" + (Market.DAYS - daysBefore);
  }

  private List<NewOrder.Line> lines(Random random) {
    var lines = new ArrayList<NewOrder.Line>();
    int count = 1 + random.nextInt(4);
    for (int i = 0; i < count; i++) {
      // the first ones of the catalogue are the most popular
      int index = (int) (Math.pow(random.nextDouble(), 2) * catalogue.size());
      Money price = catalogue.get(index).price().orElseThrow();
      int most = price.amount().compareTo(BigDecimal.valueOf(200)) > 0 ? 1 : 12;
      lines.add(
          new NewOrder.Line(ids.get(index), BigDecimal.valueOf(1 + random.nextInt(most)), price));
    }
    return lines;
  }

  private void talk(InteractionLog open, Market.Known customer, Random random) {
    int contacts =
        switch (customer.buyer().habit()) {
          case REGULAR -> 4 + random.nextInt(10);
          case OCCASIONAL -> 1 + random.nextInt(4);
          case ONCE, NEVER -> random.nextInt(3);
        };
    for (int i = 0; i < contacts; i++) {
      int day = 1 + random.nextInt(Market.DAYS - 1);
      boolean recent = i == 0 && random.nextInt(8) == 0;
      open.log(contact(customer, recent ? random.nextInt(14) + 1 : day, recent, random));
    }
  }

  private NewInteraction contact(
      Market.Known customer, int daysBefore, boolean follow, Random random) {
    List<String[]> talk =
        switch (customer.buyer().tongue()) {
          case FI -> TALK_FI;
          case SV -> TALK_SV;
          case OTHER -> TALK_EN;
        };
    String[] said = Names.any(talk, random);
    UserId carer = customer.buyer().details().owner().orElseGet(() -> Names.any(carers, random));
    var content =
        InteractionContent.of(
            Names.any(CHANNELS, random),
            draft ->
                draft
                    .direction(random.nextInt(3) == 0 ? Direction.OUT : Direction.IN)
                    .occurredAt(Market.moment(today, daysBefore, random))
                    .duration(Duration.ofMinutes(3 + random.nextInt(40)))
                    .employees(carer)
                    .subject(said[0])
                    .note(said[1]));
    var interaction = new NewInteraction(customer.id(), content);
    return follow
        ? interaction.withFollowUp(
            FollowUpContent.of(
                    said[0],
                    LocalDate.ofInstant(today, ZoneId.of("Europe/Helsinki"))
                        .plusDays(random.nextInt(9) - 3))
                .withAssignee(carer))
        : interaction;
  }
}
