package io.nutgraf.adapter.dynamodb;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import io.nutgraf.adapter.json.Json;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Items of articles as Nutgraf once laid them out: an attribute for each of their contents. */
public final class OldItems {

  private OldItems() {}

  /** {@code item}, laid out so, with another record. */
  public static Map<String, AttributeValue> of(
      Map<String, AttributeValue> item, UnaryOperator<JsonNode> record) throws IOException {
    ItemContents contents = ItemContents.in(item);
    if (contents.record() == null) {
      throw new IllegalArgumentException("the item has no record");
    }
    JsonNode changed = record.apply(Json.parse(contents.record().asByteArray()));
    var old = new HashMap<>(item);
    old.remove(ItemContents.ALL);
    old.put(ItemContents.OLD_RECORD, gzipped(Json.bytes(changed)));
    IndexKeys.put(old, ItemContents.OLD_INDEXED, contents.indexed());
    putText(old, ItemContents.OLD_TEXT, contents.text());
    putText(old, ItemContents.OLD_LAYOUT, contents.layout());
    return old;
  }

  private static void putText(
      Map<String, AttributeValue> item, String name, @Nullable String text) {
    if (text != null) {
      item.put(name, gzipped(text.getBytes(UTF_8)));
    }
  }

  private static AttributeValue gzipped(byte[] bytes) {
    return AttributeValue.fromB(SdkBytes.fromByteArray(Gzip.compress(bytes)));
  }
}
