package io.nutgraf.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.nutgraf.adapter.json.DiffJson;
import io.nutgraf.adapter.json.Json;
import io.nutgraf.adapter.json.NoveltyJson;
import io.nutgraf.adapter.json.SummaryJson;
import io.nutgraf.app.SummarizeDocument.Answer.Summarized;
import io.nutgraf.model.Change;
import io.nutgraf.model.Credit;
import io.nutgraf.model.Excerpt;
import io.nutgraf.model.Headline;
import io.nutgraf.model.Metadata;
import io.nutgraf.model.Novelty;
import io.nutgraf.model.Novelty.FirstSeen;
import io.nutgraf.model.Novelty.Label;
import io.nutgraf.model.Published;
import io.nutgraf.model.Span;
import io.nutgraf.model.Warning;
import io.nutgraf.reuse.Finding;
import io.nutgraf.reuse.Fingerprint;
import io.nutgraf.reuse.Fingerprints;
import io.nutgraf.reuse.MemoryIndex;
import io.nutgraf.reuse.Moment;
import io.nutgraf.reuse.NoveltyFinder;
import io.nutgraf.reuse.Overlap;
import io.nutgraf.reuse.Relative;
import io.nutgraf.reuse.Sighting;
import io.nutgraf.reuse.WordDiff;
import io.nutgraf.reuse.WordRuns;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Tells of each document of a stream what is new in it, beside all that came before. The documents
 * that are remembered have {@value #MOST_SENTENCES} sentences together at most: what comes later is
 * held against those and says so. Not for use by several threads, but for {@link #step}.
 */
final class StreamNovelty {

  /** So many sentences are remembered, at some 500 bytes each. */
  static final int MOST_SENTENCES = 250_000;

  private final MemoryIndex index;
  private final NoveltyFinder finder;

  /** Of each line that is remembered, in order: a document's name in the index is its number. */
  private final List<Kept> kept = new ArrayList<>();

  private long lines;
  private boolean full;

  StreamNovelty() {
    this(MOST_SENTENCES);
  }

  StreamNovelty(int most) {
    index = new MemoryIndex(most);
    finder = new NoveltyFinder(index);
  }

  /** A document with its sentences of six words or more, all that can be told before its turn. */
  private record Read(String text, Metadata metadata, Fingerprints sentences) {

    List<String> words() {
      return sentences.prints().stream().map(print -> print.span().of(text)).toList();
    }
  }

  /**
   * What is remembered of a document.
   *
   * @param id what its line calls it; its number among the lines where that calls it nothing
   */
  private record Kept(JsonNode id, Metadata metadata, Fingerprints sentences, List<String> words) {

    Excerpt excerpt(Span sentence) {
      List<Span> spans = sentences.prints().stream().map(Fingerprint::span).toList();
      return new Excerpt(words.get(Collections.binarySearch(spans, sentence)), sentence);
    }

    FirstSeen firstSeen(Excerpt there) {
      Headline headline = metadata.headline();
      Credit publisher = metadata.publisher();
      Published published = metadata.published();
      return new FirstSeen(
          id.asText(),
          there.span(),
          headline == null ? null : headline.text(),
          publisher == null ? null : publisher.text(),
          published == null ? null : published.value());
    }
  }

  /** Reads the sentences of a document. Thread-safe. */
  private static Read read(Summarized answer) {
    String text = answer.document().text();
    return new Read(text, answer.summary().metadata(), Fingerprints.of(text, answer.allSpans()));
  }

  /**
   * What is to be done when it is the document's turn: adds to {@code record} what is new, where
   * {@code result} is a document at all. To make is thread-safe; to run is not.
   */
  Runnable step(ObjectNode record, Result result) {
    return switch (result) {
      case Result.Done(var answer, _) -> {
        Read read = read(answer);
        yield () -> put(record, read);
      }
      case Result.Failed _ -> this::passOver;
    };
  }

  /** Passes over a line that was no document, or could not be read. */
  private void passOver() {
    lines++;
  }

  /** Adds to {@code record} what is new in the document of the next line, and remembers it. */
  private void put(ObjectNode record, Read next) {
    lines++;
    String number = "%010d".formatted(kept.size());
    var moment = new Moment(number, number);
    NoveltyFinder.Found found = finder.find(next.sentences(), moment);
    ArrayNode novelty = record.putArray("novelty");
    for (Finding finding : found.findings()) {
      novelty.add(told(finding, next.text()));
    }
    ArrayNode related = record.putArray("related");
    WordRuns own = WordRuns.of(next.sentences());
    for (Relative relative : found.relatives()) {
      Overlap overlap = own.overlap(WordRuns.of(relative.prints()));
      if (overlap.kind() != Overlap.Kind.NONE) {
        related.add(told(relative, overlap));
      }
    }
    if (full) {
      warn(record, Warning.noveltyLimited());
    }
    if (found.partial()) {
      warn(record, Warning.noveltyPartial());
    }
    full |= !index.add(moment, next.sentences());
    if (!full) {
      JsonNode id = record.has("id") ? record.get("id") : LongNode.valueOf(lines);
      kept.add(new Kept(id, next.metadata(), next.sentences(), next.words()));
    }
  }

  private ObjectNode told(Finding finding, String text) {
    Excerpt here = Excerpt.of(text, finding.print().span());
    Sighting first = finding.first();
    if (first == null) {
      return NoveltyJson.of(new Novelty(here, Label.NEW, null, 0, List.of()));
    }
    Kept earlier = keptOf(first.moment());
    Excerpt there = earlier.excerpt(first.print().span());
    List<Change> changes = finding.label() == Label.EDITED ? WordDiff.of(there, here) : List.of();
    var novelty =
        new Novelty(here, finding.label(), earlier.firstSeen(there), finding.seenIn(), changes);
    ObjectNode json = NoveltyJson.of(novelty);
    json.withObject("/firstSeenIn").set("id", earlier.id());
    return json;
  }

  private ObjectNode told(Relative relative, Overlap overlap) {
    ObjectNode json = Json.object();
    json.set("id", keptOf(relative.moment()).id());
    return DiffJson.put(json, overlap);
  }

  private Kept keptOf(Moment moment) {
    return kept.get(Integer.parseInt(moment.document()));
  }

  private static void warn(ObjectNode record, Warning warning) {
    record.withArray("/warnings").addAll(SummaryJson.warnings(List.of(warning)));
  }
}
