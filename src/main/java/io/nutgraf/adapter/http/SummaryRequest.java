package io.nutgraf.adapter.http;

import io.nutgraf.adapter.json.Included;
import io.nutgraf.app.ReadArticle.Detail;
import io.nutgraf.model.SentenceLength;
import io.nutgraf.model.SummaryOptions;
import io.nutgraf.model.SummaryOptions.Order;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What a caller wants of a summary: the same names in a query and in JSON.
 *
 * @param novelty also what is new in it, beside other documents
 */
record SummaryRequest(SummaryOptions options, Included included, boolean novelty) {

  static final Set<String> NAMES =
      Set.of(
          "sentenceCount",
          "percent",
          "sortBy",
          "query",
          "excludeQuotes",
          "minSentenceWords",
          "maxSentenceWords",
          "minConfidence",
          "include",
          "stringIndexType");

  private static final String NOVELTY = "novelty";
  private static final int LONGEST_QUERY = 1000;

  /** What is wanted of a document that is not kept. */
  static SummaryRequest parse(Values values) {
    return parse(values, Set.of("text", "structure", "sentences"));
  }

  /** What is wanted of one that is. */
  static SummaryRequest ofKept(Values values) {
    SummaryRequest wanted = parse(values, Set.of("text", "structure", "sentences", NOVELTY));
    if (wanted.novelty && wanted.included.codePoints()) {
      throw ProblemException.invalid(
          values.nameOf("stringIndexType"),
          "It must be utf16 with novelty, which names places of other documents too.");
    }
    return wanted;
  }

  private static SummaryRequest parse(Values values, Set<String> besides) {
    Set<String> include = values.choices("include", besides);
    String unit = values.choice("stringIndexType", Set.of("utf16", "codepoint")).orElse("utf16");
    return new SummaryRequest(
        options(values),
        new Included(
            include.contains("text"),
            include.contains("structure"),
            include.contains("sentences"),
            unit.equals("codepoint"),
            values.share("minConfidence").orElse(0)),
        include.contains(NOVELTY));
  }

  private static SummaryOptions options(Values values) {
    OptionalInt count = values.integer("sentenceCount", 1, SummaryOptions.MAX_SENTENCES);
    OptionalInt percent = values.integer("percent", 1, 100);
    if (count.isPresent() && percent.isPresent()) {
      throw ProblemException.invalid(
          values.nameOf("percent"), "Give sentenceCount or percent, not both.");
    }
    String order = values.choice("sortBy", Set.of("offset", "rank")).orElse("offset");
    return new SummaryOptions(
        count.orElse(SummaryOptions.DEFAULT.sentenceCount()),
        percent.isPresent() ? percent.getAsInt() : null,
        order.equals("rank") ? Order.RANK : Order.OFFSET,
        values.words("query", LONGEST_QUERY).orElse(null),
        values.flag("excludeQuotes").orElse(false),
        sentenceLength(values));
  }

  private static SentenceLength sentenceLength(Values values) {
    int min =
        values
            .integer("minSentenceWords", 1, SentenceLength.LONGEST)
            .orElse(SentenceLength.ANY.min());
    int max =
        values
            .integer("maxSentenceWords", 1, SentenceLength.LONGEST)
            .orElse(SentenceLength.ANY.max());
    if (min > max) {
      throw ProblemException.invalid(
          values.nameOf("minSentenceWords"), "It must be at most maxSentenceWords.");
    }
    return new SentenceLength(min, max);
  }

  /** How much of an article it takes to answer. */
  Detail detail() {
    if (included.sentences()) {
      return Detail.SENTENCES;
    }
    if (included.structure()) {
      return Detail.LAYOUT;
    }
    return included.text() || included.codePoints() ? Detail.TEXT : Detail.SUMMARY;
  }
}
