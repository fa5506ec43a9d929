package org.kaveri.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;

/** Finds out whether a port is free before anything else is started. */
final class Ports {
  private Ports() {}

  /** Refuses a port that somebody listens on. */
  static void checkFree(String address, int port, String setting) {
    InetAddress host = host(address);
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(host, port));
    } catch (IOException e) {
      String message = String.valueOf(e.getMessage());
      if (message.contains("ermission")) {
        throw new CannotStart(
            "Port "
                + port
                + " is reserved for the system's administrator. Choose one above 1023 with --"
                + setting
                + ".");
      }
      if (message.contains("assign")) {
        throw new CannotStart(
            "The address '"
                + address
                + "' does not belong to this machine. Use localhost, or 0.0.0.0 for all its addresses.");
      }
      throw new CannotStart(
          "Port "
              + port
              + " is taken by another program. Stop that one or choose another port with --"
              + setting
              + ".");
    }
  }

  /** Refuses an address that this machine doesn't know. */
  static void checkKnown(String address) {
    host(address);
  }

  private static InetAddress host(String address) {
    try {
      return InetAddress.getByName(address);
    } catch (UnknownHostException e) {
      throw new CannotStart(
          "The address '"
              + address
              + "' is unknown to this machine. Use localhost, 0.0.0.0 for all, or an address it has.");
    }
  }
}
