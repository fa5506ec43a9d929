package org.kaveri.it;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Sends bytes that no proper HTTP client would, and reads what comes back. */
final class RawHttp {
  private static final int PATIENCE_MILLIS = 5_000;
  private static final int MOST = 4 << 20;

  private RawHttp() {}

  /**
   * An answer.
   *
   * @param status 0 when the server closed the connection without one
   */
  record Answer(int status, String head, String body) {
    /** The value of a header. */
    Optional<String> header(String name) {
      return head.lines()
          .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
          .map(line -> line.substring(name.length() + 1).strip())
          .findFirst();
    }

    boolean isProblem() {
      return head.toLowerCase(Locale.ROOT).contains("content-type: application/problem+json");
    }
  }

  /**
   * Sends one request on a connection of its own and reads to the end.
   *
   * @throws java.net.SocketTimeoutException when nothing comes for five seconds
   */
  static Answer send(int port, byte[] request) throws IOException {
    try (Socket socket = new Socket("localhost", port)) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      socket.setTcpNoDelay(true);
      try {
        OutputStream out = socket.getOutputStream();
        out.write(request);
        out.flush();
        socket.shutdownOutput();
      } catch (IOException e) {
        // refused before its end; what the server said of it is still to be read
      }
      return parsed(read(socket.getInputStream()));
    }
  }

  private static byte[] read(InputStream in) throws IOException {
    var all = new ByteArrayOutputStream();
    byte[] block = new byte[1 << 14];
    try {
      for (int read = in.read(block); read >= 0 && all.size() < MOST; read = in.read(block)) {
        all.write(block, 0, read);
      }
    } catch (java.net.SocketTimeoutException e) {
      throw e;
    } catch (IOException e) {
      // cut off because the server did not want the rest of the request
    }
    return all.toByteArray();
  }

  private static Answer parsed(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    int end = text.indexOf("\r\n\r\n");
    String head = end < 0 ? text : text.substring(0, end);
    String[] words = head.split("[ \r]", 3);
    return new Answer(
        words.length > 1 && words[1].matches("\\d{3}") ? Integer.parseInt(words[1]) : 0,
        head,
        end < 0 ? "" : text.substring(end + 4));
  }
}
