package io.nutgraf.adapter.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.nutgraf.model.Article;
import io.nutgraf.model.CitedOutlet;
import io.nutgraf.model.Credit;
import io.nutgraf.model.DateMention;
import io.nutgraf.model.DocumentId;
import io.nutgraf.model.EntityType;
import io.nutgraf.model.Excerpt;
import io.nutgraf.model.Headline;
import io.nutgraf.model.KeyPhrase;
import io.nutgraf.model.KeySentence;
import io.nutgraf.model.Language;
import io.nutgraf.model.Mention;
import io.nutgraf.model.Metadata;
import io.nutgraf.model.Noise;
import io.nutgraf.model.ObjectLocation;
import io.nutgraf.model.PlacedSentence;
import io.nutgraf.model.Published;
import io.nutgraf.model.Quote;
import io.nutgraf.model.Reason;
import io.nutgraf.model.Rejection;
import io.nutgraf.model.RejectionCode;
import io.nutgraf.model.ScoredSentence;
import io.nutgraf.model.Sentence;
import io.nutgraf.model.Source;
import io.nutgraf.model.Span;
import io.nutgraf.model.Speaker;
import io.nutgraf.model.Summary;
import io.nutgraf.model.TextPart;
import io.nutgraf.model.Warning;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SummaryJsonTest {

  private static final String TEXT =
      "date 2022-11-29 Kyiv 🚀 rises\n\n“We won’t retreat,” he said 🇺🇦. It ended.";
  private static final ObjectLocation LOCATION =
      new ObjectLocation("drop", "inbox/a b+c%20d/ü 🚀.txt");
  private static final Instant UPLOADED = Instant.parse("2022-11-30T08:15:30.123Z");

  @Test
  void namesItsFieldsAsPromised() {
    JsonNode json = SummaryJson.of(succeeded(), Offsets.UTF16);
    assertThat(json.fieldNames())
        .toIterable()
        .containsExactly(
            "id",
            "status",
            "source",
            "summarizer",
            "language",
            "headline",
            "byline",
            "publisher",
            "dateline",
            "published",
            "wordCount",
            "sentenceCount",
            "readingMinutes",
            "keySentences",
            "keyPhrases",
            "topics",
            "mentions",
            "quotes",
            "dates",
            "citedOutlets",
            "removed",
            "warnings");
    assertThat(json.at("/published/basis").textValue()).isEqualTo("prefix");
    assertThat(json.at("/published/precision").textValue()).isEqualTo("day");
    assertThat(json.at("/removed/0/reason").textValue()).isEqualTo("comment_form");
    assertThat(json.at("/source/uploadedAt").textValue()).isEqualTo("2022-11-30T08:15:30.123Z");
  }

  @Test
  void leavesOutWhatIsAbsent() {
    Source source = new Source(LOCATION, null, null, null, null, 7, UPLOADED);
    JsonNode json =
        SummaryJson.of(
            new Article.Failed(
                DocumentId.of(LOCATION),
                source,
                new Rejection(RejectionCode.NO_TEXT_FOUND, "Empty."),
                null),
            Offsets.UTF16);
    assertThat(json.fieldNames())
        .toIterable()
        .containsExactly("id", "status", "code", "detail", "source");
    assertThat(json.get("source").fieldNames())
        .toIterable()
        .containsExactly("bucket", "key", "bytes", "uploadedAt");
    assertThat(json.toString()).doesNotContain("null");
  }

  @Test
  void tellsOffsetsInCodePointsOnRequest() {
    JsonNode key = SummaryJson.of(succeeded(), Offsets.codePoints(TEXT)).at("/keySentences/0");
    int[] codePoints = TEXT.codePoints().toArray();
    String slice =
        new String(codePoints, key.get("offset").intValue(), key.get("length").intValue());
    assertThat(slice).isEqualTo(key.get("text").textValue());
  }

  @Test
  void tellsTopicsByNamesAndPhrasesTogether() {
    JsonNode topics = SummaryJson.of(succeeded(), Offsets.UTF16).get("topics");
    Span span = excerpt("🚀 rises").span();
    assertThat(topics)
        .hasToString(
            "[{\"text\":\"🚀 rises\",\"offset\":%d,\"length\":8,\"kind\":\"phrase\",\"score\":1.0,\"count\":2}]"
                .formatted(span.start()));
  }

  @Test
  void aListTellsTheTopicsToo() {
    Article.Succeeded article = succeeded();
    assertThat(SummaryJson.brief(article).get("topics"))
        .isEqualTo(SummaryJson.of(article, Offsets.UTF16).get("topics"));
  }

  @Test
  void listsSentencesAsSlices() {
    Span span = excerpt("It ended.").span();
    JsonNode json =
        SummaryJson.sentences(
            TEXT,
            List.of(
                new PlacedSentence(excerpt("rises").span(), TextPart.HEADLINE, null),
                new PlacedSentence(
                    span,
                    TextPart.BODY,
                    new ScoredSentence(new Sentence(2, 1, span), .5, List.of()))),
            Offsets.UTF16);
    assertThat(json)
        .hasToString(
            ("[{\"text\":\"rises\",\"offset\":%d,\"length\":5,\"part\":\"headline\",\"rankScore\":0.0},"
                    + "{\"index\":2,\"paragraph\":1,\"text\":\"It ended.\",\"offset\":%d,\"length\":9,"
                    + "\"part\":\"body\",\"rankScore\":0.5}]")
                .formatted(excerpt("rises").span().start(), span.start()));
  }

  private static Article.Succeeded succeeded() {
    Summary summary =
        new Summary(
            "nutgraf/0.1",
            new Language("en", .9876),
            metadata(),
            12,
            2,
            1,
            List.of(
                new KeySentence(
                    excerpt("“We won’t retreat,” he said 🇺🇦."),
                    0,
                    1 / 3d,
                    List.of(new Reason("near_the_top", "stands near the top")),
                    List.of(excerpt("Kyiv 🚀 rises"))),
                new KeySentence(excerpt("It ended."), 1, 0, List.of(), List.of())),
            List.of(new Noise(excerpt("date 2022-11-29"), Noise.Kind.COMMENT_FORM)),
            List.of(new Warning("invalid_characters_replaced", "One was.")));
    Source source =
        new Source(LOCATION, "v1", "ab".repeat(32), "text/plain", "UTF-8", 99, UPLOADED);
    return new Article.Succeeded(DocumentId.of(LOCATION), source, summary);
  }

  private static Metadata metadata() {
    return new Metadata(
        new Headline("Kyiv 🚀 rises", excerpt("Kyiv 🚀 rises").span()),
        new Credit("Ann Ode", null),
        new Credit("Kyiv", excerpt("Kyiv").span()),
        excerpt("Kyiv"),
        new Published("2022-11-29", Published.Precision.DAY, Published.Basis.PREFIX, .9),
        List.of(new KeyPhrase(excerpt("🚀 rises"), .75, 2)),
        List.of(
            new Mention(
                "kyiv",
                EntityType.PLACE,
                "Kyiv",
                List.of("Kiev"),
                excerpt("It"),
                1,
                .9,
                List.of(excerpt("Kyiv")))),
        List.of(
            new Quote(
                excerpt("“We won’t retreat,”"),
                Quote.Kind.DIRECT,
                new Speaker("Ann Ode", "ann-ode", excerpt("he")),
                excerpt("said")),
            new Quote(excerpt("It ended"), Quote.Kind.INDIRECT, null, null)),
        List.of(
            new DateMention(
                excerpt("2022-11-29"), "2022-11-29", null, "stated", 1, excerpt("date 2022-11-29")),
            new DateMention(
                excerpt("It"), "2022-11", "2022-11-29", "nearest_past", .5, excerpt("It ended."))),
        List.of(new CitedOutlet(excerpt("Kyiv"), "kyiv", excerpt("said"))));
  }

  private static Excerpt excerpt(String words) {
    int start = TEXT.indexOf(words);
    return Excerpt.of(TEXT, new Span(start, start + words.length()));
  }
}
