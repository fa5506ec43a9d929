package org.kaveri.kernel.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kaveri.api.extensions.ExtensionRef;
import org.kaveri.api.extensions.Guard;
import org.kaveri.api.extensions.Guarded;

class ConsoleCallTest {
  private static final Guard GUARD =
      new Guard() {
        @Override
        public <T> Guarded<T> call(ExtensionRef extension, Supplier<? extends T> work) {
          return new Guarded.Done<>(work.get());
        }

        @Override
        public boolean isQuarantined(ExtensionRef extension) {
          return false;
        }
      };

  @TempDir Path folder;

  @Test
  void helpWithoutCommandsIsEmptyAndSucceeds() throws IOException {
    assertThat(answer("/\0help\0")).isEqualTo("x0\n");
  }

  @Test
  void anUnknownCommandIsNamedInOneSentence() throws IOException {
    assertThat(answer("/\0fly\0high\0"))
        .isEqualTo("eThere is no command 'fly'. 'kaveri help' lists what there is.\nx2\n");
  }

  @Test
  void somethingThatIsNoCallIsRefused() throws IOException {
    assertThat(answer("GET / HTTP/1.1\r\n\r\n")).startsWith("eThat was no call").endsWith("x2\n");
    assertThat(answer("")).endsWith("x2\n");
  }

  @Test
  void linesAreToldApartByTheirFirstCharacter() throws IOException {
    assertThat(
            talk(
                "",
                channel -> {
                  SocketOutput out = new SocketOutput(channel);
                  out.line("one\ntwo");
                  out.progress("half\nway");
                  out.error("åäö");
                  out.exit(3);
                }))
        .isEqualTo("oone\notwo\nphalf way\neåäö\nx3\n");
  }

  private String answer(String call) throws IOException {
    return talk(call, channel -> new ConsoleCall(new ServerCommands(GUARD)).answer(channel));
  }

  private interface Answer {
    void to(SocketChannel channel) throws IOException;
  }

  private String talk(String call, Answer answer) throws IOException {
    UnixDomainSocketAddress address =
        UnixDomainSocketAddress.of(folder.resolve("s" + System.nanoTime()));
    try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      server.bind(address);
      try (SocketChannel client = SocketChannel.open(address)) {
        client.write(ByteBuffer.wrap(call.getBytes(StandardCharsets.UTF_8)));
        client.shutdownOutput();
        try (SocketChannel accepted = server.accept()) {
          answer.to(accepted);
        }
        return new String(Channels.newInputStream(client).readAllBytes(), StandardCharsets.UTF_8);
      }
    }
  }
}
