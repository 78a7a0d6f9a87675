package io.nutgraf.local;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import org.gaul.shaded.org.eclipse.jetty.server.Handler;
import org.gaul.shaded.org.eclipse.jetty.server.Request;
import org.gaul.shaded.org.eclipse.jetty.server.Response;
import org.gaul.shaded.org.eclipse.jetty.server.Server;
import org.gaul.shaded.org.eclipse.jetty.server.ServerConnector;
import org.gaul.shaded.org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class WholeRequestsTest {

  private final Server server = new Server();
  private final ServerConnector connector = new ServerConnector(server);
  private Socket client;

  @BeforeEach
  void start() throws Exception {
    server.addConnector(connector);
    server.setHandler(new WholeRequests(new Hasty()));
    server.start();
    client = new Socket(InetAddress.getLoopbackAddress(), connector.getLocalPort());
    client.setSoTimeout(20_000);
  }

  @AfterEach
  void stop() throws Exception {
    client.close();
    server.stop();
  }

  @Test
  void whatComesAfterTheAnswerIsStillRead() throws IOException {
    send("PUT /200 HTTP/1.1\r\nHost: a\r\nContent-Length: 30\r\n\r\nthe object");
    assertThat(answer()).startsWith("HTTP/1.1 200");
    send("its check");
    assertStaysOpen();
    send("sum, later.");
    send("PUT /200 HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nthe object");
    assertThat(answer()).startsWith("HTTP/1.1 200");
  }

  @Test
  void whatIsRefusedNeedNotBeSent() throws IOException {
    send("PUT /403 HTTP/1.1\r\nHost: a\r\nContent-Length: 30\r\n\r\nthe object");
    assertThat(answer()).startsWith("HTTP/1.1 403");
    assertThat(client.getInputStream().read()).isEqualTo(-1);
  }

  private void assertStaysOpen() throws IOException {
    client.setSoTimeout(300);
    assertThatThrownBy(client.getInputStream()::read).isInstanceOf(SocketTimeoutException.class);
    client.setSoTimeout(20_000);
  }

  private void send(String words) throws IOException {
    client.getOutputStream().write(words.getBytes(US_ASCII));
    client.getOutputStream().flush();
  }

  /** The head of an answer without a body. */
  private String answer() throws IOException {
    var head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      head.append((char) client.getInputStream().read());
    }
    return head.toString();
  }

  /** Answers with the status that its path names, once it has the first ten bytes. */
  private static final class Hasty extends Handler.Abstract {

    @Override
    public boolean handle(Request request, Response response, Callback callback)
        throws IOException {
      InputStream object = Request.asInputStream(request);
      for (int i = 0; i < 10; i++) {
        assertThat(object.read()).isPositive();
      }
      response.setStatus(Integer.parseInt(Request.getPathInContext(request).substring(1)));
      response.write(true, null, callback);
      return true;
    }
  }
}
