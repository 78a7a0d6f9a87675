package io.nutgraf.local;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Puts a {@link Guard} before all that a Jetty (12 and later) does which a library has made for
 * itself. Both S3Proxy and DynamoDB Local make one, of different versions and packages, and let
 * nobody at it: so it is known by reflection only.
 */
final class JettyGuard {
  private final Interfaces jetty;
  private final Rule rule;
  private final Function<String, Refusal> refusals;

  private JettyGuard(Interfaces jetty, Rule rule, Function<String, Refusal> refusals) {
    this.jetty = jetty;
    this.rule = rule;
    this.refusals = refusals;
  }

  /** Why a request is not to be answered; empty where it is. */
  interface Rule {

    /**
     * Judges a request by what can be known before its body is read.
     *
     * @param asked who asks
     * @param query the request's query, raw; empty where it has none
     * @param contentType of the body; empty where none is stated
     */
    Optional<String> refusal(Guard.Asked asked, String query, String contentType);
  }

  /** What is answered instead, with status 403. */
  record Refusal(String contentType, String body) {}

  /**
   * Guards a server that has not been started.
   *
   * @param server Jetty's {@code Server}
   * @param refusals what is answered for a reason
   * @throws ReflectiveOperationException if it is no such server
   */
  static void install(Object server, Rule rule, Function<String, Refusal> refusals)
      throws ReflectiveOperationException {
    var jetty = Interfaces.of(server);
    Object handler = call(jetty.getHandler, server);
    var guard = new JettyGuard(jetty, rule, refusals);
    Object guarded =
        Proxy.newProxyInstance(
            jetty.handler.getClassLoader(),
            new Class<?>[] {jetty.handler},
            (proxy, method, arguments) ->
                method.getName().equals("handle")
                    ? guard.handle(handler, method, arguments)
                    : call(method, handler, arguments));
    jetty.setHandler.invoke(server, guarded);
  }

  private Object handle(Object handler, Method handle, Object[] arguments)
      throws ReflectiveOperationException {
    Optional<String> refusal = refusal(arguments[0]);
    if (refusal.isEmpty()) {
      return call(handle, handler, arguments);
    }
    Refusal answer = refusals.apply(refusal.get());
    jetty.setStatus.invoke(arguments[1], 403);
    Object headers = jetty.responseHeaders.invoke(arguments[1]);
    jetty.put.invoke(headers, "Content-Type", answer.contentType());
    jetty.write.invoke(null, arguments[1], true, answer.body(), arguments[2]);
    return true;
  }

  private Optional<String> refusal(Object request) throws ReflectiveOperationException {
    Object headers = jetty.requestHeaders.invoke(request);
    Object uri = jetty.uri.invoke(request);
    var hosts = new ArrayList<>(values(headers, "Host"));
    if (jetty.uriAuthority.invoke(uri) instanceof String authority) {
      hosts.add(authority);
    }
    var asked =
        new Guard.Asked(
            String.valueOf(jetty.method.invoke(request)),
            hosts,
            values(headers, "Origin"),
            values(headers, "Sec-Fetch-Site"),
            values(headers, "Sec-Fetch-Mode"));
    String query = jetty.uriQuery.invoke(uri) instanceof String it ? it : "";
    return rule.refusal(asked, query, String.join(",", values(headers, "Content-Type")));
  }

  private List<String> values(Object headers, String name) throws ReflectiveOperationException {
    var values = (List<?>) jetty.valuesList.invoke(headers, name);
    return values.stream().map(String::valueOf).toList();
  }

  /** What the method throws is thrown as it is. */
  private static Object call(Method method, Object target, Object... arguments)
      throws ReflectiveOperationException {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw JettyGuard.<RuntimeException>asItIs(e.getTargetException());
    }
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the compiler need not know it
  private static <T extends Throwable> T asItIs(Throwable thrown) throws T {
    throw (T) thrown;
  }

  /** The methods of Jetty's interfaces that are called here. */
  private record Interfaces(
      Class<?> handler,
      Method getHandler,
      Method setHandler,
      Method method,
      Method uri,
      Method uriAuthority,
      Method uriQuery,
      Method requestHeaders,
      Method valuesList,
      Method setStatus,
      Method responseHeaders,
      Method put,
      Method write) {

    static Interfaces of(Object server) throws ReflectiveOperationException {
      Method getHandler = server.getClass().getMethod("getHandler");
      Class<?> handler = getHandler.getReturnType();
      Class<?>[] handled = named(handler, "handle").getParameterTypes();
      Class<?> request = handled[0];
      Class<?> response = handled[1];
      Method uri = request.getMethod("getHttpURI");
      Method requestHeaders = request.getMethod("getHeaders");
      Method responseHeaders = response.getMethod("getHeaders");
      return new Interfaces(
          handler,
          getHandler,
          server.getClass().getMethod("setHandler", handler),
          request.getMethod("getMethod"),
          uri,
          uri.getReturnType().getMethod("getAuthority"),
          uri.getReturnType().getMethod("getQuery"),
          requestHeaders,
          requestHeaders.getReturnType().getMethod("getValuesList", String.class),
          response.getMethod("setStatus", int.class),
          responseHeaders,
          responseHeaders.getReturnType().getMethod("put", String.class, String.class),
          staticWrite(response, handled[2]));
    }

    private static Method named(Class<?> type, String name) throws NoSuchMethodException {
      return Arrays.stream(type.getMethods())
          .filter(each -> each.getName().equals(name))
          .findFirst()
          .orElseThrow(() -> new NoSuchMethodException(name));
    }

    /** {@code Content.Sink.write(sink, last, text, callback)}, of an interface of the response. */
    private static Method staticWrite(Class<?> response, Class<?> callback)
        throws NoSuchMethodException {
      for (Class<?> sink : response.getInterfaces()) {
        try {
          return sink.getMethod("write", sink, boolean.class, String.class, callback);
        } catch (NoSuchMethodException e) {
          // not this one
        }
      }
      throw new NoSuchMethodException("write");
    }
  }
}
