package io.nutgraf.local;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.nutgraf.adapter.http.GatewayEvent;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.gaul.shaded.org.eclipse.jetty.http.HttpCompliance;
import org.gaul.shaded.org.eclipse.jetty.http.UriCompliance;
import org.gaul.shaded.org.eclipse.jetty.server.Handler;
import org.gaul.shaded.org.eclipse.jetty.server.HttpConfiguration;
import org.gaul.shaded.org.eclipse.jetty.server.HttpConnectionFactory;
import org.gaul.shaded.org.eclipse.jetty.server.Request;
import org.gaul.shaded.org.eclipse.jetty.server.Response;
import org.gaul.shaded.org.eclipse.jetty.server.Server;
import org.gaul.shaded.org.eclipse.jetty.server.ServerConnector;
import org.gaul.shaded.org.eclipse.jetty.server.handler.ErrorHandler;
import org.gaul.shaded.org.eclipse.jetty.util.Callback;
import org.gaul.shaded.org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.jspecify.annotations.Nullable;

/**
 * HTTP in front of the API function, as API Gateway's HTTP API is: each request becomes an event of
 * payload format 2.0, and the function's answer a response. It asks nobody for credentials, so it
 * answers no web page but its own (see {@link Guard}). The server is S3Proxy's own copy of Jetty.
 */
public final class HttpFront implements AutoCloseable {
  private static final int MAX_BODY = 10 * 1024 * 1024; // as API Gateway's
  private static final int THREADS = 64;

  private final Server server;
  private final ServerConnector connector;

  private HttpFront(Server server, ServerConnector connector) {
    this.server = server;
    this.connector = connector;
  }

  /**
   * Starts to listen.
   *
   * @param queue takes what is sent to SQS at this port
   * @param onError is told of an error (no exception) that ended a request, which is answered
   * @throws StartException if the port is busy
   */
  public static HttpFront start(
      Address address, RequestStreamHandler function, SendMessages queue, Consumer<Error> onError) {
    var pool = new QueuedThreadPool(THREADS);
    pool.setName("http");
    pool.setDaemon(true);
    var server = new Server(pool);
    var connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(configuration()));
    connector.setHost(address.host());
    connector.setPort(address.port());
    server.addConnector(connector);
    server.setHandler(new Exchange(Guard.of(address), function, queue, onError));
    server.setErrorHandler(new Malformed());
    start(server, address);
    return new HttpFront(server, connector);
  }

  /** Whatever stands in a URI is the function's to judge, as it is behind API Gateway. */
  private static HttpConfiguration configuration() {
    var configuration = new HttpConfiguration();
    configuration.setHttpCompliance(HttpCompliance.RFC7230);
    configuration.setUriCompliance(UriCompliance.UNSAFE);
    configuration.setSendServerVersion(false);
    return configuration;
  }

  private static void start(Server server, Address address) {
    try {
      server.start();
    } catch (Exception e) {
      if (Ports.isBusy(e)) {
        throw StartException.busy(address.port(), "--port");
      }
      throw new StartException("The HTTP API cannot listen on " + address.host() + ".", e);
    }
  }

  public int port() {
    return connector.getLocalPort();
  }

  /** What becomes of one request after the other. */
  private static final class Exchange extends Handler.Abstract {
    private final Guard guard;
    private final RequestStreamHandler function;
    private final SendMessages queue;
    private final Consumer<Error> onError;

    Exchange(
        Guard guard, RequestStreamHandler function, SendMessages queue, Consumer<Error> onError) {
      this.guard = guard;
      this.function = function;
      this.queue = queue;
      this.onError = onError;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
      var context = new LocalContext("api", UUID.randomUUID().toString());
      try {
        answer(request, context).send(request, response, callback);
      } catch (IOException | RuntimeException | Error e) {
        fail(e, context).send(request, response, callback);
      }
      return true;
    }

    /** Memory may be short: what must be told is told first. */
    private GatewayAnswer fail(Throwable thrown, LocalContext context) {
      if (thrown instanceof Error error) {
        onError.accept(error);
      }
      System.getLogger("http").log(System.Logger.Level.ERROR, "the API function failed", thrown);
      return FrontProblem.internalError().answer(context.requestId());
    }

    private GatewayAnswer answer(Request request, LocalContext context) throws IOException {
      var refusal = guard.refusal(asked(request));
      if (refusal.isPresent()) {
        return FrontProblem.forbidden(refusal.get()).answer(context.requestId());
      }
      byte[] body = body(request);
      if (body.length > MAX_BODY) {
        return FrontProblem.tooLarge().answer(context.requestId());
      }
      if (SendMessages.isTarget(request)) {
        return queue.answer(request, body);
      }
      var answer = new ByteArrayOutputStream();
      byte[] event = GatewayEvent.bytes(FrontRequest.of(request, body, context.requestId()));
      function.handleRequest(new ByteArrayInputStream(event), answer, context);
      return GatewayAnswer.parse(answer.toByteArray());
    }

    private static byte[] body(Request request) throws IOException {
      try (InputStream in = Request.asInputStream(request)) {
        return in.readNBytes(MAX_BODY + 1);
      }
    }

    private static Guard.Asked asked(Request request) {
      var headers = request.getHeaders();
      return new Guard.Asked(
          request.getMethod(),
          hosts(request),
          headers.getValuesList("Origin"),
          headers.getValuesList("Sec-Fetch-Site"),
          headers.getValuesList("Sec-Fetch-Mode"));
    }

    private static List<String> hosts(Request request) {
      List<String> hosts = request.getHeaders().getValuesList("Host");
      String authority = request.getHttpURI().getAuthority();
      return authority == null
          ? hosts
          : Stream.concat(hosts.stream(), Stream.of(authority)).toList();
    }
  }

  /** Answers what Jetty refuses before it is handled. */
  private static final class Malformed extends ErrorHandler {

    @Override
    public boolean errorPageForMethod(String method) {
      return true;
    }

    @Override
    protected void generateResponse(
        Request request,
        Response response,
        int status,
        @Nullable String message,
        @Nullable Throwable cause,
        Callback callback) {
      var problem = status < 500 ? FrontProblem.malformed(status) : FrontProblem.internalError();
      problem.answer(UUID.randomUUID().toString()).send(request, response, callback);
    }
  }

  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException("the HTTP API does not stop", e);
    }
  }
}
