package org.kaveri.kernel.console;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.kaveri.kernel.files.OwnerOnly;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Listens on {@code <data>/control.sock}. Only the user that the server runs as may open it, as
 * only that user may enter the data folder.
 *
 * <p>Where the data folder's path is too long for the name of a socket, it lies in a folder of its
 * own among the temporary files, and {@code <data>/control.path} tells where.
 */
@Component(
    service = {},
    immediate = true)
public final class ControlSocket {
  private static final Logger LOG = LoggerFactory.getLogger(ControlSocket.class);
  private static final int LONGEST_NAME_BYTES = 100;
  private static final Duration PAUSE_AFTER_ERROR = Duration.ofSeconds(1);

  private final ServerCommands commands;
  private final @Nullable ServerSocketChannel server;
  private final @Nullable Path socket;
  private final Set<SocketChannel> open = ConcurrentHashMap.newKeySet();

  /** Opens the socket; without it the server works all the same. */
  @Activate
  public ControlSocket(@Reference ServerCommands commands, BundleContext context) {
    this.commands = commands;
    String data = context.getProperty("kaveri.data");
    Path place = null;
    ServerSocketChannel channel = null;
    if (data != null) {
      try {
        place = place(Path.of(data));
        channel = bind(place);
      } catch (IOException | UnsupportedOperationException e) {
        LOG.warn("The terminal cannot reach this server: {}", e.toString());
      }
    }
    this.socket = place;
    this.server = channel;
    if (channel != null) {
      Thread.ofVirtual()
          .name("control socket")
          .start(new Reception(channel, this::receive, PAUSE_AFTER_ERROR));
    }
  }

  /** Closes the socket; commands under way see their terminal gone. */
  @Deactivate
  void close() {
    try {
      if (server != null) {
        server.close();
      }
      for (SocketChannel channel : open) {
        channel.close();
      }
      if (socket != null) {
        Files.deleteIfExists(socket);
      }
    } catch (IOException e) {
      LOG.debug("The control socket did not close cleanly", e);
    }
  }

  private static Path place(Path data) throws IOException {
    Path near = data.resolve("control.sock");
    Path note = data.resolve("control.path");
    if (near.toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST_NAME_BYTES) {
      Files.deleteIfExists(note);
      return near;
    }
    Path far = Files.createTempDirectory("kaveri").resolve("control.sock");
    Files.writeString(note, far.toString());
    return far;
  }

  private static ServerSocketChannel bind(Path place) throws IOException {
    Files.deleteIfExists(place);
    ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    try {
      channel.bind(UnixDomainSocketAddress.of(place));
      OwnerOnly.protect(place);
      return channel;
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  private void receive(SocketChannel channel) {
    open.add(channel);
    Thread.ofVirtual().name("console").start(() -> answer(channel));
  }

  private void answer(SocketChannel channel) {
    try (channel) {
      new ConsoleCall(commands).answer(channel);
    } catch (IOException e) {
      LOG.debug("The terminal went away", e);
    } finally {
      open.remove(channel);
    }
  }
}
