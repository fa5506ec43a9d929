package org.kaveri.kernel.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.SocketAddress;
import java.net.SocketOption;
import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.SelectorProvider;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReceptionTest {
  @Test
  void anErrorPassesAndTheNextTerminalIsAnswered() throws IOException {
    List<SocketChannel> taken = new ArrayList<>();
    try (Failing listening = new Failing(2);
        SocketChannel terminal = SocketChannel.open()) {
      listening.terminal = terminal;

      new Reception(listening, taken::add, Duration.ZERO).run();

      assertThat(taken).containsExactly(terminal);
    }
  }

  /** Fails a few times, gives one terminal, and is closed. */
  private static final class Failing extends ServerSocketChannel {
    private int failures;

    @SuppressWarnings("NullAway.Init") // set before the first is accepted
    private SocketChannel terminal;

    Failing(int failures) {
      super(SelectorProvider.provider());
      this.failures = failures;
    }

    @Override
    public SocketChannel accept() throws IOException {
      if (failures-- > 0) {
        throw new IOException("Too many open files");
      }
      if (failures == -1) {
        return terminal;
      }
      throw new AsynchronousCloseException();
    }

    @Override
    public ServerSocketChannel bind(SocketAddress local, int backlog) {
      return this;
    }

    @Override
    public <T> ServerSocketChannel setOption(SocketOption<T> name, T value) {
      return this;
    }

    @Override
    public <T> T getOption(SocketOption<T> name) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Set<SocketOption<?>> supportedOptions() {
      return Set.of();
    }

    @Override
    public java.net.ServerSocket socket() {
      throw new UnsupportedOperationException();
    }

    @Override
    public SocketAddress getLocalAddress() {
      throw new UnsupportedOperationException();
    }

    @Override
    protected void implCloseSelectableChannel() {}

    @Override
    protected void implConfigureBlocking(boolean block) {}
  }
}
