package org.kaveri.operational.ui;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kaveri.api.CustomerId;
import org.kaveri.api.Page;
import org.kaveri.api.PersonId;
import org.kaveri.api.UserId;
import org.kaveri.api.access.Access;
import org.kaveri.api.access.Users;
import org.kaveri.api.customers.CustomerSummary;
import org.kaveri.api.customers.Customers;
import org.kaveri.api.customers.People;
import org.kaveri.api.interactions.Attachments;
import org.kaveri.api.interactions.Channels;
import org.kaveri.api.interactions.FollowUp;
import org.kaveri.api.interactions.FollowUps;
import org.kaveri.api.interactions.Interaction;
import org.kaveri.api.interactions.InteractionLog;
import org.kaveri.api.interactions.OneLineLog;
import org.kaveri.ui.OnScreen;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The services that the screens of contacts work with, and the names that they show. */
@Component(service = ContactDesk.class)
@OnScreen
public final class ContactDesk {
  private static final int MOST_PEOPLE = 500;

  final InteractionLog log;
  final Channels channels;
  final FollowUps followUps;
  final Attachments attachments;
  final OneLineLog oneLine;
  final Customers customers;
  final People people;
  final Users users;
  final Access access;
  final Clock clock;

  /** For the component runtime. */
  @Activate
  public ContactDesk(
      @Reference InteractionLog log,
      @Reference Channels channels,
      @Reference FollowUps followUps,
      @Reference Attachments attachments,
      @Reference OneLineLog oneLine,
      @Reference Customers customers,
      @Reference People people,
      @Reference Users users,
      @Reference Access access,
      @Reference Clock clock) {
    this.log = log;
    this.channels = channels;
    this.followUps = followUps;
    this.attachments = attachments;
    this.oneLine = oneLine;
    this.customers = customers;
    this.people = people;
    this.users = users;
    this.access = access;
    this.clock = clock;
  }

  boolean mayWrite() {
    return access.allows(InteractionLog.WRITE);
  }

  /** The people at a customer, by name. */
  Map<PersonId, String> peopleAt(CustomerId customer) {
    Map<PersonId, String> names = new LinkedHashMap<>();
    if (access.allows(Customers.READ)) {
      people
          .listOf(customer, Page.Request.first(MOST_PEOPLE))
          .items()
          .forEach(person -> names.put(person.id(), person.name()));
    }
    return names;
  }

  /** Names of all employees whom the interactions mention, in one question. */
  Map<UserId, String> employeesIn(List<Interaction> interactions) {
    Set<UserId> mentioned = new HashSet<>();
    interactions.forEach(
        interaction -> {
          mentioned.addAll(interaction.employees());
          interaction.loggedBy().ifPresent(mentioned::add);
        });
    return users.namesOf(mentioned);
  }

  /** Names of all who are to do the follow-ups, in one question. */
  Map<UserId, String> assigneesOf(List<FollowUp> followUps) {
    Set<UserId> assignees = new HashSet<>();
    followUps.forEach(followUp -> assignees.add(followUp.assignee()));
    return users.namesOf(assignees);
  }

  /** The customers of the follow-ups, in one question. */
  Map<CustomerId, CustomerSummary> customersOf(List<FollowUp> followUps) {
    Set<CustomerId> ids = new HashSet<>();
    followUps.forEach(followUp -> ids.add(followUp.customer()));
    return ids.isEmpty() || !access.allows(Customers.READ)
        ? Map.of()
        : customers.summaries(new ArrayList<>(ids));
  }
}
