package io.nutgraf.adapter.dynamodb;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.nutgraf.adapter.record.RecordReader;
import io.nutgraf.adapter.record.RecordWriter;
import io.nutgraf.app.SummaryStore.StoredText;
import io.nutgraf.model.Article;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What fills the item of an article: its record, its keys in the index, and its text and layout
 * where those lie beside it. They are one attribute, compressed together, as all of them say the
 * same words; and no index of the table has a copy of it, so that a write costs what the item is
 * long and one unit more.
 *
 * <p>Items of before have an attribute for each, by the names below.
 *
 * @param record the record; null where there is none, or none that can be decompressed
 * @param indexed its own keys in the index; none where they cannot be read, for no list shows a row
 *     that no article stands for
 */
record ItemContents(
    @Nullable SdkBytes record,
    List<IndexKey> indexed,
    @Nullable String text,
    @Nullable String layout) {

  static final String ALL = "contents";

  static final String OLD_RECORD = DynamoDbTables.ARTICLE;
  static final String OLD_INDEXED = "indexed";
  static final String OLD_TEXT = "text";
  static final String OLD_LAYOUT = "layout";

  private static final int NONE = -1;
  private static final int COUNTS = 4 * Integer.BYTES;

  ItemContents {
    indexed = List.copyOf(indexed);
  }

  static ItemContents of(Article article, @Nullable StoredText text, List<IndexKey> indexed) {
    SdkBytes record = SdkBytes.fromByteArrayUnsafe(RecordWriter.bytes(article));
    return text instanceof StoredText.Inline(String own, @Nullable String layout)
        ? new ItemContents(record, indexed, own, layout)
        : new ItemContents(record, indexed, null, null);
  }

  /** What an item holds, whatever version of Nutgraf wrote it. */
  static ItemContents in(Map<String, AttributeValue> item) {
    AttributeValue all = item.get(ALL);
    return all == null
        ? old(item)
        : parse(all).orElse(new ItemContents(null, List.of(), null, null));
  }

  private static ItemContents old(Map<String, AttributeValue> item) {
    return new ItemContents(
        gzipped(item, OLD_RECORD).map(SdkBytes::fromByteArrayUnsafe).orElse(null),
        IndexKeys.in(item, OLD_INDEXED),
        gzipped(item, OLD_TEXT).map(ItemContents::string).orElse(null),
        gzipped(item, OLD_LAYOUT).map(ItemContents::string).orElse(null));
  }

  private static Optional<byte[]> gzipped(Map<String, AttributeValue> item, String name) {
    return Optional.ofNullable(item.get(name))
        .flatMap(value -> Optional.ofNullable(value.b()))
        .map(SdkBytes::asByteArrayUnsafe)
        .flatMap(Gzip::decompress);
  }

  /** Whether an item, of which the index may hold no more, holds a record at all. */
  static boolean isIn(Map<String, AttributeValue> item) {
    return item.containsKey(ALL) || item.containsKey(OLD_RECORD);
  }

  /** The article; empty where the record is none that can be read. */
  Optional<Article> article() {
    return Optional.ofNullable(record).map(SdkBytes::asByteArrayUnsafe).flatMap(RecordReader::read);
  }

  /**
   * The record and the keys come first: what refers to them, or they to it, must not be too far
   * away.
   */
  AttributeValue attribute() {
    byte @Nullable [] keys = indexed.isEmpty() ? null : IndexKeys.bytes(indexed);
    byte @Nullable [][] parts = {bytes(record), keys, bytes(text), bytes(layout)};
    int length = COUNTS;
    for (byte @Nullable [] part : parts) {
      length += part == null ? 0 : part.length;
    }
    ByteBuffer all = ByteBuffer.allocate(length);
    for (byte @Nullable [] part : parts) {
      all.putInt(part == null ? NONE : part.length);
    }
    for (byte @Nullable [] part : parts) {
      if (part != null) {
        all.put(part);
      }
    }
    return AttributeValue.fromB(
        SdkBytes.fromByteArrayUnsafe(SharedDictionary.compress(all.array())));
  }

  private static Optional<ItemContents> parse(AttributeValue attribute) {
    return Optional.ofNullable(attribute.b())
        .map(SdkBytes::asByteArrayUnsafe)
        .flatMap(SharedDictionary::decompress)
        .flatMap(ItemContents::parse);
  }

  private static Optional<ItemContents> parse(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    try {
      int[] lengths = {in.getInt(), in.getInt(), in.getInt(), in.getInt()};
      byte @Nullable [] record = part(in, lengths[0]);
      byte @Nullable [] keys = part(in, lengths[1]);
      return Optional.of(
          new ItemContents(
              record == null ? null : SdkBytes.fromByteArrayUnsafe(record),
              keys == null ? List.of() : IndexKeys.parse(keys),
              string(part(in, lengths[2])),
              string(part(in, lengths[3]))));
    } catch (BufferUnderflowException spoilt) {
      return Optional.empty();
    }
  }

  private static byte @Nullable [] part(ByteBuffer in, int length) {
    if (length < 0) {
      return null;
    }
    if (length > in.remaining()) {
      throw new BufferUnderflowException();
    }
    byte[] part = new byte[length];
    in.get(part);
    return part;
  }

  private static byte @Nullable [] bytes(@Nullable SdkBytes bytes) {
    return bytes == null ? null : bytes.asByteArrayUnsafe();
  }

  private static byte @Nullable [] bytes(@Nullable String text) {
    return text == null ? null : text.getBytes(UTF_8);
  }

  private static @Nullable String string(byte @Nullable [] bytes) {
    return bytes == null ? null : new String(bytes, UTF_8);
  }
}
