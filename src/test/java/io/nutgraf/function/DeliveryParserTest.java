package io.nutgraf.function;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nutgraf.adapter.json.Json;
import io.nutgraf.adapter.sqs.NoticeJson;
import io.nutgraf.app.ObjectEvent;
import io.nutgraf.app.ObjectEvent.Kind;
import io.nutgraf.function.Delivery.Direct;
import io.nutgraf.function.Delivery.Message;
import io.nutgraf.function.Delivery.Queued;
import io.nutgraf.model.ObjectLocation;
import io.nutgraf.model.Sequencer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeliveryParserTest {

  private static final ObjectLocation SEED_0 =
      new ObjectLocation("nutgraf", "inbox/000_8f3eb1f4b4bb600a.txt");
  private static final ObjectLocation SEED_1 =
      new ObjectLocation("nutgraf", "inbox/001_5b55b37c765ce05d.txt");

  @Test
  void readsWhatS3SaysOfAnObject() throws IOException {
    assertThat(direct(file("s3-put")))
        .containsExactly(
            new Notice.Happened(
                new ObjectEvent(
                    Kind.CREATED,
                    SEED_0,
                    null,
                    Sequencer.parse("00637F5B9A1C3D2E4F").orElseThrow(),
                    Instant.parse("2022-11-24T11:54:02.117Z"))));
    assertThat(event(direct(file("s3-delete"))).kind()).isEqualTo(Kind.REMOVED);
  }

  @Test
  void readsWhatEventBridgeSaysOfAnObject() throws IOException {
    var created = event(direct(file("eventbridge-created")));

    assertThat(created.kind()).isEqualTo(Kind.CREATED);
    assertThat(created.location()).isEqualTo(SEED_1);
    assertThat(created.time()).isEqualTo("2022-11-24T11:54:02Z");
    assertThat(event(direct(file("eventbridge-deleted"))).kind()).isEqualTo(Kind.REMOVED);
  }

  @Test
  void opensMessagesOfTheQueue() throws IOException {
    var messages = queued(file("s3-put-via-sqs"));

    assertThat(messages)
        .extracting(Message::id)
        .containsExactly(
            "059f36b4-87a3-44ab-83d2-661970000001", "059f36b4-87a3-44ab-83d2-661970000002");
    assertThat(messages)
        .extracting(message -> event(message.notices()).location())
        .containsExactly(SEED_0, SEED_1);
    assertThat(event(queued(file("eventbridge-created-via-sqs")).getFirst().notices()).location())
        .isEqualTo(SEED_1);
  }

  @Test
  void readsThatAnArticleIsOutOfDate() throws IOException {
    assertThat(event(queued(file("article-outdated-via-sqs")).getFirst().notices()))
        .isEqualTo(
            new ObjectEvent(
                Kind.OUTDATED,
                SEED_0,
                null,
                Sequencer.parse("00637F5B9A1C3D2E4F").orElseThrow(),
                Instant.parse("2026-11-28T20:00:00Z"),
                "nutgraf/0.1"));
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void readsWhatNutgrafItselfSaysToTheQueue(Kind kind) throws IOException {
    var location = new ObjectLocation("nutgraf", "inbox/a b+c%20d/ü 🚀&=.txt");
    Sequencer sequencer = Sequencer.parse("AB").orElseThrow();
    for (String versionId : new String[] {"v 1", null}) {
      boolean unknown = kind == Kind.EXPIRED && versionId == null;
      var event =
          new ObjectEvent(
              unknown ? Kind.REMOVED : kind,
              location,
              versionId,
              sequencer,
              Instant.EPOCH,
              kind == Kind.OUTDATED ? versionId : null);
      assertThat(event(direct(Json.line(NoticeJson.of(event))))).isEqualTo(event);
    }
  }

  @Test
  void anArticleThatIsOutOfDateHasASequencer() throws IOException {
    String notice = file("article-outdated-via-sqs").replace("00637F5B9A1C3D2E4F", "");
    assertThat(queued(notice).getFirst().notices())
        .containsExactly(new Notice.Malformed("no sequencer of the article"));
  }

  @Test
  void findsNothingInATestEvent() throws IOException {
    assertThat(direct(file("s3-test-event"))).isEmpty();
    assertThat(queued(file("s3-test-event-via-sqs")).getFirst().notices()).isEmpty();
  }

  @Test
  void poisonHidesNoOtherMessage() throws IOException {
    assertThat(queued(file("sqs-batch-with-poison")))
        .extracting(message -> message.notices().getFirst().getClass().getSimpleName())
        .containsExactly("Happened", "Malformed", "Happened");
  }

  @Test
  void decodesKeysOfS3() throws IOException {
    assertThat(event(direct(file("s3-keys-to-decode"))).location().key())
        .isEqualTo("inbox/Grüße & 100% C++ notes.txt");
  }

  @Test
  void takesKeysOfEventBridgeAsTheyAre() throws IOException {
    var event = file("eventbridge-created").replace(SEED_1.key(), "inbox/50%25+tax %.txt");

    assertThat(event(direct(event)).location().key()).isEqualTo("inbox/50%25+tax %.txt");
  }

  @ParameterizedTest
  @CsvSource({
    "ObjectCreated:CompleteMultipartUpload, CREATED",
    "ObjectCreated:Copy, CREATED",
    "s3:ObjectCreated:Post, CREATED",
    "ObjectRemoved:DeleteMarkerCreated, REMOVED",
    "LifecycleExpiration:Delete, REMOVED"
  })
  void knowsWhatCreatesAndWhatRemoves(String name, Kind kind) throws IOException {
    assertThat(event(direct(file("s3-put").replace("ObjectCreated:Put", name))).kind())
        .isEqualTo(kind);
  }

  /** What the lifecycle removes of a versioned object is never what is current. */
  @Test
  void knowsTheEndOfAnOlderVersion() throws IOException {
    var versioned = "\"versionId\": \"v1\", \"sequencer\"";
    String removed = file("s3-delete").replace("\"sequencer\"", versioned);
    assertThat(event(direct(removed)).kind()).isEqualTo(Kind.REMOVED);
    String expired = removed.replace("ObjectRemoved:", "LifecycleExpiration:");
    assertThat(event(direct(expired)).kind()).isEqualTo(Kind.EXPIRED);
    assertThat(event(direct(expired)).versionId()).isEqualTo("v1");
    String marked = expired.replace("Expiration:Delete", "Expiration:DeleteMarkerCreated");
    assertThat(event(direct(marked)).kind()).isEqualTo(Kind.REMOVED);
    String bridged =
        file("eventbridge-deleted")
            .replace("\"sequencer\"", "\"version-id\": \"v1\", \"sequencer\"");
    assertThat(event(direct(bridged)).kind()).isEqualTo(Kind.REMOVED);
    assertThat(event(direct(bridged.replace("DeleteObject", "Lifecycle Expiration"))).kind())
        .isEqualTo(Kind.EXPIRED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ObjectTagging:Put", "ObjectRestore:Completed", "ReducedRedundancyLost"})
  void passesOverWhatChangesNoSummary(String name) throws IOException {
    assertThat(direct(file("s3-put").replace("ObjectCreated:Put", name)))
        .containsExactly(new Notice.Irrelevant(name));
  }

  /** A delete marker has a version of its own, which is none of the document's. */
  @Test
  void keepsTheVersionUnlessItIsAMarkers() throws IOException {
    var versioned = "\"versionId\": \"v1\", \"sequencer\"";
    assertThat(event(direct(file("s3-put").replace("\"sequencer\"", versioned))).versionId())
        .isEqualTo("v1");
    assertThat(
            event(
                    direct(
                        file("s3-delete")
                            .replace("\"sequencer\"", versioned)
                            .replace("Removed:Delete", "Removed:DeleteMarkerCreated")))
                .versionId())
        .isNull();
    assertThat(
            event(
                    direct(
                        file("eventbridge-deleted")
                            .replace("\"sequencer\"", "\"version-id\": \"m1\", \"sequencer\"")
                            .replace("Permanently Deleted", "Delete Marker Created")))
                .versionId())
        .isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "17",
        "null",
        "{\"Records\":{}}",
        "{\"Records\":[{}]}",
        "{\"Records\":[{\"eventName\":\"ObjectCreated:Put\"}]}",
        "{\"Records\":[{\"eventName\":\"ObjectCreated:Put\",\"s3\":{}}]}",
        "{\"detail\":{},\"detail-type\":\"Object Created\",\"source\":\"my.app\"}",
        "{\"detail\":{},\"detail-type\":\"Object Created\",\"source\":\"aws.s3\"}"
      })
  void callsWhatItCannotReadMalformed(String event) throws IOException {
    assertThat(direct(event)).singleElement().isInstanceOf(Notice.Malformed.class);
  }

  @Test
  void oneMalformedRecordHidesNoOther() throws IOException {
    var two = file("s3-put").replace("\"Records\": [", "\"Records\": [ {\"eventName\": 3}, ");

    assertThat(direct(two))
        .extracting(notice -> notice.getClass().getSimpleName())
        .containsExactly("Malformed", "Happened");
  }

  @Test
  void refusesAKeyThatIsNotEncoded() throws IOException {
    assertThat(direct(file("s3-put").replace(SEED_0.key(), "inbox/100%.txt")))
        .containsExactly(new Notice.Malformed("the key is not form-encoded"));
  }

  @Test
  void refusesWhatIsNoJson() {
    assertThatThrownBy(() -> parse("<event/>")).isInstanceOf(IOException.class);
  }

  private static Delivery parse(String event) throws IOException {
    return DeliveryParser.parse(new ByteArrayInputStream(event.getBytes(UTF_8)));
  }

  private static List<Notice> direct(String event) throws IOException {
    return ((Direct) parse(event)).notices();
  }

  private static List<Message> queued(String event) throws IOException {
    return ((Queued) parse(event)).messages();
  }

  private static ObjectEvent event(List<Notice> notices) {
    return ((Notice.Happened) notices.getFirst()).event();
  }

  private static String file(String name) throws IOException {
    return Files.readString(Path.of("events", "ingest", name + ".json"));
  }
}
