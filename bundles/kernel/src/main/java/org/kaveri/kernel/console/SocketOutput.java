package org.kaveri.kernel.console;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import org.kaveri.api.console.CommandOutput;

/** The terminal at the other end of a socket. When it has gone, what is said to it falls silent. */
final class SocketOutput implements CommandOutput {
  private final SocketChannel channel;
  private volatile boolean gone;

  SocketOutput(SocketChannel channel) {
    this.channel = channel;
  }

  @Override
  public void line(String text) {
    each('o', text);
  }

  @Override
  public void error(String sentence) {
    each('e', sentence);
  }

  @Override
  public void progress(String text) {
    each('p', text.replace('\n', ' '));
  }

  @Override
  public boolean isCancelled() {
    return gone || !channel.isOpen();
  }

  void exit(int code) {
    send("x" + code + "\n");
  }

  private void each(char kind, String text) {
    StringBuilder message = new StringBuilder(text.length() + 2);
    for (String line : text.split("\\R", -1)) {
      message.append(kind).append(line).append('\n');
    }
    send(message.toString());
  }

  private synchronized void send(String text) {
    if (gone) {
      return;
    }
    ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    try {
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
    } catch (IOException e) {
      gone = true;
    }
  }
}
