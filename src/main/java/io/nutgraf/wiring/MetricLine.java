package io.nutgraf.wiring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The metrics of one invocation, as one line of the log that CloudWatch turns into metrics (its
 * embedded metric format, namespace {@code Nutgraf}, one dimension: the name of the function).
 */
public final class MetricLine {

  /** What one line may hold of one metric. */
  private static final int MAX_VALUES = 100;

  private final String function;
  private final Map<String, Object> values = new LinkedHashMap<>();
  private final List<Map<String, String>> definitions = new ArrayList<>();

  /**
   * @param function the value of the dimension
   */
  public MetricLine(String function) {
    this.function = function;
  }

  /** Adds a count of what happened. */
  public MetricLine count(String name, long value) {
    return put(name, "Count", value);
  }

  /** Adds times, of which the first hundred are written; nothing for no time. */
  public MetricLine milliseconds(String name, List<Long> times) {
    return times.isEmpty()
        ? this
        : put(name, "Milliseconds", times.subList(0, Math.min(MAX_VALUES, times.size())));
  }

  /** Writes the line as it stands. */
  public void writeTo(JsonLog log) {
    var directive =
        Map.of(
            "Namespace",
            "Nutgraf",
            "Dimensions",
            List.of(List.of("Function")),
            "Metrics",
            definitions);
    var line = new LinkedHashMap<String, Object>();
    line.put("_aws", Map.of("Timestamp", log.now(), "CloudWatchMetrics", List.of(directive)));
    line.put("Function", function);
    line.putAll(values);
    log.object(line);
  }

  private MetricLine put(String name, String unit, Object value) {
    definitions.add(Map.of("Name", name, "Unit", unit));
    values.put(name, value);
    return this;
  }
}
