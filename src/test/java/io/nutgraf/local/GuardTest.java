package io.nutgraf.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.NetworkInterface;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardTest {
  private static final Guard CLOSED = Guard.of(Address.local());
  private static final Guard OPEN = Guard.of(new Address("0.0.0.0", 0, Set.of("Box.Example")));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "localhost",
        "LOCALHOST:3000",
        "localhost.",
        "127.0.0.1:9000",
        "127.8.9.10",
        "[::1]:8000",
        "[0:0:0:0:0:0:0:1]",
        "host.docker.internal:9000"
      })
  void answersByTheNamesOfThisMachine(String host) {
    assertThat(CLOSED.refusal(host(host))).isEmpty();
    assertThat(OPEN.refusal(host(host))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evil.example",
        "evil.example:3000",
        "localhost.evil.example",
        "127.0.0.1.evil.example",
        "127.0.0.1@evil.example",
        "evil.example@127.0.0.1",
        "localhost:3000:3000",
        "93.184.216.34",
        "[2606:2800:21f:cb07:6820:80da:af6b:8b2c]",
        "[::1",
        "[]",
        "",
        ":3000",
        " localhost",
        "localhost,evil.example"
      })
  void answersByNoOtherName(String host) {
    assertThat(CLOSED.refusal(host(host))).isPresent();
    assertThat(OPEN.refusal(host(host))).isPresent();
  }

  @Test
  void answersByItsOwnAddressesAndNameWhereItListensOnThem() throws Exception {
    List<InetAddress> own =
        NetworkInterface.networkInterfaces()
            .flatMap(NetworkInterface::inetAddresses)
            .filter(address -> !address.isLoopbackAddress() && address.getAddress().length == 4)
            .toList();
    for (InetAddress address : own) {
      assertThat(OPEN.refusal(host(address.getHostAddress() + ":3000"))).isEmpty();
      assertThat(CLOSED.refusal(host(address.getHostAddress() + ":3000"))).isPresent();
    }
    assertThat(OPEN.refusal(host(InetAddress.getLocalHost().getHostName()))).isEmpty();
    assertThat(OPEN.refusal(host("0.0.0.0:3000"))).isEmpty();
    assertThat(OPEN.refusal(host("box.example:3000"))).isEmpty();
  }

  @Test
  void everyHostMustBeOurs() {
    assertThat(CLOSED.refusal(asked("GET", List.of(), List.of(), List.of()))).isPresent();
    var both = List.of("localhost", "evil.example");
    assertThat(CLOSED.refusal(asked("GET", both, List.of(), List.of()))).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://evil.example", "null", "", "file://", "http://evil@x", "::"})
  void refusesPagesOfOtherSites(String origin) {
    assertThat(CLOSED.refusal(asked("POST", List.of("localhost"), List.of(origin), List.of())))
        .isPresent();
  }

  @Test
  void answersPagesOfThisMachine() {
    assertThat(
            CLOSED.refusal(
                asked(
                    "POST",
                    List.of("127.0.0.1:3000"),
                    List.of("http://localhost:5173"),
                    List.of("same-site"))))
        .isEmpty();
  }

  @Test
  void answersALinkThatIsFollowedButNothingElseAcrossSites() {
    var host = List.of("localhost:3000");
    var across = List.of("cross-site");
    assertThat(CLOSED.refusal(asked("GET", host, List.of(), across))).isPresent();
    var link = new Guard.Asked("GET", host, List.of(), across, List.of("navigate"));
    assertThat(CLOSED.refusal(link)).isEmpty();
    var form = new Guard.Asked("POST", host, List.of(), across, List.of("navigate"));
    assertThat(CLOSED.refusal(form)).isPresent();
  }

  private static Guard.Asked host(String host) {
    return asked("GET", List.of(host), List.of(), List.of());
  }

  private static Guard.Asked asked(
      String method, List<String> host, List<String> origin, List<String> site) {
    return new Guard.Asked(method, host, origin, site, List.of());
  }
}
