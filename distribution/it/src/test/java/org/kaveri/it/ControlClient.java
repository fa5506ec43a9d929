package org.kaveri.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Says commands to a running server as {@code bin/kaveri} does, without a process for each. */
final class ControlClient {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Path data;

  ControlClient(Path data) {
    this.data = data;
  }

  /** Says the words and gives what was answered; fails when the answer isn't success. */
  String call(String... words) {
    Path socket = data.resolve("control.sock");
    Await.until("the server hears commands", PATIENCE, () -> Files.exists(socket));
    try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
      channel.connect(UnixDomainSocketAddress.of(socket));
      StringBuilder request = new StringBuilder(data.toString()).append('\0');
      for (String word : words) {
        request.append(word).append('\0');
      }
      ByteBuffer bytes = StandardCharsets.UTF_8.encode(request.toString());
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.shutdownOutput();
      var answer = new ByteArrayOutputStream();
      ByteBuffer part = ByteBuffer.allocate(4096);
      while (channel.read(part.clear()) >= 0) {
        answer.write(part.array(), 0, part.position());
      }
      String text = answer.toString(StandardCharsets.UTF_8);
      assertThat(text.lines().toList().getLast()).as(text).isEqualTo("x0");
      return text;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
