package org.kaveri.launcher;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Asks a server at {@code /ready} whether it is ready. */
final class Readiness {
  private static final int TIMEOUT_MILLIS = 2000;
  private static final int MOST_BYTES = 4096;

  private final URI ready;
  private String reason = "it does not answer yet";

  Readiness(String url) {
    ready = URI.create(url).resolve("/ready");
  }

  /** Asks once. */
  boolean isReady() {
    try {
      HttpURLConnection connection = (HttpURLConnection) ready.toURL().openConnection();
      connection.setConnectTimeout(TIMEOUT_MILLIS);
      connection.setReadTimeout(TIMEOUT_MILLIS);
      try {
        int status = connection.getResponseCode();
        if (status == HttpURLConnection.HTTP_OK) {
          return true;
        }
        try (var body = connection.getErrorStream()) {
          String text =
              body == null
                  ? ""
                  : new String(body.readNBytes(MOST_BYTES), StandardCharsets.UTF_8).strip();
          reason = text.isEmpty() || text.startsWith("<") ? ready + " answers " + status : text;
        }
        return false;
      } finally {
        connection.disconnect();
      }
    } catch (IOException e) {
      reason = "it does not answer yet";
      return false;
    }
  }

  /** Why the last answer was no. */
  String reason() {
    return reason;
  }
}
