package org.kaveri.it.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.kaveri.api.CustomerId;
import org.kaveri.api.InteractionId;
import org.kaveri.api.KaveriException;
import org.kaveri.api.Page;
import org.kaveri.api.UserId;
import org.kaveri.api.access.Caller;
import org.kaveri.api.access.Roles;
import org.kaveri.api.access.UserDetails;
import org.kaveri.api.access.Users;
import org.kaveri.api.console.CommandOutput;
import org.kaveri.api.console.ServerCommand;
import org.kaveri.api.customers.CustomerDetails;
import org.kaveri.api.customers.Customers;
import org.kaveri.api.interactions.FollowUp;
import org.kaveri.api.interactions.FollowUpContent;
import org.kaveri.api.interactions.FollowUps;
import org.kaveri.api.interactions.Interaction;
import org.kaveri.api.interactions.InteractionContent;
import org.kaveri.api.interactions.InteractionLog;
import org.kaveri.api.interactions.NewInteraction;
import org.kaveri.api.settings.Setting;
import org.kaveri.api.settings.Settings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * {@code load run THREADS} logs contacts, each with a follow-up in the same commit, until the
 * terminal goes away, and prints the id of each as soon as it is acknowledged. {@code load check
 * FILE} reads such ids and tells which are lost and what is torn. {@code load customer} tells whose
 * contacts they are. {@code load set SETTING VALUE} changes a setting.
 */
@Component
public final class LoadCommand implements ServerCommand {
  private static final String NUMBER = "load";

  private final Customers customers;
  private final InteractionLog log;
  private final FollowUps followUps;
  private final Users users;
  private final Settings settings;

  /** Takes the services that it loads. */
  @Activate
  public LoadCommand(
      @Reference Customers customers,
      @Reference InteractionLog log,
      @Reference FollowUps followUps,
      @Reference Users users,
      @Reference Settings settings) {
    this.customers = customers;
    this.log = log;
    this.followUps = followUps;
    this.users = users;
    this.settings = settings;
  }

  @Override
  public String name() {
    return "load";
  }

  @Override
  public List<Usage> usages() {
    return List.of(
        new Usage("load run THREADS", "logs"),
        new Usage("load customer", "tells the id of the customer whose contacts are logged"),
        new Usage("load set SETTING VALUE", "changes a setting"),
        new Usage("load check FILE", "checks"));
  }

  @Override
  public int run(List<String> arguments, CommandOutput out, Path workingDirectory) {
    switch (arguments.getFirst()) {
      case "run" -> load(Integer.parseInt(arguments.get(1)), out);
      case "customer" -> out.line(customer().toString());
      case "set" -> set(arguments.get(1), arguments.get(2));
      default -> check(workingDirectory.resolve(arguments.get(1)), out);
    }
    return DONE;
  }

  private void set(String name, String text) {
    settings.groups().stream()
        .flatMap(group -> group.settings().stream())
        .filter(setting -> setting.name().equals(name))
        .forEach(setting -> set(setting, text));
  }

  private <T> void set(Setting<T> setting, String text) {
    settings.change(List.of(setting.to(setting.read(text))));
  }

  private void load(int threads, CommandOutput out) {
    CustomerId customer = customer();
    UserId assignee = assignee();
    Caller caller = Caller.current();
    List<Thread> all =
        IntStream.range(0, threads)
            .mapToObj(
                i ->
                    Thread.ofVirtual()
                        .start(() -> Caller.run(caller, () -> log(customer, assignee, i, out))))
            .toList();
    for (Thread thread : all) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private void log(CustomerId customer, UserId assignee, int thread, CommandOutput out) {
    for (int i = 0; !out.isCancelled(); i++) {
      String note = "Contact " + thread + "." + i;
      FollowUpContent next = FollowUpContent.of(note, followUps.today()).withAssignee(assignee);
      try {
        Interaction logged =
            log.log(
                new NewInteraction(
                        customer, InteractionContent.of("call", draft -> draft.note(note)))
                    .withFollowUp(next));
        out.line(Long.toString(logged.id().value()));
      } catch (KaveriException e) {
        out.error(e.code());
        return;
      }
    }
  }

  private void check(Path file, CommandOutput out) {
    CustomerId customer = customer();
    Set<Long> kept = new HashSet<>();
    for (Interaction interaction : timeline(customer)) {
      kept.add(interaction.id().value());
    }
    Set<Long> followed = new HashSet<>();
    for (FollowUp followUp : open(customer)) {
      followUp.interaction().map(InteractionId::value).ifPresent(followed::add);
    }
    try {
      for (String line : Files.readAllLines(file)) {
        if (!kept.contains(Long.parseLong(line))) {
          out.line("lost " + line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    kept.stream()
        .filter(id -> !followed.contains(id))
        .forEach(id -> out.line("torn, no follow-up " + id));
    followed.stream()
        .filter(id -> !kept.contains(id))
        .forEach(id -> out.line("torn, no contact " + id));
    out.line("kept " + kept.size());
  }

  private List<Interaction> timeline(CustomerId customer) {
    List<Interaction> all = new java.util.ArrayList<>();
    Page<Interaction> page = log.timeline(customer, Page.Request.first(Page.Request.MAX_SIZE));
    all.addAll(page.items());
    while (page.next().isPresent()) {
      page = log.timeline(customer, Page.Request.after(page.next().get(), Page.Request.MAX_SIZE));
      all.addAll(page.items());
    }
    return all;
  }

  private List<FollowUp> open(CustomerId customer) {
    List<FollowUp> all = new java.util.ArrayList<>();
    Page.Request request = Page.Request.first(Page.Request.MAX_SIZE);
    Page<FollowUp> page = followUps.ofCustomer(customer, FollowUps.State.OPEN, request);
    all.addAll(page.items());
    while (page.next().isPresent()) {
      request = Page.Request.after(page.next().get(), Page.Request.MAX_SIZE);
      page = followUps.ofCustomer(customer, FollowUps.State.OPEN, request);
      all.addAll(page.items());
    }
    return all;
  }

  private UserId assignee() {
    return users
        .findBySignInName(NUMBER)
        .orElseGet(
            () ->
                users.create(new UserDetails(NUMBER, "Load", Locale.ENGLISH, Set.of(Roles.STAFF))))
        .id();
  }

  private CustomerId customer() {
    return customers
        .findByNumber(NUMBER)
        .orElseGet(
            () ->
                customers
                    .add(
                        CustomerDetails.organisation("Load Ltd")
                            .with(draft -> draft.number(NUMBER)))
                    .id());
  }
}
