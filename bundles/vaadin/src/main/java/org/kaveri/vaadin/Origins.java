package org.kaveri.vaadin;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Tells a page of ours from a foreign one: a browser sends cookies with any WebSocket, from
 * wherever it is opened.
 */
final class Origins {

  private Origins() {}

  /**
   * True if the page came from the same host and port as it now asks. Not a browser sends no
   * origin: refused.
   */
  static boolean same(@Nullable String origin, @Nullable String host) {
    if (origin == null || host == null) {
      return false;
    }
    try {
      URI page = new URI(origin);
      String scheme = page.getScheme();
      if (page.getHost() == null || scheme == null) {
        return false;
      }
      int standard = scheme.equalsIgnoreCase("https") ? 443 : 80;
      String pagePort = String.valueOf(page.getPort() == -1 ? standard : page.getPort());
      URI asked = new URI(scheme + "://" + host);
      String askedPort = String.valueOf(asked.getPort() == -1 ? standard : asked.getPort());
      return asked.getHost() != null
          && lower(page.getHost()).equals(lower(asked.getHost()))
          && pagePort.equals(askedPort);
    } catch (URISyntaxException malformed) {
      return false;
    }
  }

  private static String lower(String host) {
    return host.toLowerCase(Locale.ROOT);
  }
}
