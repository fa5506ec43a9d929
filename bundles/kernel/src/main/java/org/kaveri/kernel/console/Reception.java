package org.kaveri.kernel.console;

import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes connections until the socket is closed. An error in between, such as too many open files,
 * passes: it is told once, and the next connection tried after a pause.
 */
final class Reception implements Runnable {
  private static final Logger LOG = LoggerFactory.getLogger(Reception.class);

  private final ServerSocketChannel listening;
  private final Consumer<SocketChannel> caller;
  private final Duration pause;

  Reception(ServerSocketChannel listening, Consumer<SocketChannel> caller, Duration pause) {
    this.listening = listening;
    this.caller = caller;
    this.pause = pause;
  }

  @Override
  public void run() {
    boolean failing = false;
    while (listening.isOpen()) {
      try {
        SocketChannel channel = listening.accept();
        failing = false;
        caller.accept(channel);
      } catch (ClosedChannelException e) {
        return;
      } catch (IOException e) {
        if (!failing) {
          LOG.warn("The terminal cannot reach this server at the moment: {}", e.toString());
        }
        failing = true;
        LockSupport.parkNanos(pause.toNanos());
      }
    }
  }
}
