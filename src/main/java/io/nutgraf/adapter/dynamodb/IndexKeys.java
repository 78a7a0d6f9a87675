package io.nutgraf.adapter.dynamodb;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.nutgraf.adapter.json.Json;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Keys of the index, as items list them: JSON in UTF-8, an array of strings. What all positions end
 * with stands once, ahead of them, and has no space; then each key's position without it, a space,
 * and its facet. Lists of before have whole positions and nothing ahead of them.
 */
final class IndexKeys {

  private IndexKeys() {}

  static byte[] bytes(Collection<IndexKey> keys) {
    String ending = keys.stream().map(IndexKey::position).reduce(IndexKeys::ending).orElse("");
    ArrayNode json = Json.array().add(ending);
    keys.forEach(key -> json.add(key.joined(ending)));
    return Json.bytes(json);
  }

  /** What both end with. */
  private static String ending(String one, String other) {
    int length = 0;
    while (length < Math.min(one.length(), other.length())
        && one.charAt(one.length() - 1 - length) == other.charAt(other.length() - 1 - length)) {
      length++;
    }
    return one.substring(one.length() - length);
  }

  /** Keys that cannot be read are none. */
  static List<IndexKey> parse(byte[] json) {
    try {
      List<String> texts = Json.parse(json).valueStream().map(JsonNode::asText).toList();
      boolean shared = !texts.isEmpty() && texts.getFirst().indexOf(' ') < 0;
      String ending = shared ? texts.getFirst() : "";
      return texts.stream().flatMap(joined -> IndexKey.parse(joined, ending).stream()).toList();
    } catch (IOException noJson) {
      return List.of();
    }
  }

  /** Adds an attribute of keys, compressed: there are a hundred and more, much alike. */
  static void put(Map<String, AttributeValue> item, String name, Collection<IndexKey> keys) {
    if (!keys.isEmpty()) {
      item.put(
          name, AttributeValue.fromB(SdkBytes.fromByteArrayUnsafe(Gzip.compress(bytes(keys)))));
    }
  }

  /** Those of such an attribute; none where it is not there, or none can be read. */
  static List<IndexKey> in(Map<String, AttributeValue> item, String name) {
    AttributeValue keys = item.get(name);
    return keys == null || keys.b() == null
        ? List.of()
        : Gzip.decompress(keys.b().asByteArrayUnsafe()).map(IndexKeys::parse).orElse(List.of());
  }
}
