package io.nutgraf.local;

import com.almworks.sqlite4java.SQLiteQueue;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The process that DynamoDB Local runs in, alone with its own libraries. It says {@value #READY}
 * and its port, or {@value #FAILED} and why, then serves until its standard input ends, as it does
 * when the process that started it is gone.
 *
 * <p>DynamoDB Local is known by reflection only: nothing of ours is compiled against it but {@link
 * WriteAheadLog}, to the SQLite within. It listens on every address by itself and lets pages of
 * every origin read and write; here it is told one address, and guarded.
 */
final class DynamoDbLocalMain {

  static final String READY = "ready ";
  static final String FAILED = "failed ";

  private static final String RUNNER = "com.amazonaws.services.dynamodbv2.local.main.ServerRunner";

  private DynamoDbLocalMain() {}

  /**
   * Takes the address, the port, further names that it may be asked by (separated by commas) and,
   * unless tables are to be kept in memory, their folder.
   */
  public static void main(String[] args) throws IOException {
    PrintStream report = System.out;
    System.setOut(new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
    var address = new Address(args[0], Integer.parseInt(args[1]), names(args[2]));
    List<String> options = new ArrayList<>(List.of("-sharedDb", "-disableTelemetry"));
    boolean inFile = args.length > 3;
    options.addAll(inFile ? List.of("-dbPath", args[3]) : List.of("-inMemory"));
    try {
      report.println(READY + serve(address, options.toArray(String[]::new), inFile));
    } catch (ReflectiveOperationException e) {
      report.println(FAILED + reason(address, e));
      Runtime.getRuntime().halt(1);
    }
    awaitEnd(System.in);
    Runtime.getRuntime().exit(0);
  }

  private static Set<String> names(String list) {
    return list.isEmpty() ? Set.of() : Set.copyOf(List.of(list.split(",", -1)));
  }

  private static int serve(Address address, String[] options, boolean inFile)
      throws ReflectiveOperationException {
    Object proxy =
        Class.forName(RUNNER)
            .getMethod("createServerFromCommandLineArgs", String[].class)
            .invoke(null, (Object) options);
    if (inFile) {
      startLog(proxy);
    }
    Object jetty = field(proxy, "server");
    Object connector = ((Object[]) call(jetty, "getConnectors"))[0];
    connector.getClass().getMethod("setHost", String.class).invoke(connector, address.host());
    connector.getClass().getMethod("setPort", int.class).invoke(connector, address.port());
    var guard = Guard.of(address);
    JettyGuard.install(
        jetty, (asked, query, type) -> guard.refusal(asked), DynamoDbLocalMain::refusal);
    call(jetty, "start");
    return (int) call(connector, "getLocalPort");
  }

  /**
   * Before the first request, so that its database is there and nobody uses it yet. One whose files
   * are spoilt tells the first request so.
   */
  private static void startLog(Object proxy) throws ReflectiveOperationException {
    Object requests = field(field(proxy, "serverHandler"), "primaryHandler");
    Method opened = requests.getClass().getDeclaredMethod("getHandler", String.class);
    opened.setAccessible(true);
    try {
      Object database = field(opened.invoke(requests, ""), "dbAccess");
      WriteAheadLog.start((SQLiteQueue) field(database, "queue"));
    } catch (InvocationTargetException spoilt) {
      // no database, no log
    }
  }

  private static Object field(Object target, String name) throws ReflectiveOperationException {
    for (Class<?> type = target.getClass(); type != null; type = type.getSuperclass()) {
      for (Field each : type.getDeclaredFields()) {
        if (each.getName().equals(name)) {
          each.setAccessible(true);
          return each.get(target);
        }
      }
    }
    throw new NoSuchFieldException(name);
  }

  /** As DynamoDB refuses; {@code reason} holds nothing that JSON would escape. */
  private static JettyGuard.Refusal refusal(String reason) {
    String type = "com.amazon.coral.service#AccessDeniedException";
    return new JettyGuard.Refusal(
        "application/x-amz-json-1.0",
        "{\"__type\":\"%s\",\"Message\":\"%s\"}".formatted(type, reason));
  }

  private static Object call(Object target, String method) throws ReflectiveOperationException {
    Method found =
        Arrays.stream(target.getClass().getMethods())
            .filter(each -> each.getName().equals(method) && each.getParameterCount() == 0)
            .findFirst()
            .orElseThrow(() -> new NoSuchMethodException(method));
    return found.invoke(target);
  }

  private static String reason(Address address, ReflectiveOperationException e) {
    Throwable cause = e instanceof InvocationTargetException it ? it.getTargetException() : e;
    return cause instanceof IOException
        ? "DynamoDB Local cannot listen on %s:%d: the port is busy."
            .formatted(address.host(), address.port())
        : "DynamoDB Local cannot start: " + cause.getMessage();
  }

  private static void awaitEnd(InputStream input) throws IOException {
    while (input.read() >= 0) {
      // Nothing is ever said; only the end counts.
    }
  }
}
