package io.nutgraf.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps web pages away from a server of the embedded cloud, which asks nobody on this machine who
 * they are. A page that the user has open may reach such a server in two ways:
 *
 * <ul>
 *   <li>By its own name, made to point at this machine (DNS rebinding): then the browser thinks the
 *       server is the page's own. So {@code Host} must name this machine.
 *   <li>Across origins: a browser sends simple requests, forms among them, without asking. It says
 *       so in {@code Origin} or {@code Sec-Fetch-Site}; a link that is followed is none of them.
 * </ul>
 *
 * <p>Whoever is no browser sends neither of the latter two. Knows the JDK alone, for it is at work
 * in DynamoDB Local's process too. Thread-safe.
 */
final class Guard {
  private static final String DOCKER_HOST = "host.docker.internal";
  private static final Pattern AUTHORITY =
      Pattern.compile("(?:\\[(?<v6>[^\\]]*+)\\]|(?<name>[^:\\[\\]]*+))(?::\\d*+)?+");

  private final Set<String> names = new HashSet<>();
  private final boolean open;

  private Guard(boolean open) {
    this.open = open;
  }

  /** The guard of a server that listens there. */
  static Guard of(Address address) {
    var guard = new Guard(!address.isLocal());
    guard.names.addAll(List.of("localhost", DOCKER_HOST));
    address.allowedHosts().forEach(name -> guard.names.add(canonical(name)));
    if (guard.open) {
      guard.names.add(canonical(address.host()));
      guard.addNamesOfThisMachine();
    }
    return guard;
  }

  /**
   * What of a request says who asks.
   *
   * @param host every value of {@code Host}, and the request line's own host where it has one
   * @param origin every value of {@code Origin}
   * @param site every value of {@code Sec-Fetch-Site}
   * @param mode every value of {@code Sec-Fetch-Mode}
   */
  record Asked(
      String method, List<String> host, List<String> origin, List<String> site, List<String> mode) {

    private boolean isFollowedLink() {
      return method.equals("GET") && mode.equals(List.of("navigate"));
    }
  }

  /** Why this request is not to be answered, in one sentence; empty where it is. */
  Optional<String> refusal(Asked asked) {
    if (asked.host().isEmpty() || !asked.host().stream().allMatch(this::isOurs)) {
      return Optional.of(
          "The Host header names no host of this machine; nutgraf serve --allow-host NAME allows"
              + " another name.");
    }
    if (!asked.origin().stream().allMatch(this::isOurOrigin)) {
      return Optional.of("Pages of other sites may not ask.");
    }
    return asked.site().contains("cross-site") && !asked.isFollowedLink()
        ? Optional.of("Pages of other sites may not ask.")
        : Optional.empty();
  }

  private boolean isOurOrigin(String origin) {
    try {
      String authority = new URI(origin).getRawAuthority();
      return authority != null && isOurs(authority);
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /** Whether {@code authority}, a host with or without a port, is this machine. */
  private boolean isOurs(String authority) {
    Matcher parts = AUTHORITY.matcher(authority);
    if (!parts.matches()) {
      return false;
    }
    String v6 = parts.group("v6");
    String host = v6 == null ? canonical(parts.group("name")) : v6;
    return names.contains(host) || isOwnAddress(host);
  }

  /** An address is no name that could be made to point here: it need only be one of ours. */
  private boolean isOwnAddress(String host) {
    try {
      InetAddress address = InetAddress.ofLiteral(host);
      return address.isLoopbackAddress()
          || (open
              && (address.isAnyLocalAddress()
                  || NetworkInterface.getByInetAddress(address) != null));
    } catch (IOException | IllegalArgumentException e) {
      return false;
    }
  }

  /** For who asks from another machine, or from a container. */
  private void addNamesOfThisMachine() {
    try {
      String name = canonical(InetAddress.getLocalHost().getHostName());
      String first = name.substring(0, Math.max(name.indexOf('.'), 0));
      names.add(name);
      names.add((first.isEmpty() ? name : first) + ".local");
    } catch (UnknownHostException e) {
      // a machine that does not know its own name is asked by its addresses
    }
  }

  /** Names are compared in lower case and without the dot that ends a full one. */
  private static String canonical(String host) {
    String lower = host.toLowerCase(Locale.ROOT);
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }
}
