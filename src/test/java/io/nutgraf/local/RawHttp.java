package io.nutgraf.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Requests as they go over the wire, whatever a client of HTTP would say to them.
 *
 * @param headers each with its name
 */
record RawHttp(int port, String host, List<String> headers, String body) {

  record Answer(int status, String text) {}

  static RawHttp to(int port) {
    return new RawHttp(port, "127.0.0.1:" + port, List.of(), "");
  }

  RawHttp host(String other) {
    return new RawHttp(port, other, headers, body);
  }

  RawHttp with(String header) {
    var more = new ArrayList<>(headers);
    more.add(header);
    return new RawHttp(port, host, more, body);
  }

  RawHttp body(String other) {
    return new RawHttp(port, host, headers, other);
  }

  /** Sends a request with this first line, and reads up to the end of the connection. */
  Answer send(String line) throws IOException {
    var request = new StringBuilder(line + "\r\nHost: " + host + "\r\nConnection: close\r\n");
    headers.forEach(header -> request.append(header).append("\r\n"));
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    request.append("Content-Length: ").append(bytes.length).append("\r\n\r\n");
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(20_000);
      socket.getOutputStream().write(request.toString().getBytes(StandardCharsets.UTF_8));
      socket.getOutputStream().write(bytes);
      socket.getOutputStream().flush();
      String text = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      String status = text.replaceFirst("(?s)^HTTP/1\\.\\d (\\d{3}).*", "$1");
      return new Answer(status.length() == 3 ? Integer.parseInt(status) : -1, text);
    }
  }
}
