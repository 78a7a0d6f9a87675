package io.nutgraf.adapter.dynamodb;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Reads the attributes that items have, and writes those that they may lack. */
final class Attributes {

  private Attributes() {}

  /** The string that {@code item} has under {@code name}. */
  static String string(Map<String, AttributeValue> item, String name) {
    AttributeValue value = item.get(name);
    if (value == null) {
      throw new IllegalStateException("an item was not written by this store: no " + name);
    }
    return value.s();
  }

  /** The string that {@code item} has under {@code name}; null where it has none. */
  static @Nullable String stringOrNull(Map<String, AttributeValue> item, String name) {
    return item.containsKey(name) ? string(item, name) : null;
  }

  /** Adds a string to {@code item}, where there is one. */
  static void putIfPresent(Map<String, AttributeValue> item, String name, @Nullable String value) {
    if (value != null) {
      item.put(name, AttributeValue.fromS(value));
    }
  }
}
