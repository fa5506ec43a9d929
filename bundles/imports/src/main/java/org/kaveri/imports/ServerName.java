package org.kaveri.imports;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** What people call the machine that a server runs on. */
final class ServerName {
  private static final int LONGEST = 200;

  private ServerName() {}

  /** May ask the network for it. */
  static String ofThisMachine() {
    String name;
    try {
      name = InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      name = "";
    }
    return name.substring(0, Math.min(name.length(), LONGEST));
  }
}
