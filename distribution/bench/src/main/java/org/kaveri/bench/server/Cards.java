package org.kaveri.bench.server;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.kaveri.api.CustomerId;
import org.kaveri.api.Page;
import org.kaveri.api.UserId;
import org.kaveri.api.access.Users;
import org.kaveri.api.customers.Customer;
import org.kaveri.api.customers.Customers;
import org.kaveri.api.customers.People;
import org.kaveri.api.interactions.FollowUps;
import org.kaveri.api.interactions.Interaction;
import org.kaveri.api.interactions.InteractionLog;
import org.kaveri.api.orders.Orders;
import org.kaveri.bench.figures.Samples;
import org.kaveri.store.StatementCounter;
import org.kaveri.store.Store;

/** All that the customer card asks for when it opens, as its panels ask. */
final class Cards {
  private static final int PEOPLE = 100;
  private static final int ORDERS = 10;
  private static final int CONTACTS = 20;
  private static final int FOLLOW_UPS = 100;

  private final Store store;
  private final Customers customers;
  private final People people;
  private final Orders orders;
  private final InteractionLog log;
  private final FollowUps followUps;
  private final Users users;
  private final Consumer<CustomerId> figures;

  Cards(
      Store store,
      Customers customers,
      People people,
      Orders orders,
      InteractionLog log,
      FollowUps followUps,
      Users users,
      Consumer<CustomerId> figures) {
    this.store = store;
    this.customers = customers;
    this.people = people;
    this.orders = orders;
    this.log = log;
    this.followUps = followUps;
    this.users = users;
    this.figures = figures;
  }

  /** Opens each of them, and reads the bare rows of each. */
  void open(List<CustomerId> all, int times, Sheet sheet) {
    all.forEach(this::open); // warms up
    all.forEach(this::read);
    Samples ours = new Samples();
    Samples bare = new Samples();
    for (int i = 0; i < times; i++) {
      CustomerId customer = all.get(i % all.size());
      ours.time(() -> open(customer));
      bare.time(() -> read(customer));
    }
    sheet.times("", ours);
    sheet.times("bare.", bare);
  }

  /** How many statements the card of somebody known well costs, and of somebody who is not. */
  void statements(StatementCounter counter, CustomerId well, CustomerId hardly, Sheet sheet) {
    open(well);
    sheet.count("card statements", counter.during(() -> open(well)));
    sheet.count("card statements_of_a_stranger", counter.during(() -> open(hardly)));
    sheet.count("card bare.statements", counter.during(() -> read(well)));
  }

  private void open(CustomerId id) {
    Customer customer = customers.get(id);
    people.listOf(id, Page.Request.first(PEOPLE));
    var open = followUps.ofCustomer(id, FollowUps.State.OPEN, Page.Request.first(FOLLOW_UPS));
    orders.listOf(id, Page.Request.first(ORDERS));
    Page<Interaction> contacts = log.timeline(id, Page.Request.first(CONTACTS));
    figures.accept(id);
    Set<UserId> mentioned = new HashSet<>();
    customer.details().owner().ifPresent(mentioned::add);
    contacts.items().forEach(contact -> mentioned.addAll(contact.employees()));
    open.items().forEach(followUp -> mentioned.add(followUp.assignee()));
    users.namesOf(mentioned);
  }

  /** The three largest parts of it, each in one statement. */
  private void read(CustomerId id) {
    store.<Boolean>read(
        tx -> {
          Connection connection = tx.connection();
          read(connection, "select * from customers_customer where id = ?", id);
          read(
              connection,
              "select * from operational_interaction where customer_id = ?"
                  + " order by occurred_at desc, id desc fetch first 21 rows only",
              id);
          read(
              connection,
              "select * from orders_order where customer_id = ?"
                  + " order by ordered desc, id desc fetch first 11 rows only",
              id);
          return true;
        });
  }

  private static void read(Connection connection, String sql, CustomerId id) throws SQLException {
    try (var select = connection.prepareStatement(sql)) {
      select.setLong(1, id.value());
      Bare.readAll(select);
    }
  }
}
