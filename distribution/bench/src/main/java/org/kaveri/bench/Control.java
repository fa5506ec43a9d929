package org.kaveri.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Says commands to a running server as {@code bin/kaveri} does, without a process for each.
 *
 * @param data the data folder
 * @param progress hears how far long work is
 */
record Control(Path data, Consumer<String> progress) {

  /**
   * Says the words and gives the lines of the answer.
   *
   * @throws IllegalStateException when it could not be done
   */
  List<String> call(Object... words) {
    StringBuilder request = new StringBuilder(data.toString()).append('\0');
    for (Object word : words) {
      request.append(word).append('\0');
    }
    try (SocketChannel channel =
        SocketChannel.open(UnixDomainSocketAddress.of(data.resolve("control.sock")))) {
      ByteBuffer bytes = StandardCharsets.UTF_8.encode(request.toString());
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.shutdownOutput();
      return answer(channel, List.of(words));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> answer(SocketChannel channel, List<Object> words) throws IOException {
    BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(Channels.newInputStream(channel), StandardCharsets.UTF_8));
    List<String> lines = new ArrayList<>();
    List<String> errors = new ArrayList<>();
    String code = "";
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      String text = line.isEmpty() ? "" : line.substring(1);
      switch (line.isEmpty() ? ' ' : line.charAt(0)) {
        case 'o' -> lines.add(text);
        case 'e' -> errors.add(text);
        case 'p' -> progress.accept(text);
        default -> code = text;
      }
    }
    if (!code.equals("0")) {
      throw new IllegalStateException(words + " ended with " + code + ": " + errors);
    }
    return lines;
  }
}
