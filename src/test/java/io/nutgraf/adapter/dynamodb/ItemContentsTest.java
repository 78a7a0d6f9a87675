package io.nutgraf.adapter.dynamodb;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.adapter.record.RecordedArticles;
import io.nutgraf.app.SummaryStore.StoredText;
import io.nutgraf.model.Article;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class ItemContentsTest {

  private static final Article ARTICLE = RecordedArticles.everything();
  private static final List<IndexKey> KEYS =
      List.of(new IndexKey("place=kyiv", "2022-11-29#a"), new IndexKey("language=en#1", "b"));

  @Test
  void areReadAsTheyWereWritten() {
    var contents = ItemContents.of(ARTICLE, new StoredText.Inline("Kyiv 🚀 rises", "layout"), KEYS);
    ItemContents read = ItemContents.in(Map.of(ItemContents.ALL, contents.attribute()));
    assertThat(read).isEqualTo(contents);
    assertThat(read.article()).contains(ARTICLE);
  }

  @Test
  void holdNoTextThatLiesElsewhere() {
    var contents = ItemContents.of(ARTICLE, new StoredText.Elsewhere("a", "b"), List.of());
    ItemContents read = ItemContents.in(Map.of(ItemContents.ALL, contents.attribute()));
    assertThat(read.text()).isNull();
    assertThat(read.layout()).isNull();
    assertThat(read.indexed()).isEmpty();
  }

  @Test
  void ofEarlierVersionsAreReadFromAnAttributeEach() {
    var item =
        Map.of(
            ItemContents.OLD_RECORD, gzipped(RecordedArticles.record(2, "everything")),
            ItemContents.OLD_INDEXED, gzipped(IndexKeys.bytes(KEYS)),
            ItemContents.OLD_TEXT, gzipped("text".getBytes(UTF_8)),
            ItemContents.OLD_LAYOUT, gzipped("layout".getBytes(UTF_8)));
    ItemContents read = ItemContents.in(item);
    assertThat(read.article()).contains(ARTICLE);
    assertThat(List.of(read.indexed(), read.text(), read.layout()))
        .isEqualTo(List.of(KEYS, "text", "layout"));
  }

  private static AttributeValue gzipped(byte[] bytes) {
    return AttributeValue.fromB(SdkBytes.fromByteArray(Gzip.compress(bytes)));
  }

  /** The names of a record's fields cost next to nothing. */
  @Test
  void takeLessThanHalfOfWhatTheyTookBeforeWhereThereIsLittleInThem() {
    int before = Gzip.compress(RecordedArticles.record(2, "everything")).length;
    int now = ItemContents.of(ARTICLE, null, List.of()).attribute().b().asByteArrayUnsafe().length;
    assertThat(now).isLessThan(before * 2 / 3);
  }

  /** What was written with a dictionary can be read with that one only. */
  @Test
  void theDictionaryNeverChanges() throws Exception {
    var crc = new CRC32();
    try (var in = SharedDictionary.class.getResourceAsStream("article-1.dictionary")) {
      crc.update(Objects.requireNonNull(in).readAllBytes());
    }
    assertThat(crc.getValue()).isEqualTo(0x7d7c07a4L);
  }

  @Test
  void ofAnotherDictionaryAreNone() {
    assertThat(SharedDictionary.decompress(new byte[] {0x78, (byte) 0xbb, 1, 2, 3, 4, 0}))
        .isEqualTo(Optional.empty());
  }
}
