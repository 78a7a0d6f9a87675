package io.nutgraf.adapter.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.nutgraf.adapter.json.Json;
import io.nutgraf.model.RejectionCode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/** A JSON object that a request sends: fields that are known, of the type they are known for. */
final class JsonBody implements Values {

  private final ObjectNode fields;
  private final String prefix;

  private JsonBody(ObjectNode fields, String prefix) {
    this.fields = fields;
    this.prefix = prefix;
  }

  /** The object that is the body of {@code request}. */
  static JsonBody of(HttpRequest request) {
    String type = request.header("content-type").orElse("").toLowerCase(Locale.ROOT);
    if (!type.split(";", 2)[0].strip().equals(HttpResponse.JSON)) {
      throw new ProblemException(
          new Problem(
              new ProblemCode.OfDocument(RejectionCode.UNSUPPORTED_MEDIA_TYPE),
              "The body must be application/json.",
              "content-type"));
    }
    if (!(tree(request.body()) instanceof ObjectNode object)) {
      throw ProblemException.invalid("body", "The body must be a JSON object.");
    }
    return new JsonBody(object, "");
  }

  private static JsonNode tree(byte[] body) {
    try {
      // A String first: Jackson would guess UTF-16 or -32 from bytes, and JSON is UTF-8.
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
      return Json.parse(text);
    } catch (CharacterCodingException e) {
      throw ProblemException.invalid("body", "The body is not UTF-8.");
    } catch (JsonProcessingException e) {
      var at = e.getLocation();
      String where =
          at == null ? "" : " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")";
      throw ProblemException.invalid("body", "The body is not well-formed JSON" + where + ".");
    }
  }

  boolean has(String name) {
    return fields.has(name);
  }

  /** Refuses every field that is not in {@code known}. */
  JsonBody onlyWith(Set<String> known) {
    for (String name : fields.properties().stream().map(Map.Entry::getKey).toList()) {
      if (!known.contains(name)) {
        throw ProblemException.invalid(
            Rules.printable(nameOf(name)), "There is no such field here.");
      }
    }
    return this;
  }

  /** The elements of an array; each stands for an object or for the problem that it is none. */
  List<JsonNode> elements(String name, int min, int max) {
    JsonNode array = fields.path(name);
    if (!array.isArray() || array.size() < min || array.size() > max) {
      throw invalid(name, "It must be an array of " + min + " to " + max + " objects.");
    }
    var elements = new ArrayList<JsonNode>();
    array.forEach(elements::add);
    return elements;
  }

  /** The object that {@code element} is, its fields named after {@code name}. */
  static JsonBody element(JsonNode element, String name) {
    if (!(element instanceof ObjectNode object)) {
      throw ProblemException.invalid(name, "It must be an object.");
    }
    return new JsonBody(object, name + ".");
  }

  /** A string as it is, white space and control characters and all. */
  Optional<String> string(String name) {
    return field(name)
        .map(
            value -> {
              if (!value.isTextual()) {
                throw invalid(name, "It must be a string.");
              }
              return value.textValue();
            });
  }

  OptionalLong count(String name, long min, long max) {
    Optional<JsonNode> value = field(name);
    if (value.isEmpty()) {
      return OptionalLong.empty();
    }
    JsonNode node = value.get();
    if (!node.isIntegralNumber() || !node.canConvertToLong()) {
      throw invalid(name, "It must be a whole number from " + min + " to " + max + ".");
    }
    if (node.longValue() < min || node.longValue() > max) {
      throw invalid(name, "It must be a whole number from " + min + " to " + max + ".");
    }
    return OptionalLong.of(node.longValue());
  }

  @Override
  public String nameOf(String name) {
    return prefix + name;
  }

  @Override
  public OptionalInt integer(String name, int min, int max) {
    OptionalLong count = count(name, min, max);
    return count.isPresent() ? OptionalInt.of((int) count.getAsLong()) : OptionalInt.empty();
  }

  @Override
  public OptionalDouble share(String name) {
    Optional<JsonNode> value = field(name);
    if (value.isEmpty()) {
      return OptionalDouble.empty();
    }
    if (!value.get().isNumber()) {
      throw invalid(name, Rules.SHARE);
    }
    return OptionalDouble.of(Rules.share(nameOf(name), value.get().doubleValue()));
  }

  @Override
  public Optional<Boolean> flag(String name) {
    return field(name)
        .map(
            value -> {
              if (!value.isBoolean()) {
                throw invalid(name, "It must be true or false.");
              }
              return value.booleanValue();
            });
  }

  @Override
  public Optional<String> words(String name, int max) {
    return string(name).map(value -> Rules.words(nameOf(name), value, max));
  }

  @Override
  public Optional<LocalDate> day(String name) {
    return string(name).map(value -> Rules.day(nameOf(name), value));
  }

  @Override
  public Optional<String> choice(String name, Set<String> allowed) {
    return string(name).map(value -> Rules.choice(nameOf(name), value, allowed));
  }

  @Override
  public Set<String> choices(String name, Set<String> allowed) {
    Optional<JsonNode> value = field(name);
    if (value.isEmpty()) {
      return Set.of();
    }
    if (!value.get().isArray()) {
      throw invalid(name, "It must be an array of strings.");
    }
    var values = new ArrayList<String>();
    // A number is no choice either: its text is not among the allowed.
    value.get().forEach(element -> values.add(element.isTextual() ? element.textValue() : ""));
    return Rules.choices(nameOf(name), values, allowed);
  }

  private Optional<JsonNode> field(String name) {
    return Optional.ofNullable(fields.get(name));
  }

  private ProblemException invalid(String name, String detail) {
    return ProblemException.invalid(nameOf(name), detail);
  }
}
