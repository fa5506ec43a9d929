package org.kaveri.it.sight;

import org.kaveri.api.access.Roles;
import org.kaveri.api.access.Teams;
import org.kaveri.api.access.Users;
import org.kaveri.api.customers.Customers;
import org.kaveri.api.customers.Merges;
import org.kaveri.api.customers.OwnFields;
import org.kaveri.api.customers.People;
import org.kaveri.api.interactions.Attachments;
import org.kaveri.api.interactions.FollowUps;
import org.kaveri.api.interactions.InteractionLog;
import org.kaveri.api.interactions.OneLineLog;
import org.kaveri.api.orders.Orders;
import org.kaveri.api.orders.Products;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What things are made by before they are asked for. */
@Component(service = Services.class)
public final class Services {
  final Users users;
  final Roles roles;
  final Teams teams;
  final Customers customers;
  final People people;
  final Merges merges;
  final Products products;
  final Orders orders;
  final InteractionLog log;
  final FollowUps followUps;
  final Attachments attachments;
  final OneLineLog oneLine;
  final OwnFields own;

  /** Takes them. */
  @Activate
  public Services(
      @Reference Users users,
      @Reference Roles roles,
      @Reference Teams teams,
      @Reference Customers customers,
      @Reference People people,
      @Reference Merges merges,
      @Reference Products products,
      @Reference Orders orders,
      @Reference InteractionLog log,
      @Reference FollowUps followUps,
      @Reference Attachments attachments,
      @Reference OneLineLog oneLine,
      @Reference OwnFields own) {
    this.users = users;
    this.roles = roles;
    this.teams = teams;
    this.customers = customers;
    this.people = people;
    this.merges = merges;
    this.products = products;
    this.orders = orders;
    this.log = log;
    this.followUps = followUps;
    this.attachments = attachments;
    this.oneLine = oneLine;
    this.own = own;
  }
}
