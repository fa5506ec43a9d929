package org.kaveri.kernel.backup;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.kaveri.api.backup.BackupProgress;
import org.kaveri.api.console.CommandOutput;
import org.kaveri.api.console.ServerCommand;
import org.kaveri.store.BackupSentences;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * {@code kaveri backup [FILE]} while the server runs: a backup now, while everybody works on. The
 * launcher has it in its help, since it does the same without a server.
 */
@Component
public final class BackupCommand implements ServerCommand {
  private final BackupDesk desk;

  @Activate
  public BackupCommand(@Reference BackupDesk desk) {
    this.desk = desk;
  }

  @Override
  public String name() {
    return "backup";
  }

  @Override
  public List<Usage> usages() {
    return List.of();
  }

  @Override
  public int run(List<String> arguments, CommandOutput out, Path workingDirectory) {
    if (arguments.size() > 1 || arguments.stream().anyMatch(word -> word.startsWith("--"))) {
      out.error("Say 'kaveri backup' or 'kaveri backup FILE'.");
      return WRONG_USE;
    }
    try {
      BackupDesk.Made made =
          arguments.isEmpty()
              ? desk.byHand(step -> out.progress(words(step)))
              : desk.elsewhere(
                  workingDirectory.resolve(arguments.getFirst()),
                  step -> out.progress(words(step)));
      BackupSentences.of(made.file(), made.written()).forEach(out::line);
      BackupSentences.warnings(made.written()).forEach(out::error);
      return DONE;
    } catch (InvalidPathException e) {
      out.error("This is no name of a file.");
      return WRONG_USE;
    }
  }

  private static String words(BackupProgress step) {
    String far = step.total() == 0 ? "" : " (%d of %d)".formatted(step.done() + 1, step.total());
    return switch (step.phase()) {
      case SNAPSHOT -> "taking a snapshot";
      case TABLES -> "table " + step.what() + far;
      case FILES -> "files of " + step.what() + far;
      case CHECKING -> "reading back " + step.what() + far;
    };
  }
}
