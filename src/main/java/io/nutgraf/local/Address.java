package io.nutgraf.local;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Set;

/**
 * Where a server of the embedded cloud listens.
 *
 * @param host the address it listens on: {@code 127.0.0.1}, or {@code 0.0.0.0} for all
 * @param port 0 for any that is free
 * @param allowedHosts names that it may be asked by, besides those of this machine
 */
public record Address(String host, int port, Set<String> allowedHosts) {
  private static final String EVERYWHERE = "0.0.0.0";
  private static final String LOOPBACK = "127.0.0.1";

  public Address {
    allowedHosts = Set.copyOf(allowedHosts);
  }

  /** Whether only this machine reaches it. */
  boolean isLocal() {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }

  /** Where it listens, as a URL. */
  URI endpoint() {
    return url(host, port);
  }

  /** Where it is reached from this machine, once it listens on {@code listening}. */
  URI url(int listening) {
    return url(host.equals(EVERYWHERE) ? LOOPBACK : host, listening);
  }

  private static URI url(String host, int port) {
    return URI.create("http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port);
  }

  /** Any port that is free, for this machine alone. */
  public static Address local() {
    return new Address(LOOPBACK, 0, Set.of());
  }
}
