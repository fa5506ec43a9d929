package org.kaveri.kernel.plugins;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.kaveri.api.Reason;
import org.kaveri.api.console.CommandOutput;
import org.kaveri.api.console.ServerCommand;
import org.kaveri.api.extensions.Contributes;
import org.kaveri.api.plugins.InstalledPlugin;
import org.kaveri.api.plugins.PluginOperation;
import org.kaveri.api.plugins.PluginState;
import org.kaveri.api.plugins.Plugins;
import org.kaveri.api.plugins.PreCheck;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code kaveri plugin …}: what the administration screen does, from the terminal. */
@Component
@Contributes(order = 200)
public final class PluginCommand implements ServerCommand {
  private final Plugins plugins;

  /** For the framework. */
  @Activate
  public PluginCommand(@Reference Plugins plugins) {
    this.plugins = plugins;
  }

  @Override
  public String name() {
    return "plugin";
  }

  @Override
  public List<Usage> usages() {
    return List.of(
        new Usage("plugin list", "lists the plugins and how they are"),
        new Usage("plugin check FILE", "says what installing a jar would do, and changes nothing"),
        new Usage("plugin install FILE", "installs a plugin, or updates it"),
        new Usage("plugin update FILE", "updates a plugin that is installed"),
        new Usage("plugin rollback NAME VERSION", "goes back to a kept version"),
        new Usage("plugin retry NAME", "stops a plugin and starts it anew"),
        new Usage("plugin remove NAME", "removes a plugin; its data stay"));
  }

  @Override
  public int run(List<String> arguments, CommandOutput out, Path workingDirectory) {
    List<String> words = new ArrayList<>(arguments);
    String verb = words.isEmpty() ? "" : words.removeFirst();
    try {
      return switch (verb + " " + words.size()) {
        case "list 0" -> list(out);
        case "check 1" -> check(out, workingDirectory.resolve(words.getFirst()));
        case "install 1" -> await(out, plugins.install(workingDirectory.resolve(words.getFirst())));
        case "update 1" -> await(out, plugins.update(workingDirectory.resolve(words.getFirst())));
        case "rollback 2" -> await(out, plugins.rollBack(words.getFirst(), words.getLast()));
        case "retry 1" -> await(out, plugins.tryAgain(words.getFirst()));
        case "remove 1" -> await(out, plugins.remove(words.getFirst()));
        default -> wrongUse(out);
      };
    } catch (InvalidPathException e) {
      out.error("This is no name of a file.");
      return WRONG_USE;
    }
  }

  private int wrongUse(CommandOutput out) {
    usages().forEach(usage -> out.error("kaveri " + usage.form()));
    return WRONG_USE;
  }

  private int list(CommandOutput out) {
    List<InstalledPlugin> all = plugins.list();
    plugins.safeMode().ifPresent(reason -> out.line(reason.message()));
    if (all.isEmpty()) {
      out.line("No plugins are installed.");
    }
    for (InstalledPlugin plugin : all) {
      out.line("%s %s  %s".formatted(plugin.name(), plugin.version(), word(plugin.state())));
      reasons(plugin.state()).forEach(reason -> out.line("  " + reason.message()));
      if (!plugin.kept().isEmpty()) {
        out.line("  kept: " + String.join(", ", plugin.kept()));
      }
    }
    return DONE;
  }

  private static String word(PluginState state) {
    return switch (state) {
      case PluginState.Running _ -> "running";
      case PluginState.Waiting _ -> "waiting";
      case PluginState.Failed _ -> "failed";
      case PluginState.Quarantined(List<String> components) ->
          "quarantined: " + String.join(", ", components);
    };
  }

  private static List<Reason> reasons(PluginState state) {
    return switch (state) {
      case PluginState.Running _, PluginState.Quarantined _ -> List.of();
      case PluginState.Waiting(List<Reason> reasons) -> reasons;
      case PluginState.Failed(List<Reason> reasons) -> reasons;
    };
  }

  private int check(CommandOutput out, Path jar) {
    PreCheck check = plugins.check(jar);
    check
        .plugin()
        .ifPresent(
            plugin -> out.line(plugin.title() + " (" + plugin.name() + ") " + plugin.version()));
    check.installed().ifPresent(version -> out.line("Installed now: " + version));
    if (!check.contributions().isEmpty()) {
      out.line("It contributes: " + String.join(", ", check.contributions()));
    }
    check.effects().forEach(effect -> out.line(effect.message()));
    check.obstacles().forEach(obstacle -> out.error(obstacle.message()));
    if (check.passes()) {
      out.line("It can be installed.");
      return DONE;
    }
    return FAILED;
  }

  private static int await(CommandOutput out, PluginOperation operation) {
    try (var _ = operation.onStep(() -> out.progress(word(operation.step())))) {
      return say(out, operation.outcome().toCompletableFuture().join());
    } catch (CompletionException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String word(PluginOperation.Step step) {
    return switch (step) {
      case QUEUED -> "waiting for another change";
      case CHECKING -> "checking";
      case STORING -> "storing";
      case CHANGING -> "changing";
      case WATCHING -> "watching it start";
      case ROLLING_BACK -> "going back";
      case FINISHED -> "done";
    };
  }

  private static int say(CommandOutput out, PluginOperation.Outcome outcome) {
    switch (outcome) {
      case PluginOperation.Installed(InstalledPlugin plugin) -> {
        out.line("%s %s is %s.".formatted(plugin.name(), plugin.version(), word(plugin.state())));
        reasons(plugin.state()).forEach(reason -> out.line(reason.message()));
        return DONE;
      }
      case PluginOperation.Removed(String name) -> {
        out.line(name + " is removed.");
        return DONE;
      }
      case PluginOperation.Refused(List<Reason> reasons) -> {
        reasons.forEach(reason -> out.error(reason.message()));
        out.error("Nothing was changed.");
      }
      case PluginOperation.RolledBack(List<Reason> reasons, var remaining) -> {
        reasons.forEach(reason -> out.error(reason.message()));
        out.error(
            remaining
                .map(version -> "It was taken back; version " + version + " runs on.")
                .orElse("It was taken back; nothing is left of it."));
      }
      case PluginOperation.Failed(List<Reason> reasons) ->
          reasons.forEach(reason -> out.error(reason.message()));
    }
    return FAILED;
  }
}
