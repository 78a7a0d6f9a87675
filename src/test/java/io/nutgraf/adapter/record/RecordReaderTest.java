package io.nutgraf.adapter.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.nutgraf.adapter.json.Json;
import io.nutgraf.adapter.json.Offsets;
import io.nutgraf.adapter.json.SummaryJson;
import io.nutgraf.app.ListPosition;
import io.nutgraf.app.Topic;
import io.nutgraf.model.Article;
import io.nutgraf.model.DocumentId;
import io.nutgraf.model.Language;
import io.nutgraf.model.Metadata;
import io.nutgraf.model.ObjectLocation;
import io.nutgraf.model.Published;
import io.nutgraf.model.Quote;
import io.nutgraf.model.Rejection;
import io.nutgraf.model.RejectionCode;
import io.nutgraf.model.Source;
import io.nutgraf.model.Summary;
import io.nutgraf.model.Warning;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordReaderTest {

  /** Without these nothing says what document a record is of. */
  private static final Set<String> ESSENTIAL = Set.of("/source", "/source/bucket", "/source/key");

  private static final List<String> OTHERS =
      List.of("null", "7", "-1", "1e300", "\"unknown_constant\"", "[7]", "{\"unknown\":7}");

  @Test
  void readsBackAllThatWasWritten() {
    assertRoundTrip(RecordedArticles.everything());
  }

  @Test
  void readsBackTheBarest() {
    var location = new ObjectLocation("drop", "inbox/a.txt");
    var source = new Source(location, null, null, null, null, 0, Instant.EPOCH);
    var summary =
        new Summary(
            "nutgraf/0.1",
            Language.UNDETERMINED,
            Metadata.NONE,
            0,
            0,
            0,
            List.of(),
            List.of(),
            List.of());
    assertRoundTrip(new Article.Succeeded(DocumentId.of(location), source, summary));
  }

  @Test
  void readsBackEveryFailure() {
    var location = new ObjectLocation("drop", "inbox/a.txt");
    var source = new Source(location, "v1", null, "text/plain", null, 99, Instant.EPOCH);
    for (RejectionCode code : RejectionCode.values()) {
      assertRoundTrip(
          new Article.Failed(
              DocumentId.of(location), source, new Rejection(code, "The “why”."), "nutgraf/0.2"));
    }
  }

  /** As records were before they told who had refused their document. */
  @Test
  void aFailureNeedNotTellItsVersion() {
    Article failed = RecordReader.read(RecordedArticles.record(1, "failed")).orElseThrow();
    assertThat(failed.madeBy()).isNull();
    assertRoundTrip(failed);
  }

  private static void assertRoundTrip(Article article) {
    assertThat(RecordReader.read(RecordWriter.bytes(article))).contains(article);
  }

  /** Each field, absent or of another kind than any version is known to have written. */
  @ParameterizedTest
  @CsvSource({"1, everything", "2, everything", "1, failed", "2, failed"})
  void readsOnWhateverAFieldHolds(int format, String name) throws IOException {
    byte[] record = RecordedArticles.record(format, name);
    for (String pointer : pointers(Json.parse(record), "")) {
      JsonNode original = Json.parse(record).at(pointer);
      if (!pointer.matches(".*/\\d+")) {
        Optional<Article> without = RecordReader.read(changed(record, pointer, null));
        assertReadable(pointer + " removed", without, ESSENTIAL.contains(pointer));
      }
      for (String other : OTHERS) {
        JsonNode value = Json.parse(other);
        Optional<Article> read = RecordReader.read(changed(record, pointer, value));
        String what = pointer + " as " + other;
        boolean sameKind = value.getNodeType() == original.getNodeType();
        assertReadable(what, read, ESSENTIAL.contains(pointer) && !(sameKind && value.isTextual()));
        if (read.isPresent() && !sameKind && !value.isNull()) {
          assertThat(saysPartlyRead(read.get())).as(what).isTrue();
        }
      }
    }
  }

  private static void assertReadable(String what, Optional<Article> read, boolean essential) {
    assertThat(read.isEmpty()).as(what).isEqualTo(essential);
    read.ifPresent(
        article -> assertThatCode(() -> use(article)).as(what).doesNotThrowAnyException());
  }

  /** What is done with an article that is kept. */
  private static void use(Article article) {
    ListPosition.of(article);
    Topic.of(article);
    Json.bytes(SummaryJson.of(article, Offsets.UTF16));
    Json.bytes(SummaryJson.brief(article));
    RecordWriter.bytes(article);
  }

  private static boolean saysPartlyRead(Article article) {
    Warning warning = Warning.recordPartlyRead();
    return switch (article) {
      case Article.Succeeded it -> it.summary().warnings().equals(withOne(it, warning));
      case Article.Failed it -> it.rejection().detail().endsWith(" " + warning.detail());
    };
  }

  /** Once, and last. */
  private static List<Warning> withOne(Article.Succeeded article, Warning warning) {
    var warnings = new ArrayList<>(article.summary().warnings());
    warnings.removeIf(warning::equals);
    warnings.add(warning);
    return warnings;
  }

  @Test
  void listsAndOptionalFieldsThatAreAbsentAreEmptyWithoutAWord() throws IOException {
    ObjectNode json = everything();
    json.retain("format", "id", "status", "source", "summarizer");
    ((ObjectNode) json.get("source")).retain("bucket", "key", "uploadedAt");
    Summary summary = summary(json);
    assertThat(summary.metadata()).isEqualTo(Metadata.NONE);
    assertThat(summary.language()).isEqualTo(Language.UNDETERMINED);
    assertThat(summary.keySentences()).isEmpty();
    assertThat(summary.removed()).isEmpty();
    assertThat(summary.warnings()).isEmpty();
  }

  @Test
  void aRecordOfANewerFormatIsReadAsFarAsItGoes() throws IOException {
    ObjectNode json = everything();
    json.put("format", RecordFormat.CURRENT + 1);
    json.putArray("tables").addObject().put("text", "a list that is not known yet");
    Summary full = RecordedArticles.everything().summary();
    assertThat(summary(json))
        .isEqualTo(
            full.with(
                full.keySentences(),
                List.of(Warning.invalidCharactersReplaced(), Warning.recordPartlyRead())));
  }

  @Test
  void aFieldThatIsNotKnownIsPassedOver() throws IOException {
    ObjectNode json = everything();
    ((ObjectNode) json.at("/mentions/0/occurrences/0")).put("paragraph", 3);
    Summary summary = summary(json);
    assertThat(summary.metadata()).isEqualTo(RecordedArticles.everything().summary().metadata());
    assertThat(summary.warnings()).contains(Warning.recordPartlyRead());
  }

  @ParameterizedTest
  @CsvSource({
    "/mentions/0, type, mentions",
    "/quotes/0, kind, quotes",
    "/removed/0, reason, removed",
  })
  void aConstantThatIsNotKnownCostsItsElement(String element, String field, String list)
      throws IOException {
    ObjectNode json = everything();
    ((ObjectNode) json.at(element)).put(field, "unknown_constant");
    ObjectNode without = everything();
    ((ArrayNode) without.get(list)).remove(0);
    Summary expected = summary(without);
    Summary actual = summary(json);
    assertThat(actual.metadata()).isEqualTo(expected.metadata());
    assertThat(actual.removed()).isEqualTo(expected.removed());
    assertThat(actual.warnings()).contains(Warning.recordPartlyRead());
  }

  /** Its day is the article's place in the lists. */
  @Test
  void aDateOfPublicationOfAnotherKindKeepsItsDay() throws IOException {
    ObjectNode json = everything();
    json.putObject("published")
        .put("value", "2022-11-29T08:15Z")
        .put("precision", "minute")
        .put("basis", "mail_header")
        .put("confidence", .9);
    Summary summary = summary(json);
    assertThat(summary.metadata().published())
        .isEqualTo(
            new Published("2022-11-29", Published.Precision.DAY, Published.Basis.METADATA, .9));
    assertThat(summary.warnings()).contains(Warning.recordPartlyRead());
  }

  @Test
  void whatCannotBeReadOfAnElementIsLeftOutWhereItMayBe() throws IOException {
    ObjectNode json = everything();
    ((ObjectNode) json.at("/quotes/0/speaker")).put("offset", "three");
    Quote quote = summary(json).metadata().quotes().getFirst();
    Quote full = RecordedArticles.everything().summary().metadata().quotes().getFirst();
    assertThat(quote).isEqualTo(new Quote(full.excerpt(), full.kind(), null, full.cue()));
  }

  @Test
  void aFailureOfAKindThatIsNotKnownKeepsItsDetail() throws IOException {
    var json = (ObjectNode) Json.parse(RecordedArticles.record(2, "failed"));
    String detail = json.get("detail").textValue();
    json.put("code", "password_required");
    assertThat(((Article.Failed) read(json)).rejection())
        .isEqualTo(
            new Rejection(
                RejectionCode.INTERNAL_ERROR, detail + " " + Warning.recordPartlyRead().detail()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "{", "[]", "7", "null", "{}", "{\"id\":null}", "{} {}"})
  void whatIsNoRecordIsNone(String record) {
    assertThat(RecordReader.read(record.getBytes(UTF_8))).isEmpty();
  }

  @Test
  void spoiltBytesAreNoException() {
    Random random = new Random(2);
    byte[] record = RecordedArticles.record(2, "everything");
    for (int i = 0; i < 5_000; i++) {
      byte[] spoilt = Arrays.copyOf(record, record.length - random.nextInt(2) * random.nextInt(99));
      for (int flips = 1 + random.nextInt(3); flips > 0; flips--) {
        spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt(256);
      }
      assertThatCode(() -> RecordReader.read(spoilt).ifPresent(RecordReaderTest::use))
          .as(new String(spoilt, UTF_8))
          .doesNotThrowAnyException();
    }
  }

  private static List<String> pointers(JsonNode json, String at) {
    var pointers = new ArrayList<String>();
    for (Map.Entry<String, JsonNode> field : json.properties()) {
      pointers.add(at + "/" + field.getKey());
      pointers.addAll(pointers(field.getValue(), at + "/" + field.getKey()));
    }
    for (int i = 0; json.isArray() && i < json.size(); i++) {
      pointers.add(at + "/" + i);
      pointers.addAll(pointers(json.get(i), at + "/" + i));
    }
    return pointers;
  }

  /** The record with another value at a place; with none where that is null. */
  private static byte[] changed(byte[] record, String pointer, @Nullable JsonNode value)
      throws IOException {
    JsonNode json = Json.parse(record);
    int slash = pointer.lastIndexOf('/');
    String name = pointer.substring(slash + 1);
    JsonNode parent = json.at(pointer.substring(0, slash));
    if (value == null) {
      ((ObjectNode) parent).remove(name);
    } else if (parent instanceof ArrayNode array) {
      array.set(Integer.parseInt(name), value);
    } else {
      ((ObjectNode) parent).set(name, value);
    }
    return Json.bytes(json);
  }

  private static ObjectNode everything() throws IOException {
    return (ObjectNode) Json.parse(RecordedArticles.record(2, "everything"));
  }

  private static Summary summary(ObjectNode json) {
    return ((Article.Succeeded) read(json)).summary();
  }

  private static Article read(ObjectNode json) {
    return RecordReader.read(Json.bytes(json)).orElseThrow();
  }
}
