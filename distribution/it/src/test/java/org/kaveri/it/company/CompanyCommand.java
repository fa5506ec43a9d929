package org.kaveri.it.company;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.kaveri.api.AttachmentId;
import org.kaveri.api.CustomerId;
import org.kaveri.api.Money;
import org.kaveri.api.Page;
import org.kaveri.api.UserId;
import org.kaveri.api.access.User;
import org.kaveri.api.access.Users;
import org.kaveri.api.console.CommandOutput;
import org.kaveri.api.console.ServerCommand;
import org.kaveri.api.customers.CustomerDetails;
import org.kaveri.api.customers.CustomerName.PersonName;
import org.kaveri.api.customers.Customers;
import org.kaveri.api.customers.EmailAddress;
import org.kaveri.api.customers.People;
import org.kaveri.api.customers.PersonDetails;
import org.kaveri.api.customers.PhoneNumber;
import org.kaveri.api.customers.PostalAddress;
import org.kaveri.api.interactions.Attachments;
import org.kaveri.api.interactions.Direction;
import org.kaveri.api.interactions.FollowUpContent;
import org.kaveri.api.interactions.FollowUps;
import org.kaveri.api.interactions.InteractionContent;
import org.kaveri.api.interactions.InteractionLog;
import org.kaveri.api.interactions.NewInteraction;
import org.kaveri.api.orders.NewCancellation;
import org.kaveri.api.orders.NewOrder;
import org.kaveri.api.orders.Order;
import org.kaveri.api.orders.Orders;
import org.kaveri.api.orders.Product;
import org.kaveri.api.orders.Products;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * {@code company} adds a customer of whom everything is known, with orders of the products at hand,
 * and leaves every user something to do for it; said again it does the latter alone.
 */
@Component
public final class CompanyCommand implements ServerCommand {
  private static final int PRODUCTS = 12;
  private static final int ORDERS = 13;
  private static final String NUMBER = "4711";
  private static final String LONG_NAME =
      "Pohjois-Karjalan Polkupyöränkorjaajien Osuuskunta ja Varaosavälitys";

  private final Users users;
  private final Customers customers;
  private final People people;
  private final Products products;
  private final Orders orders;
  private final InteractionLog log;
  private final FollowUps followUps;
  private final Attachments attachments;

  /** Takes the services that it writes by. */
  @Activate
  public CompanyCommand(
      @Reference Users users,
      @Reference Customers customers,
      @Reference People people,
      @Reference Products products,
      @Reference Orders orders,
      @Reference InteractionLog log,
      @Reference FollowUps followUps,
      @Reference Attachments attachments) {
    this.users = users;
    this.customers = customers;
    this.people = people;
    this.products = products;
    this.orders = orders;
    this.log = log;
    this.followUps = followUps;
    this.attachments = attachments;
  }

  @Override
  public String name() {
    return "company";
  }

  @Override
  public List<Usage> usages() {
    return List.of(new Usage("company", "adds a customer of whom everything is known"));
  }

  @Override
  public int run(List<String> arguments, CommandOutput out, Path workingDirectory) {
    List<UserId> staff =
        users.list(Page.Request.first(Page.Request.MAX_SIZE)).items().stream()
            .map(User::id)
            .toList();
    CustomerId customer =
        customers.findByNumber(NUMBER).orElseGet(() -> everythingOf(staff.getFirst()));
    remind(customer, staff);
    out.line("customers/" + customer);
    return DONE;
  }

  private CustomerId everythingOf(UserId owner) {
    CustomerId customer = customer(owner);
    // perhaps the same
    customers.add(
        CustomerDetails.organisation("Polkupyöräosuuskunta")
            .with(draft -> draft.number(NUMBER + "-2").businessId("FI15728600").owner(owner)));
    people(customer);
    buy(customer);
    talk(customer, owner);
    return customer;
  }

  private CustomerId customer(UserId owner) {
    return customers
        .add(
            CustomerDetails.organisation(LONG_NAME)
                .with(
                    draft ->
                        draft
                            .number(NUMBER)
                            .businessId("1572860-0")
                            .language("fi")
                            .owner(owner)
                            .emails(
                                List.of(
                                    new EmailAddress(
                                        "", "tilaukset@pohjoiskarjalanpolkupyorat.example"),
                                    new EmailAddress("laskut", "laskut@polkupyorat.example")))
                            .phones(List.of(new PhoneNumber("vaihde", "013 123 4567")))
                            .addresses(
                                List.of(
                                    new PostalAddress(
                                        "", "Satamakatu 1", "80100", "Joensuu", "Suomi")))))
        .id();
  }

  private void people(CustomerId customer) {
    people.add(
        customer,
        new PersonDetails(
            new PersonName("Maija-Liisa", "Karjalainen-Hämäläinen"),
            "ostopäällikkö",
            List.of(new EmailAddress("", "maija-liisa@polkupyorat.example")),
            List.of(new PhoneNumber("", "+358 40 123 4567"))));
    people.add(customer, new PersonDetails(new PersonName("", "Åberg"), "", List.of(), List.of()));
  }

  /** More orders than the card shows at once, one of them taken back. */
  private void buy(CustomerId customer) {
    List<Product> some = products.list(Page.Request.first(PRODUCTS)).items();
    for (int i = 0; i < ORDERS; i++) {
      List<NewOrder.Line> lines =
          some.stream()
              .map(
                  product ->
                      new NewOrder.Line(product.id(), BigDecimal.TWO, Money.of("1234.50", "EUR")))
              .toList();
      Order order = orders.place(new NewOrder(customer, Optional.empty(), Optional.empty(), lines));
      if (i == 1) {
        orders.cancel(NewCancellation.allOf(order.id()));
      }
    }
  }

  private void talk(CustomerId customer, UserId owner) {
    log.log(
        new NewInteraction(
            customer,
            InteractionContent.of(
                "visit",
                draft ->
                    draft
                        .direction(Direction.OUT)
                        .duration(Duration.ofMinutes(95))
                        .employees(owner)
                        .subject("Kevään mallisto")
                        .note("Kävimme läpi kevään malliston.\nToivovat sinistä.")
                        .outcome("tilaus tulossa"))));
    log.log(
        new NewInteraction(
            customer,
            InteractionContent.of(
                "letter",
                draft ->
                    draft
                        .note("Kirje, jossa pyydettiin tarjousta.")
                        .attachments(List.of(letter())))));
  }

  private void remind(CustomerId customer, List<UserId> staff) {
    for (UserId member : staff) {
      followUps.add(
          customer,
          Optional.empty(),
          new FollowUpContent(
              "Lähetä tarjous", followUps.today().minusDays(2), Optional.of(member), true));
      followUps.add(
          customer,
          Optional.empty(),
          FollowUpContent.of("Kysy, tuliko tarjous perille", followUps.today().plusDays(1))
              .withAssignee(member));
    }
  }

  private AttachmentId letter() {
    try {
      byte[] text = "Hyvä yritys".getBytes(StandardCharsets.UTF_8);
      return attachments.store("kirje.txt", new ByteArrayInputStream(text)).id();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
