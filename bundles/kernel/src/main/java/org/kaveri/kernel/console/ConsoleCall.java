package org.kaveri.kernel.console;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kaveri.api.access.Caller;
import org.kaveri.api.console.CommandOutput;
import org.kaveri.api.console.ServerCommand;
import org.kaveri.api.extensions.Extension;

/** One call from the terminal, from its words to its exit code. */
final class ConsoleCall {
  private static final int LONGEST_CALL_BYTES = 1 << 20;

  private final ServerCommands commands;

  ConsoleCall(ServerCommands commands) {
    this.commands = commands;
  }

  void answer(SocketChannel channel) throws IOException {
    SocketOutput out = new SocketOutput(channel);
    List<String> words = words(channel);
    int code = words.size() < 2 ? refuse(out, "That was no call of this server.") : run(words, out);
    out.exit(code);
  }

  private int run(List<String> words, SocketOutput out) {
    Path workingDirectory;
    try {
      workingDirectory = Path.of(words.getFirst()).toAbsolutePath();
    } catch (InvalidPathException e) {
      return refuse(out, "The working directory has no readable name.");
    }
    String name = words.get(1);
    if (name.equals("help")) {
      commands.usages().forEach(usage -> out.line(usage.form() + "\t" + usage.summary()));
      return ServerCommand.DONE;
    }
    Optional<Extension<ServerCommand>> command = commands.named(name);
    if (command.isEmpty()) {
      return refuse(out, "There is no command '" + name + "'. 'kaveri help' lists what there is.");
    }
    List<String> arguments = List.copyOf(words.subList(2, words.size()));
    return Caller.call(
        new Caller.Platform("console"),
        () -> call(command.get(), arguments, out, workingDirectory));
  }

  private static int call(
      Extension<ServerCommand> command,
      List<String> arguments,
      CommandOutput out,
      Path workingDirectory) {
    return command
        .<Integer>call(it -> it.run(arguments, out, workingDirectory))
        .orElse(
            failed -> {
              out.error(failed.reason().message());
              return ServerCommand.FAILED;
            });
  }

  private static int refuse(CommandOutput out, String sentence) {
    out.error(sentence);
    return ServerCommand.WRONG_USE;
  }

  /** The working directory and the words, each followed by a NUL. */
  private static List<String> words(SocketChannel channel) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ByteBuffer buffer = ByteBuffer.allocate(8192);
    while (bytes.size() <= LONGEST_CALL_BYTES && channel.read(buffer) >= 0) {
      bytes.write(buffer.array(), 0, buffer.position());
      buffer.clear();
    }
    List<String> words = new ArrayList<>();
    if (bytes.size() <= LONGEST_CALL_BYTES) {
      String text = bytes.toString(StandardCharsets.UTF_8);
      int from = 0;
      for (int nul = text.indexOf('\0'); nul >= 0; nul = text.indexOf('\0', from)) {
        words.add(text.substring(from, nul));
        from = nul + 1;
      }
    }
    return words;
  }
}
