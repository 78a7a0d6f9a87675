package io.nutgraf.adapter.record;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An object of a record, to be read field by field, each at most once. A field that is null counts
 * as absent. What cannot be read ends at the next thing that may be missing: the element of a list,
 * or a field that not every object has. That is left out, and noted; so is a field that was not
 * asked for.
 */
final class Fields {

  private final JsonNode json;
  private final PassedOver passedOver;

  /** How many of the fields that are there were asked for. */
  private int known;

  private Fields(JsonNode json, PassedOver passedOver) {
    this.json = json;
    this.passedOver = passedOver;
  }

  /** What {@code reader} makes of {@code json}; null where that is not what it can read. */
  static <T> @Nullable T read(JsonNode json, PassedOver passedOver, Function<Fields, T> reader) {
    try {
      return readOrThrow(json, passedOver, reader);
    } catch (IllegalArgumentException unreadable) {
      passedOver.note();
      return null;
    }
  }

  private static <T> T readOrThrow(
      JsonNode json, PassedOver passedOver, Function<Fields, T> reader) {
    if (!json.isObject()) {
      throw new IllegalArgumentException("no object");
    }
    var fields = new Fields(json, passedOver);
    T read = reader.apply(fields);
    if (fields.known < json.size()) {
      passedOver.note();
    }
    return read;
  }

  /** Says that something of the record is not told as it was meant. */
  void notePassedOver() {
    passedOver.note();
  }

  boolean has(String name) {
    return json.hasNonNull(name);
  }

  /** The elements that can be read; none where the list is absent. */
  <T> List<T> list(String name, Function<Fields, T> element) {
    var read = new ArrayList<T>();
    for (JsonNode each : elements(name)) {
      T value = read(each, passedOver, element);
      if (value != null) {
        read.add(value);
      }
    }
    return read;
  }

  /** The strings of a list; none where it is absent. */
  List<String> texts(String name) {
    var read = new ArrayList<String>();
    for (JsonNode each : elements(name)) {
      if (each.isTextual()) {
        read.add(each.textValue());
      } else {
        passedOver.note();
      }
    }
    return read;
  }

  private Iterable<JsonNode> elements(String name) {
    JsonNode list = find(name);
    if (list == null) {
      return List.of();
    }
    if (!list.isArray()) {
      passedOver.note();
      return List.of();
    }
    return list;
  }

  /** An object that may be absent; null too where it cannot be read. */
  <T> @Nullable T objectOrNull(String name, Function<Fields, T> reader) {
    JsonNode object = find(name);
    return object == null ? null : read(object, passedOver, reader);
  }

  /**
   * An object that is always there.
   *
   * @throws IllegalArgumentException if it is not, or cannot be read
   */
  <T> T object(String name, Function<Fields, T> reader) {
    return readOrThrow(present(name), passedOver, reader);
  }

  /**
   * A string that is always there.
   *
   * @throws IllegalArgumentException if it is not
   */
  String text(String name) {
    return text(present(name));
  }

  private static String text(JsonNode value) {
    if (!value.isTextual()) {
      throw new IllegalArgumentException("no string");
    }
    return value.textValue();
  }

  @Nullable String textOrNull(String name) {
    return valueOrNull(name, Fields::text);
  }

  /**
   * A whole number that is always there.
   *
   * @throws IllegalArgumentException if it is not
   */
  int integer(String name) {
    return integer(present(name));
  }

  private static int integer(JsonNode value) {
    if (!value.isIntegralNumber() || !value.canConvertToInt()) {
      throw new IllegalArgumentException("no whole number");
    }
    return value.intValue();
  }

  int integerOr(String name, int otherwise) {
    Integer value = valueOrNull(name, Fields::integer);
    return value == null ? otherwise : value;
  }

  long longOr(String name, long otherwise) {
    Long value = valueOrNull(name, Fields::longInteger);
    return value == null ? otherwise : value;
  }

  private static Long longInteger(JsonNode value) {
    if (!value.isIntegralNumber() || !value.canConvertToLong()) {
      throw new IllegalArgumentException("no whole number");
    }
    return value.longValue();
  }

  /**
   * A number that is always there.
   *
   * @throws IllegalArgumentException if it is not
   */
  double number(String name) {
    JsonNode value = present(name);
    if (!value.isNumber() || !Double.isFinite(value.doubleValue())) {
      throw new IllegalArgumentException("no number");
    }
    return value.doubleValue();
  }

  /**
   * A constant that is always there.
   *
   * @throws IllegalArgumentException if it is not, or this version does not know it
   */
  <E extends Enum<E>> E constant(String name, Class<E> type) {
    return Enum.valueOf(type, text(name).toUpperCase(Locale.ROOT));
  }

  /** A constant; null where it is absent, or this version does not know it. */
  <E extends Enum<E>> @Nullable E constantOrNull(String name, Class<E> type) {
    return parsedOrNull(name, value -> Enum.valueOf(type, value.toUpperCase(Locale.ROOT)));
  }

  /**
   * What {@code parse} makes of a string; null where that is absent.
   *
   * @param parse throws {@link IllegalArgumentException} at what it cannot read: null, too
   */
  <T> @Nullable T parsedOrNull(String name, Function<String, T> parse) {
    return valueOrNull(name, value -> parse.apply(text(value)));
  }

  private <T> @Nullable T valueOrNull(String name, Function<JsonNode, T> reader) {
    JsonNode value = find(name);
    if (value == null) {
      return null;
    }
    try {
      return reader.apply(value);
    } catch (IllegalArgumentException unreadable) {
      passedOver.note();
      return null;
    }
  }

  private JsonNode present(String name) {
    JsonNode value = find(name);
    if (value == null) {
      throw new IllegalArgumentException("no " + name);
    }
    return value;
  }

  private @Nullable JsonNode find(String name) {
    JsonNode value = json.get(name);
    if (value == null) {
      return null;
    }
    known++;
    return value.isNull() ? null : value;
  }
}
