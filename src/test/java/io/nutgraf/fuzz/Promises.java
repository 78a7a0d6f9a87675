package io.nutgraf.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.nutgraf.adapter.json.Offsets;
import io.nutgraf.adapter.json.SummaryJson;
import io.nutgraf.adapter.record.RecordReader;
import io.nutgraf.adapter.record.RecordWriter;
import io.nutgraf.model.Article;
import io.nutgraf.model.Credit;
import io.nutgraf.model.DocumentId;
import io.nutgraf.model.Excerpt;
import io.nutgraf.model.Headline;
import io.nutgraf.model.Mention;
import io.nutgraf.model.Metadata;
import io.nutgraf.model.ObjectLocation;
import io.nutgraf.model.PlacedSentence;
import io.nutgraf.model.Quote;
import io.nutgraf.model.RankedTopic;
import io.nutgraf.model.Source;
import io.nutgraf.model.Span;
import io.nutgraf.model.Speaker;
import io.nutgraf.model.Summary;
import io.nutgraf.summarize.Outcome;
import io.nutgraf.text.Words;
import io.nutgraf.topics.TopicRanker;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What holds for every summary of every text: whatever it tells is a slice of the text at the
 * offset given, splits no character, is so in code points too, and comes back from its record as it
 * was.
 *
 * <p>The records are walked, not listed: an excerpt of a kind that is added later is checked, too.
 */
public final class Promises {

  private static final ObjectLocation LOCATION = new ObjectLocation("drop", "inbox/a.txt");

  private final String text;
  private final int[] codePoints;

  private Promises(String text) {
    this.text = text;
    codePoints = text.codePoints().toArray();
  }

  /** Fails where what was made of {@code text} breaks a promise. */
  public static void check(String text, Outcome.Summarized done) {
    var promises = new Promises(text);
    checkReferences(done.summary().metadata());
    promises.walk(done);
    promises.checkTopics(done.summary());
    promises.checkCodePoints(SummaryJson.of(done.summary(), Offsets.codePoints(text)));
    promises.checkCodePoints(SummaryJson.sentences(text, done.placed(), Offsets.codePoints(text)));
    promises.checkPlaced(done.placed());
    checkRecord(done);
  }

  /** An id is one mention's alone, and whatever refers to a mention refers to one that is told. */
  private static void checkReferences(Metadata metadata) {
    List<String> ids = metadata.mentions().stream().map(Mention::id).toList();
    assertThat(ids).doesNotHaveDuplicates();
    for (Quote quote : metadata.quotes()) {
      checkReference(ids, quote.speaker() == null ? null : quote.speaker().mention());
    }
    metadata.citedOutlets().forEach(outlet -> checkReference(ids, outlet.mention()));
  }

  private void checkTopics(Summary summary) {
    List<String> ids = summary.metadata().mentions().stream().map(Mention::id).toList();
    List<RankedTopic> topics = TopicRanker.rank(summary);
    walk(topics);
    topics.forEach(topic -> checkReference(ids, topic.mention()));
    assertThat(topics).extracting(RankedTopic::excerpt).doesNotHaveDuplicates();
  }

  /** Sentences stand in order and apart, and no word stands outside of them. */
  private void checkPlaced(List<PlacedSentence> placed) {
    int from = 0;
    for (PlacedSentence sentence : placed) {
      checkNoWords(from, sentence.span().start());
      from = sentence.span().end();
    }
    checkNoWords(from, text.length());
  }

  private void checkNoWords(int from, int to) {
    assertThat(from).isLessThanOrEqualTo(to);
    assertThat(Words.standIn(text, new Span(from, to)))
        .as("words from %d to %d outside of all sentences", from, to)
        .isFalse();
  }

  private static void checkReference(List<String> ids, @Nullable String mention) {
    if (mention != null) {
      assertThat(ids).contains(mention);
    }
  }

  private void walk(Object value) {
    switch (value) {
      case Excerpt excerpt -> checkSlice(excerpt.text(), excerpt.span());
      case Span span -> checkSlice(span.of(text), span);
      case Headline(String words, Span span) when span != null -> checkSlice(words, span);
      case Credit(String words, Span span) when span != null -> checkSlice(words, span);
      case Iterable<?> values -> values.forEach(this::walk);
      case Record parts -> walkParts(parts);
      default -> {}
    }
  }

  private void walkParts(Record parts) {
    if (parts instanceof Mention mention) {
      checkVerbatim(mention.name());
      mention.aliases().forEach(this::checkVerbatim);
    } else if (parts instanceof Speaker speaker) {
      checkVerbatim(speaker.name());
    }
    for (RecordComponent part : parts.getClass().getRecordComponents()) {
      Object value = value(parts, part);
      if (value != null) {
        walk(value);
      }
    }
  }

  private static Object value(Record parts, RecordComponent part) {
    try {
      return part.getAccessor().invoke(parts);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(part.toString(), e);
    }
  }

  private void checkSlice(String words, Span span) {
    assertThat(span.end()).as("end of %s", span).isLessThanOrEqualTo(text.length());
    assertThat(words).as("at %s", span).isEqualTo(text.substring(span.start(), span.end()));
    assertThat(words).as("at %s", span).isNotBlank();
    assertThat(splitsPair(span.start()) || splitsPair(span.end()))
        .as("half a character in %s at %s", words, span)
        .isFalse();
  }

  private boolean splitsPair(int at) {
    return at > 0
        && at < text.length()
        && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
  }

  /** A name is told as it stands in the text, but for a line that breaks within it. */
  private void checkVerbatim(String words) {
    int at = text.replace('\n', ' ').indexOf(words.replace('\n', ' '));
    assertThat(at).as("where %s stands", words).isNotNegative();
    Span span = new Span(at, at + words.length());
    checkSlice(span.of(text), span);
  }

  private void checkCodePoints(JsonNode json) {
    if (json.has("text") && json.has("offset")) {
      int offset = json.get("offset").intValue();
      String slice = new String(codePoints, offset, json.get("length").intValue());
      assertThat(slice).as("code points from %d", offset).isEqualTo(json.get("text").textValue());
    }
    json.forEach(this::checkCodePoints);
  }

  private static void checkRecord(Outcome.Summarized done) {
    var source = new Source(LOCATION, null, null, null, null, 1, Instant.EPOCH);
    Article article = new Article.Succeeded(DocumentId.of(LOCATION), source, done.summary());
    assertThat(RecordReader.read(RecordWriter.bytes(article))).contains(article);
  }
}
