package io.nutgraf.adapter.dynamodb;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Reads the attributes that every item of its kind has. */
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
}
