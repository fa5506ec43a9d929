package org.kaveri.kernel.proxies;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Addresses and ranges of addresses, like {@code 127.0.0.1} and {@code 10.0.0.0/8}. */
final class Networks {

  private final List<Network> networks;

  private record Network(InetAddress address, int bits) {

    boolean holds(byte[] other) {
      byte[] own = address.getAddress();
      if (other.length != own.length) {
        return false;
      }
      for (int bit = 0; bit < bits; bit++) {
        int mask = 0x80 >> (bit % Byte.SIZE);
        if (((other[bit / Byte.SIZE] ^ own[bit / Byte.SIZE]) & mask) != 0) {
          return false;
        }
      }
      return true;
    }
  }

  private Networks(List<Network> networks) {
    this.networks = networks;
  }

  /**
   * The networks of a list separated by commas.
   *
   * @throws IllegalArgumentException for what is no address
   */
  static Networks of(String list) {
    return new Networks(
        Arrays.stream(list.split(","))
            .map(String::strip)
            .filter(one -> !one.isEmpty())
            .map(Networks::network)
            .toList());
  }

  private static Network network(String text) {
    int slash = text.indexOf('/');
    InetAddress address = InetAddress.ofLiteral(slash < 0 ? text : text.substring(0, slash));
    int all = address.getAddress().length * Byte.SIZE;
    int bits = slash < 0 ? all : Integer.parseInt(text.substring(slash + 1));
    if (bits < 0 || bits > all) {
      throw new IllegalArgumentException(text);
    }
    return new Network(address, bits);
  }

  boolean isEmpty() {
    return networks.isEmpty();
  }

  /** Whether the address belongs to one of them; what is no address does not. */
  boolean holds(String address) {
    return literal(address)
        .map(InetAddress::getAddress)
        .filter(bytes -> networks.stream().anyMatch(network -> network.holds(bytes)))
        .isPresent();
  }

  /** The address, without asking a name server; nothing for what is none. */
  static Optional<InetAddress> literal(String text) {
    try {
      return Optional.of(InetAddress.ofLiteral(text));
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }
}
