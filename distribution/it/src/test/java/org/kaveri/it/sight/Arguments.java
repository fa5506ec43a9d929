package org.kaveri.it.sight;

import java.io.ByteArrayInputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.Page;
import org.kaveri.api.access.Caller;
import org.kaveri.api.customers.CustomerDetails;
import org.kaveri.api.customers.CustomerName.PersonName;
import org.kaveri.api.customers.CustomerQuery;
import org.kaveri.api.customers.CustomersInFiles;
import org.kaveri.api.customers.PersonDetails;
import org.kaveri.api.customers.PhoneNumber;
import org.kaveri.api.imports.ImportRunId;
import org.kaveri.api.interactions.FollowUpContent;
import org.kaveri.api.interactions.FollowUps;
import org.kaveri.api.interactions.InteractionContent;
import org.kaveri.api.interactions.NewInteraction;
import org.kaveri.api.lists.Sort;
import org.kaveri.api.orders.NewCancellation;
import org.kaveri.api.orders.NewDelivery;
import org.kaveri.api.orders.NewReturn;
import org.kaveri.api.orders.OrderQuery;

/**
 * What a method is asked with: mostly told by the types of its parameters, so that a new method
 * needs nothing here unless it takes something new.
 */
final class Arguments {
  private final Map<String, Function<World, Object>> byType = new HashMap<>();
  private final Map<String, Function<World, Object>> byPlace = new HashMap<>();
  private final Services services;
  private final WorldMaker maker;

  Arguments(Services services, WorldMaker maker) {
    this.services = services;
    this.maker = maker;
    registers();
    contacts();
    orders();
    versions();
  }

  private void registers() {
    type("org.kaveri.api.CustomerId", World::customer);
    type("org.kaveri.api.PersonId", World::person);
    type("java.util.Collection<org.kaveri.api.CustomerId>", world -> List.of(world.customer()));
    type("java.util.Collection<org.kaveri.api.customers.MergeId>", world -> List.of(world.merge()));
    type("org.kaveri.api.customers.MergeId", World::merge);
    type("org.kaveri.api.Page$Request", world -> Page.Request.first(Page.Request.MAX_SIZE));
    type("int", world -> 100);
    type("java.util.Locale", world -> Locale.ENGLISH);
    type("java.lang.String", World::marker);
    type(
        "org.kaveri.api.customers.CustomerQuery",
        world -> CustomerQuery.all().sortedBy(Sort.downBy("created")));
    type("org.kaveri.api.customers.CustomerDetails", Arguments::alike);
    type(
        "java.util.List<org.kaveri.api.customers.CustomerDetails>",
        world ->
            List.of(
                CustomerDetails.organisation("New").with(draft -> draft.number(world.number()))));
    type(
        "java.util.function.UnaryOperator<org.kaveri.api.customers.CustomerDetails>",
        world ->
            (UnaryOperator<CustomerDetails>)
                details -> details.with(draft -> draft.note("changed")));
    type("org.kaveri.api.customers.PersonDetails", Arguments::someone);
    type("org.kaveri.api.customers.MergePlan", this::plan);
    type("java.util.Collection<org.kaveri.api.PersonId>", world -> List.of(world.person()));
    type(
        "java.util.List<org.kaveri.api.customers.CustomersInFiles$Named>",
        world -> List.of(CustomersInFiles.Named.numbered(world.number())));
    type("org.kaveri.api.imports.ImportRunId", world -> new ImportRunId(1));
    place("Customers.findByNumber#0", World::number);
    place("Customers.tags#0", world -> "");
    place("Merges.compare#1", World::counterpart);
    place("Merges.survivor#0", World::merged);
    place("Duplicates.dismiss#1", World::counterpart);
  }

  private void contacts() {
    type("org.kaveri.api.InteractionId", World::interaction);
    type("org.kaveri.api.FollowUpId", World::followUp);
    type("org.kaveri.api.AttachmentId", World::attachment);
    type(
        "java.util.Optional<org.kaveri.api.InteractionId>",
        world -> Optional.of(world.interaction()));
    type("org.kaveri.api.interactions.FollowUps$State", world -> FollowUps.State.OPEN);
    type("java.time.LocalDate", world -> services.followUps.today());
    type("java.io.InputStream", world -> new ByteArrayInputStream(bytes("content")));
    type("org.kaveri.api.interactions.InteractionContent", world -> call());
    type(
        "org.kaveri.api.interactions.NewInteraction",
        world -> new NewInteraction(world.customer(), call()));
    type(
        "org.kaveri.api.interactions.FollowUpContent",
        world -> FollowUpContent.of("Remember", services.followUps.today()));
    place("Attachments.store#0", world -> "name.txt");
    type("java.util.Optional<org.kaveri.api.CustomerId>", world -> Optional.of(world.customer()));
    type("java.util.Optional<java.lang.String>", world -> Optional.empty());
    type("java.util.Optional<java.time.Duration>", world -> Optional.empty());
    place("OneLineLog.understand#0", world -> "call 5 min");
    type("org.kaveri.api.interactions.Understood", this::understood);
  }

  private void orders() {
    type("org.kaveri.api.OrderId", World::order);
    type("org.kaveri.api.orders.OrderQuery", world -> OrderQuery.all());
    type("org.kaveri.api.orders.NewOrder", world -> maker.newOrder(world.customer(), fresh(world)));
    type(
        "java.util.List<org.kaveri.api.orders.NewOrder>",
        world -> List.of(maker.newOrder(world.customer(), fresh(world))));
    type("org.kaveri.api.orders.NewDelivery", world -> NewDelivery.allOf(world.order()));
    type("org.kaveri.api.orders.NewCancellation", world -> NewCancellation.allOf(world.order()));
    type("org.kaveri.api.orders.NewReturn", world -> NewReturn.allOf(world.delivered()));
    place("Orders.findByNumber#0", World::orderNumber);
    place("Orders.deliveriesOf#0", World::delivered);
  }

  private void versions() {
    place("Customers.change#1", world -> maker.version(world.customer()));
    place("People.change#1", world -> services.people.get(world.person()).version());
    place("People.remove#1", world -> services.people.get(world.person()).version());
    place("InteractionLog.change#1", world -> services.log.get(world.interaction()).version());
    place("FollowUps.change#1", world -> services.followUps.get(world.followUp()).version());
  }

  private static String fresh(World world) {
    return "F-" + world.counterpart();
  }

  private static InteractionContent call() {
    return InteractionContent.of("call", draft -> draft.subject("Asked"));
  }

  private static CustomerDetails alike(World world) {
    return CustomerDetails.organisation("Alike")
        .with(draft -> draft.phones(List.of(new PhoneNumber("", world.phone()))));
  }

  private static PersonDetails someone(World world) {
    return new PersonDetails(new PersonName("Some", "One"), "", List.of(), List.of());
  }

  private Object understood(World world) {
    return services.oneLine.understand("call 5 min", Locale.ENGLISH, Optional.of(world.customer()));
  }

  private Object plan(World world) {
    return maker.plan(world.customer(), world.counterpart());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private void type(String type, Function<World, Object> value) {
    byType.put(type, value);
  }

  private void place(String place, Function<World, Object> value) {
    byPlace.put(place, value);
  }

  /**
   * The arguments, made as the platform.
   *
   * @throws IllegalArgumentException when there is none for a type
   */
  Object[] of(Method method, World world) {
    Type[] types = method.getGenericParameterTypes();
    Object[] values = new Object[types.length];
    for (int i = 0; i < types.length; i++) {
      String place = method.getDeclaringClass().getSimpleName() + "." + method.getName() + "#" + i;
      @Nullable Function<World, Object> value = byPlace.get(place);
      if (value == null) {
        value = byType.get(types[i].getTypeName());
      }
      if (value == null) {
        throw new IllegalArgumentException(
            "the matrix has nothing for " + place + ", a " + types[i].getTypeName());
      }
      Function<World, Object> making = value;
      values[i] = Caller.call(new Caller.Platform("test"), () -> making.apply(world));
    }
    return values;
  }
}
