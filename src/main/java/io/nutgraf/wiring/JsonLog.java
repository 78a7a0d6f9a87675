package io.nutgraf.wiring;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Writes a log as Lambda's JSON format has it: one object a line, with {@code timestamp}, {@code
 * level}, {@code requestId} and {@code message} before the fields of one's own. A line that cannot
 * be written is lost, and nothing else: no method throws.
 */
public final class JsonLog {

  /** Says nothing. */
  public static final JsonLog SILENT = new JsonLog(line -> {}, Clock.systemUTC());

  private final Consumer<String> lines;
  private final Clock clock;
  private final ObjectMapper json = new ObjectMapper();

  /**
   * @param lines takes each line, without its end
   */
  public JsonLog(Consumer<String> lines, Clock clock) {
    this.lines = lines;
    this.clock = clock;
  }

  /** The log of a Lambda function: its standard output, in UTF-8 whatever the locale. */
  public static JsonLog toStandardOutput() {
    // The AWS SDK logs with SLF4J, which has no provider here, and would say so in plain text.
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    var out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
    return new JsonLog(
        line -> {
          out.print(line + "\n");
          out.flush();
        },
        Clock.systemUTC());
  }

  public void info(String requestId, String message, Map<String, ?> fields) {
    write("INFO", requestId, message, fields);
  }

  public void warn(String requestId, String message, Map<String, ?> fields) {
    write("WARN", requestId, message, fields);
  }

  /** Says what failed and where: the throwable's class, message and stack trace. */
  public void error(String requestId, String message, Map<String, ?> fields, Throwable thrown) {
    var all = new LinkedHashMap<String, Object>(fields);
    all.put("errorType", thrown.getClass().getName());
    all.put("errorMessage", String.valueOf(thrown.getMessage()));
    all.put("stackTrace", stackTrace(thrown));
    write("ERROR", requestId, message, all);
  }

  /** Writes an object whose form is settled elsewhere. */
  void object(Map<String, ?> object) {
    try {
      lines.accept(json.writeValueAsString(object));
    } catch (JsonProcessingException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      // Nobody is left to be told. What was being logged goes on: it is not worse for that.
    }
  }

  long now() {
    return clock.millis();
  }

  private void write(String level, String requestId, String message, Map<String, ?> fields) {
    var line = new LinkedHashMap<String, Object>();
    line.put("timestamp", clock.instant().toString());
    line.put("level", level);
    line.put("requestId", requestId);
    line.put("message", message);
    line.putAll(fields);
    object(line);
  }

  private static String stackTrace(Throwable thrown) {
    var text = new StringWriter();
    try {
      thrown.printStackTrace(new PrintWriter(text));
    } catch (StackOverflowError | OutOfMemoryError e) {
      // As much of it as there was room for.
    }
    return text.toString();
  }
}
