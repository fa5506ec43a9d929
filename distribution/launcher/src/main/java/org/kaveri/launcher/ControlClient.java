package org.kaveri.launcher;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Carries a command to the running server and its answer to the terminal. The words on the wire are
 * told at {@code org.kaveri.api.console.ServerCommand}.
 */
final class ControlClient {
  private static final int LOST = 1;

  /** Where the lines of an answer go. */
  interface Terminal {
    void line(String text);

    void error(String text);

    void progress(String text);
  }

  private final Path data;

  ControlClient(Path data) {
    this.data = data;
  }

  /** Runs the command in the server and gives its exit code. */
  int call(List<String> words, Path workingDirectory, Terminal terminal) {
    ByteArrayOutputStream call = new ByteArrayOutputStream();
    add(call, workingDirectory.toString());
    words.forEach(word -> add(call, word));
    try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket()))) {
      ByteBuffer bytes = ByteBuffer.wrap(call.toByteArray());
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.shutdownOutput();
      return answer(channel, terminal);
    } catch (IOException e) {
      terminal.error("The server cannot be reached: " + Reasons.of(e) + ".");
      return LOST;
    }
  }

  private static int answer(SocketChannel channel, Terminal terminal) throws IOException {
    BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(Channels.newInputStream(channel), StandardCharsets.UTF_8));
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      String text = line.isEmpty() ? "" : line.substring(1);
      switch (line.isEmpty() ? 'o' : line.charAt(0)) {
        case 'e' -> terminal.error(text);
        case 'p' -> terminal.progress(text);
        case 'x' -> {
          return Integer.parseInt(text);
        }
        default -> terminal.line(text);
      }
    }
    terminal.error("The server went away before it had finished.");
    return LOST;
  }

  private Path socket() throws IOException {
    Path note = data.resolve("control.path");
    return Files.exists(note)
        ? Path.of(Files.readString(note).strip())
        : data.resolve("control.sock");
  }

  private static void add(ByteArrayOutputStream call, String word) {
    call.writeBytes(word.replace("\0", "").getBytes(StandardCharsets.UTF_8));
    call.write(0);
  }
}
