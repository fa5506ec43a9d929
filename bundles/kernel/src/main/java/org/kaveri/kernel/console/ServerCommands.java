package org.kaveri.kernel.console;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kaveri.api.console.ServerCommand;
import org.kaveri.api.extensions.Extension;
import org.kaveri.api.extensions.ExtensionPoint;
import org.kaveri.api.extensions.Guard;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The commands that rooms bring. */
@Component(service = {ServerCommands.class, ExtensionPoint.class})
public final class ServerCommands extends ExtensionPoint<ServerCommand> {
  /** Opens the point. */
  @Activate
  public ServerCommands(@Reference Guard guard) {
    super(ServerCommand.class, guard);
  }

  @Reference(
      service = ServerCommand.class,
      cardinality = ReferenceCardinality.MULTIPLE,
      policy = ReferencePolicy.DYNAMIC,
      updated = "update")
  void add(ComponentServiceObjects<ServerCommand> command) {
    contribute(command);
  }

  void update(ComponentServiceObjects<ServerCommand> command) {
    contribute(command);
  }

  void remove(ComponentServiceObjects<ServerCommand> command) {
    withdraw(command);
  }

  /** The command of that name; the first in order when two rooms claim it. */
  Optional<Extension<ServerCommand>> named(String name) {
    return list().stream()
        .filter(
            command ->
                command.<Boolean>call(it -> it.name().equals(name)).orElse(_ -> Boolean.FALSE))
        .findFirst();
  }

  /** All usages, for the help; a broken command is left out of it. */
  List<ServerCommand.Usage> usages() {
    return list().stream()
        .flatMap(
            command ->
                command
                    .<List<ServerCommand.Usage>>call(it -> List.copyOf(it.usages()))
                    .orElse(_ -> List.of())
                    .stream())
        .collect(Collectors.toUnmodifiableList());
  }
}
