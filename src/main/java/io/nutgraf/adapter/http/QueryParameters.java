package io.nutgraf.adapter.http;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The parameters of a query string: each at most once, percent-encoded UTF-8, {@code +} a space.
 */
final class QueryParameters implements Values {

  private final Map<String, String> values;

  private QueryParameters(Map<String, String> values) {
    this.values = values;
  }

  /** The parameters of {@code query}, all of which are in {@code known}. */
  static QueryParameters parse(String query, Set<String> known) {
    var values = new LinkedHashMap<String, String>();
    for (String pair : query.split("&", -1)) {
      if (pair.isEmpty()) {
        continue;
      }
      int equals = pair.indexOf('=');
      String rawName = equals < 0 ? pair : pair.substring(0, equals);
      String name = decode(rawName, rawName);
      if (!known.contains(name)) {
        throw invalid(name, "There is no such parameter here.");
      }
      if (values.put(name, decode(name, equals < 0 ? "" : pair.substring(equals + 1))) != null) {
        throw invalid(name, "Give it once.");
      }
    }
    return new QueryParameters(values);
  }

  /** What was given, name to decoded value, in the order given. */
  Map<String, String> asMap() {
    return Map.copyOf(values);
  }

  @Override
  public String nameOf(String name) {
    return name;
  }

  @Override
  public OptionalInt integer(String name, int min, int max) {
    String value = values.get(name);
    if (value == null) {
      return OptionalInt.empty();
    }
    // Nine digits hold every limit there is, and never overflow.
    if (!value.matches("-?[0-9]{1,9}")) {
      throw invalid(name, Rules.integer(min, max));
    }
    return OptionalInt.of(Rules.inRange(name, Integer.parseInt(value), min, max));
  }

  @Override
  public OptionalDouble share(String name) {
    String value = values.get(name);
    if (value == null) {
      return OptionalDouble.empty();
    }
    if (!value.matches("[01](\\.[0-9]{1,9})?")) {
      throw invalid(name, Rules.SHARE);
    }
    return OptionalDouble.of(Rules.share(name, Double.parseDouble(value)));
  }

  @Override
  public Optional<Boolean> flag(String name) {
    return choice(name, Set.of("true", "false")).map(Boolean::parseBoolean);
  }

  @Override
  public Optional<String> words(String name, int max) {
    return value(name).map(value -> Rules.words(name, value, max));
  }

  @Override
  public Optional<LocalDate> day(String name) {
    return value(name).map(value -> Rules.day(name, value));
  }

  @Override
  public Optional<String> choice(String name, Set<String> allowed) {
    return value(name).map(value -> Rules.choice(name, value, allowed));
  }

  @Override
  public Set<String> choices(String name, Set<String> allowed) {
    return value(name)
        .map(value -> Rules.choices(name, List.of(value.split(",", -1)), allowed))
        .orElse(Set.of());
  }

  private Optional<String> value(String name) {
    return Optional.ofNullable(values.get(name));
  }

  /** A part of a path, where + is no space. */
  static String decodePath(String name, String encoded) {
    return decode(name, encoded.replace("+", "%2B"));
  }

  private static String decode(String name, String encoded) {
    var bytes = new ByteArrayOutputStream(encoded.length());
    byte[] raw = encoded.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < raw.length; i++) {
      if (raw[i] == '%') {
        bytes.write(hex(name, raw, i + 1) << 4 | hex(name, raw, i + 2));
        i += 2;
      } else {
        bytes.write(raw[i] == '+' ? ' ' : raw[i]);
      }
    }
    try {
      var decoder = StandardCharsets.UTF_8.newDecoder();
      return decoder.decode(ByteBuffer.wrap(bytes.toByteArray())).toString();
    } catch (CharacterCodingException e) {
      throw invalid(name, "It is not percent-encoded UTF-8.");
    }
  }

  private static int hex(String name, byte[] raw, int at) {
    int digit = at < raw.length ? Character.digit(raw[at], 16) : -1;
    if (digit < 0) {
      throw invalid(name, "It is not percent-encoded UTF-8.");
    }
    return digit;
  }

  private static ProblemException invalid(String name, String detail) {
    return ProblemException.invalid(Rules.printable(name), detail);
  }
}
