package org.kaveri.it.sight;

import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kaveri.api.UserId;
import org.kaveri.api.access.DeclaredPermission;
import org.kaveri.api.access.Sight;
import org.kaveri.api.access.UserDetails;
import org.kaveri.api.console.CommandOutput;
import org.kaveri.api.console.ServerCommand;
import org.kaveri.it.sight.Subject.Ownership;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * {@code sight matrix} asks every service that knows customers, whichever rooms have brought it, in
 * every case and tells what was wrong; {@code sight worlds} makes customers of every ownership and
 * tells their ids.
 */
@Component(service = ServerCommand.class)
public final class SightCommand implements ServerCommand {
  private static final Pattern OF_A_CUSTOMER =
      Pattern.compile(
          "\\b(CustomerId|PersonId|OrderId|InteractionId|FollowUpId|AttachmentId|MergeId)\\b");

  /** These are called by the platform, for a customer who was looked up before. */
  private static final Set<String> EXTENSIONS = Set.of("org.kaveri.api.customers.CustomerMerger");

  private final BundleContext context;
  private final Services services;

  /** Takes what it makes customers by. */
  @Activate
  public SightCommand(BundleContext context, @Reference Services services) {
    this.context = context;
    this.services = services;
  }

  @Override
  public String name() {
    return "sight";
  }

  @Override
  public List<Usage> usages() {
    return List.of(new Usage("sight matrix|worlds", "asks for customers in every sight"));
  }

  @Override
  public int run(List<String> arguments, CommandOutput out, Path workingDirectory) {
    UserId mate = user("mate", Set.of());
    UserId stranger = user("stranger", Set.of());
    List<Subject> subjects = subjects(mate);
    var maker = new WorldMaker(services, stranger);
    if (arguments.equals(List.of("worlds"))) {
      for (Subject subject : subjects) {
        for (Ownership ownership : Ownership.values()) {
          World world = maker.make(subject, ownership);
          out.line(
              String.join(
                  " ",
                  signInName(subject.sight()),
                  Boolean.toString(subject.shallSee(ownership)),
                  world.marker(),
                  world.customer().toString(),
                  world.person().toString(),
                  world.order().toString(),
                  world.interaction().toString(),
                  world.followUp().toString()));
        }
      }
      return DONE;
    }
    var matrix = new Matrix(services, maker, subjects);
    var asked = new ArrayList<String>();
    offered()
        .forEach(
            (type, service) -> {
              asked.add(type);
              matrix.ask(interfaceOf(service, type), service);
            });
    out.line("asked " + String.join(" ", asked));
    matrix.wrong().forEach(out::line);
    out.line("cases " + matrix.cases());
    return matrix.wrong().isEmpty() ? DONE : FAILED;
  }

  private List<Subject> subjects(UserId mate) {
    var all =
        services.roles.permissions().stream()
            .map(DeclaredPermission::permission)
            .collect(Collectors.toSet());
    var subjects = new ArrayList<Subject>();
    for (Sight sight : Sight.values()) {
      String role = "Sees " + sight;
      services.roles.create(role, all, sight);
      subjects.add(new Subject(sight, user(signInName(sight), Set.of(role)), mate));
    }
    for (Subject subject : subjects) {
      services.teams.create("Team of " + subject.sight(), Set.of(subject.id(), mate));
    }
    return subjects;
  }

  private static String signInName(Sight sight) {
    return "sees-" + sight.name().toLowerCase(Locale.ROOT);
  }

  private UserId user(String name, Set<String> roles) {
    return services.users.create(new UserDetails(name, name, Locale.ENGLISH, roles)).id();
  }

  /** Every service of the vocabulary of which a method names something of a customer. */
  private TreeMap<String, Object> offered() {
    var offered = new TreeMap<String, Object>();
    try {
      for (ServiceReference<?> reference : context.getAllServiceReferences(null, null)) {
        for (String type : (String[]) reference.getProperty(Constants.OBJECTCLASS)) {
          if (type.startsWith("org.kaveri.api.") && !EXTENSIONS.contains(type)) {
            Object service = context.getService(reference);
            if (service != null && knowsCustomers(interfaceOf(service, type))) {
              offered.putIfAbsent(type, service);
            }
          }
        }
      }
    } catch (InvalidSyntaxException e) {
      throw new IllegalStateException(e);
    }
    return offered;
  }

  private static boolean knowsCustomers(Class<?> type) {
    Predicate<Method> names = method -> OF_A_CUSTOMER.matcher(method.toGenericString()).find();
    return Arrays.stream(type.getMethods()).anyMatch(names);
  }

  private static Class<?> interfaceOf(Object service, String name) {
    try {
      return Class.forName(name, false, service.getClass().getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
