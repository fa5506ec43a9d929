package org.kaveri.rest.webhooks;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import org.kaveri.api.InvalidException;
import org.kaveri.api.settings.Settings;

/**
 * Where may be sent to. A webhook makes this server ask an address of its administrator's choice,
 * so what only this server reaches is left alone unless the company says otherwise.
 *
 * <p>A name is looked up at each sending. The connection goes to what was looked up, since Java
 * keeps that for half a minute; only where it runs out in between might it be another.
 */
final class WebhookAddresses {
  /** {@code https} to public addresses. */
  static final String PUBLIC = "public";

  /** Also {@code https} and {@code http} to this machine. */
  static final String MACHINE = "machine";

  /** Also {@code https} and {@code http} to the company's own network. */
  static final String NETWORK = "network";

  private final Settings settings;

  WebhookAddresses(Settings settings) {
    this.settings = settings;
  }

  /** How far an address is away. */
  private enum Distance {
    HERE,
    NEAR,
    FAR,
    /** Nobody's to ask, whatever the setting. */
    NEVER
  }

  /**
   * Refuses what may not be sent to. A name that nobody knows now may be known later.
   *
   * @throws InvalidException {@code webhook.plain}, {@code webhook.address}
   */
  void require(URI url) {
    try {
      if (!allows(url)) {
        boolean plain = url.getScheme().equalsIgnoreCase("http");
        throw plain
            ? new InvalidException(
                "webhook.plain", "Over http only this machine and the own network are sent to.")
            : new InvalidException(
                "webhook.address", "The settings allow no webhook to this address.");
      }
    } catch (UnknownHostException e) {
      if (url.getScheme().equalsIgnoreCase("http")
          && settings.get(WebhookSettings.REACH).equals(PUBLIC)) {
        throw new InvalidException(
            "webhook.plain", "Over http only this machine and the own network are sent to.", e);
      }
    }
  }

  /** Whether all addresses behind the name may be sent to. */
  boolean allows(URI url) throws UnknownHostException {
    String reach = settings.get(WebhookSettings.REACH);
    boolean plain = url.getScheme().equalsIgnoreCase("http");
    String host = url.getHost();
    List<InetAddress> all =
        List.of(
            InetAddress.getAllByName(
                host.startsWith("[") ? host.substring(1, host.length() - 1) : host));
    return all.stream().allMatch(address -> allows(address, reach, plain));
  }

  static boolean allows(InetAddress address, String reach, boolean plain) {
    return switch (distance(address)) {
      case HERE -> !reach.equals(PUBLIC);
      case NEAR -> reach.equals(NETWORK);
      case FAR -> !plain;
      case NEVER -> false;
    };
  }

  private static Distance distance(InetAddress address) {
    byte[] bytes = address.getAddress();
    if (address instanceof Inet6Address && carriedAt(bytes) > 0) {
      return distance(Arrays.copyOfRange(bytes, carriedAt(bytes), carriedAt(bytes) + 4));
    }
    if (address.isLoopbackAddress()) {
      return Distance.HERE;
    }
    // link-local addresses are where clouds tell a machine its own secrets
    if (address.isAnyLocalAddress()
        || address.isLinkLocalAddress()
        || address.isMulticastAddress()
        || isReserved(address, bytes)) {
      return Distance.NEVER;
    }
    return address.isSiteLocalAddress() || isOwn(address, bytes) ? Distance.NEAR : Distance.FAR;
  }

  private static Distance distance(byte[] carried) {
    try {
      return distance(InetAddress.getByAddress(carried));
    } catch (UnknownHostException e) {
      throw new IllegalStateException("Four bytes are an address", e);
    }
  }

  /**
   * 0.0.0.0/8 and 240.0.0.0/4; 64:ff9b:1::/48 and 2001::/32 (Teredo), which lead to addresses of
   * IPv4 that nobody can tell from outside.
   */
  private static boolean isReserved(InetAddress address, byte[] bytes) {
    return address instanceof Inet4Address
        ? bytes[0] == 0 || (bytes[0] & 0xf0) == 0xf0
        : begins(bytes, 0, 0x64, 0xff, 0x9b, 0, 1) || begins(bytes, 0x20, 1, 0, 0);
  }

  /** 100.64.0.0/10 of carriers, fc00::/7 of companies. */
  private static boolean isOwn(InetAddress address, byte[] bytes) {
    return address instanceof Inet4Address
        ? bytes[0] == 100 && (bytes[1] & 0xc0) == 64
        : (bytes[0] & 0xfe) == 0xfc;
  }

  /**
   * Where an address of IPv4 stands in one of IPv6 (mapped, as it comes from a name server; of old,
   * ::/96 but ::1; NAT64; 6to4); 0 where none does.
   */
  private static int carriedAt(byte[] bytes) {
    boolean mapped = begins(bytes, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff);
    boolean ofOld =
        begins(bytes, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)
            && !begins(Arrays.copyOfRange(bytes, 12, 16), 0, 0, 0, 1);
    boolean nat64 = begins(bytes, 0, 0x64, 0xff, 0x9b) && !begins(bytes, 0, 0x64, 0xff, 0x9b, 0, 1);
    boolean sixToFour = begins(bytes, 0x20, 0x02);
    return mapped || ofOld || nat64 ? 12 : sixToFour ? 2 : 0;
  }

  private static boolean begins(byte[] bytes, int... with) {
    for (int i = 0; i < with.length; i++) {
      if (bytes[i] != (byte) with[i]) {
        return false;
      }
    }
    return true;
  }
}
