package io.nutgraf.adapter.dynamodb;

import static io.nutgraf.adapter.dynamodb.StreamedWrites.record;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.nutgraf.app.ArticleChange;
import io.nutgraf.app.Articles;
import io.nutgraf.app.SummaryEvent;
import io.nutgraf.app.SummaryEvent.Kind;
import io.nutgraf.model.Article;
import io.nutgraf.model.RejectionCode;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class ArticleChangesTest {

  private static final Article OLD = Articles.article("a.txt", "2022-11-29");
  private static final Article NEW = Articles.article("a.txt", "2022-11-30");

  @Test
  void tellsWhatWasAndWhatIs() {
    ArticleChange change = ArticleChanges.read(StreamedWrites.article(OLD, NEW, 7)).orElseThrow();

    assertThat(change.id()).isEqualTo(OLD.id());
    assertThat(change.before()).isEqualTo(OLD);
    assertThat(change.now()).isEqualTo(NEW);
    assertThat(change.sequencer()).isEqualTo(Articles.sequencer(7));
    assertThat(change.change()).isEqualTo("0".repeat(39) + "7");
    assertThat(change.time()).isEqualTo(Instant.parse("2022-11-30T08:15:30Z"));
  }

  @Test
  void tellsARemovalWithItsSequencer() {
    ArticleChange change = ArticleChanges.read(StreamedWrites.removal(OLD, 8)).orElseThrow();

    assertThat(change.before()).isEqualTo(OLD);
    assertThat(change.now()).isNull();
    assertThat(change.sequencer()).isEqualTo(Articles.sequencer(8));
  }

  @Test
  void anItemThatIsDeletedAsAWholeIsARemoval() {
    var deleted = record(StreamedWrites.item(OLD, 5), null, 9);

    assertThat(kind(deleted)).contains(Kind.REMOVED);
  }

  @Test
  void aDocumentThatWasGivenUpFails() {
    Article givenUp = Articles.failed("a.txt", Articles.UPLOADED, RejectionCode.INTERNAL_ERROR);

    assertThat(kind(StreamedWrites.article(OLD, givenUp, 2))).contains(Kind.FAILED);
    assertThat(kind(StreamedWrites.article(givenUp, NEW, 2))).contains(Kind.STORED);
  }

  @Test
  void whatTheStoreTidiesUpChangesNoDocument() {
    ArticleItem replacing =
        StreamedWrites.articleItem(NEW, 2).replacing(StreamedWrites.articleItem(OLD, 1));
    var tidied = new HashMap<>(replacing.attributes());
    assertThat(tidied.remove(ArticleItem.OBSOLETE_KEYS)).isNotNull();

    assertThat(kind(record(replacing.attributes(), tidied, 3))).isEmpty();
  }

  @Test
  void aTombstoneThatComesFirstOrExpiresIsNoRemoval() {
    var tombstone = StreamedWrites.tombstone(OLD.id(), Articles.sequencer(1)).attributes();
    var later = StreamedWrites.tombstone(OLD.id(), Articles.sequencer(2)).attributes();

    assertThat(kind(record(null, tombstone, 1))).isEmpty();
    assertThat(kind(record(tombstone, later, 2))).isEmpty();
    assertThat(kind(record(later, null, 3))).isEmpty();
  }

  @Test
  void aRememberedAnswerIsNoArticle() {
    var answer =
        Map.of(
            "id", AttributeValue.fromS("idempotency#key"),
            "expiresAt", AttributeValue.fromN("1"),
            "answer", AttributeValue.fromS("x"));

    assertThat(ArticleChanges.read(record(null, answer, 1))).isEmpty();
  }

  @Test
  void aRecordThatNobodyCanReadIsNeitherStoredNorRemoved() {
    var spoilt = new HashMap<>(StreamedWrites.item(NEW, 2));
    spoilt.put(ItemContents.ALL, AttributeValue.fromB(SdkBytes.fromUtf8String("no record")));

    assertThat(ArticleChanges.read(record(StreamedWrites.item(OLD, 1), spoilt, 2))).isEmpty();
    assertThat(kind(record(spoilt, StreamedWrites.item(NEW, 3), 3))).contains(Kind.STORED);
  }

  private static Optional<Kind> kind(ObjectNode record) {
    return ArticleChanges.read(record).flatMap(SummaryEvent::of).map(SummaryEvent::kind);
  }
}
