package io.nutgraf.timeline;

import io.nutgraf.article.SegmentedText;
import io.nutgraf.dates.CalendarUnit;
import io.nutgraf.dates.DateExpression;
import io.nutgraf.dates.DateExpression.Clock;
import io.nutgraf.dates.DateExpression.Written;
import io.nutgraf.dates.DateGrammar;
import io.nutgraf.dates.DateMatch;
import io.nutgraf.dates.DateRanges;
import io.nutgraf.dates.DateResolver;
import io.nutgraf.dates.DateValue;
import io.nutgraf.dates.Tense;
import io.nutgraf.dates.TenseDetector;
import io.nutgraf.dates.TimeTokens;
import io.nutgraf.dates.TimeWords;
import io.nutgraf.model.DateMention;
import io.nutgraf.model.Excerpt;
import io.nutgraf.model.Published;
import io.nutgraf.model.Published.Precision;
import io.nutgraf.model.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one document for its dates, from its first line to its last. */
final class TimelineReader {

  /** A day is spoken of for so many sentences. */
  private static final int REMEMBERED = 2;

  private final SegmentedText text;
  private final TimeWords lexicon;
  private final boolean isEnglish;
  private final @Nullable LocalDate published;
  private final double trust;
  private final List<Dated> dates = new ArrayList<>();
  private @Nullable DateValue mentioned;
  private @Nullable DateValue dayOfSentence;
  private int silence;

  TimelineReader(SegmentedText text, @Nullable Published published) {
    this.text = text;
    this.lexicon = TimeWords.of(text.language().code());
    this.isEnglish = text.language().code().equals("en");
    if (published != null && published.precision().compareTo(Precision.DAY) >= 0) {
      this.published = published.day();
      this.trust = (1 + published.confidence()) / 2;
    } else {
      this.published = null;
      this.trust = 0;
    }
  }

  /** A date, and the first day of what it means. */
  record Dated(DateMention mention, LocalDate first) {}

  /** What was found, in the order of reading. */
  List<Dated> dates() {
    return dates;
  }

  /** Reads the date that stands before the article and is no part of its sentences. */
  void readHead() {
    int end = text.sentences().isEmpty() ? 0 : text.sentences().getFirst().span().start();
    for (Span line : DocumentHead.erasedLines(text, end)) {
      TimeTokens tokens = new TimeTokens(text.text(), line, lexicon);
      for (DateMatch match : new DateGrammar(tokens, isEnglish).matches()) {
        Optional<DateValue> value = complete(match.expression());
        if (value.isPresent()) {
          add(tokens, match, value.get(), text.excerpt(line));
          return;
        }
      }
    }
  }

  private static Optional<DateValue> complete(DateExpression expression) {
    return expression instanceof Written date && date.year() != null && date.day() != null
        ? new DateResolver(null, null, Tense.UNKNOWN).resolve(date)
        : Optional.empty();
  }

  /** Reads a title or a sentence. */
  void read(Span line) {
    silence++;
    dayOfSentence = null;
    if (silence > REMEMBERED) {
      mentioned = null;
    }
    TimeTokens tokens = new TimeTokens(text.words(), line, lexicon);
    if (tokens.mayTellTime()) {
      readMatches(tokens, line);
    }
  }

  private void readMatches(TimeTokens tokens, Span line) {
    List<DateMatch> matches =
        DateRanges.completed(tokens, new DateGrammar(tokens, isEnglish).matches());
    TenseDetector tenses = new TenseDetector(tokens);
    DateMatch last = null;
    LocalDate first = null;
    Excerpt sentence = null;
    for (DateMatch match : matches) {
      boolean joined = last != null && DateRanges.isJoined(tokens, last, match);
      Tense tense = isEnglish ? tenses.around(match.start(), match.end()) : Tense.UNKNOWN;
      DateValue value = resolve(match.expression(), tense, joined ? first : null).orElse(null);
      if (value != null) {
        sentence = sentence == null ? text.excerpt(line) : sentence;
        add(tokens, match, value, sentence);
      }
      last = match;
      first = value == null ? null : value.first();
    }
  }

  /** The end of a range lies after its beginning. */
  private Optional<DateValue> resolve(
      DateExpression expression, Tense tense, @Nullable LocalDate beginning) {
    return beginning != null && expression instanceof Written date && date.isYearless()
        ? new DateResolver(beginning, null, Tense.FUTURE)
            .resolve(date)
            .map(value -> value.by("end_of_range", .85))
        : new DateResolver(
                published, expression instanceof Clock ? dayOfSentence : mentioned, tense)
            .resolve(expression);
  }

  private void add(TimeTokens tokens, DateMatch match, DateValue value, Excerpt sentence) {
    Span span = new Span(tokens.start(match.start()), tokens.end(match.end() - 1));
    LocalDate anchor = value.anchor();
    double confidence =
        value.confidence() * match.certainty() * (anchor == null || published == null ? 1 : trust);
    DateMention mention =
        new DateMention(
            text.excerpt(span),
            value.iso(),
            anchor == null ? null : CalendarUnit.DAY.iso(anchor),
            value.rule(),
            Math.round(confidence * 100) / 100.0,
            sentence);
    dates.add(new Dated(mention, value.first()));
    if (!(match.expression() instanceof Clock)) {
      mentioned = value;
      dayOfSentence = value.isDay() ? value : dayOfSentence;
      silence = 0;
    }
  }
}
