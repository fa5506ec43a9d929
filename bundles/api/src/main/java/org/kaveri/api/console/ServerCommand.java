package org.kaveri.api.console;

import java.nio.file.Path;
import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Extension point: a word of {@code bin/kaveri} that a running server understands.
 *
 * {@snippet :
 * @Component
 * @Contributes(order = 300)
 * public final class UserCommand implements ServerCommand {
 *   @Override
 *   public String name() {
 *     return "user";
 *   }
 *
 *   @Override
 *   public List<Usage> usages() {
 *     return List.of(new Usage("user list", "lists those who may sign in"));
 *   }
 *
 *   @Override
 *   public int run(List<String> arguments, CommandOutput out, Path workingDirectory) {
 *     if (!arguments.equals(List.of("list"))) {
 *       out.error("Say 'kaveri user list'.");
 *       return WRONG_USE;
 *     }
 *     users.list().forEach(user -> out.line(user.name()));
 *     return DONE;
 *   }
 * }
 * }
 *
 * <p>Runs in a thread of its own on behalf of {@code Caller.Platform("console")}, which has every
 * permission; several may run at once. A {@link org.kaveri.api.KaveriException} thrown becomes its
 * sentence on the terminal and {@link #FAILED}; anything else is logged and counts as a strike.
 *
 * <p>On the wire (a Unix domain socket in the data folder that only the server's user may open) a
 * call is the working directory and the words, each as UTF-8 followed by a NUL, after which the
 * client closes its direction. The answer is lines of UTF-8, the first character telling what they
 * are: {@code o} output, {@code e} error, {@code p} progress, {@code x} the exit code, which comes
 * last.
 *
 * @since 0.1
 */
@ConsumerType
public interface ServerCommand {
  /** Exit code: it was done. */
  int DONE = 0;

  /** Exit code: it was understood but could not be done; an error line told why. */
  int FAILED = 1;

  /** Exit code: it was not understood; an error line told how it is said. */
  int WRONG_USE = 2;

  /**
   * One way to say the command.
   *
   * @param form the words, as {@code plugin install FILE}
   * @param summary what it does, in a few words: {@code installs a plugin}
   */
  record Usage(String form, String summary) {}

  /** The first word, lower case; the commands of the launcher itself (run, stop …) win over it. */
  String name();

  /** The ways to say it, for {@code kaveri help}; quick, and the same at each call. */
  List<Usage> usages();

  /**
   * Does it.
   *
   * @param arguments the words after the name
   * @param out the terminal
   * @param workingDirectory absolute; where relative file names count from. Files are read with the
   *     rights of the server, not of the person at the terminal
   * @return the exit code of {@code bin/kaveri}, 0 to 125
   */
  int run(List<String> arguments, CommandOutput out, Path workingDirectory);
}
