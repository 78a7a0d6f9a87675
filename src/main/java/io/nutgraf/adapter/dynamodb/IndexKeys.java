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

/** Keys of the index, as items list them: JSON in UTF-8. */
final class IndexKeys {

  private IndexKeys() {}

  static byte[] bytes(Collection<IndexKey> keys) {
    ArrayNode json = Json.array();
    keys.forEach(key -> json.add(key.joined()));
    return Json.bytes(json);
  }

  /** Keys that cannot be read are none. */
  static List<IndexKey> parse(byte[] json) {
    try {
      return Json.parse(json)
          .valueStream()
          .map(JsonNode::asText)
          .flatMap(joined -> IndexKey.parse(joined).stream())
          .toList();
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
