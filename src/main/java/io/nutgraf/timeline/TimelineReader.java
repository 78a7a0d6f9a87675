package io.nutgraf.timeline;

import io.nutgraf.article.Prefix;
import io.nutgraf.article.ReadText;
import io.nutgraf.dates.CalendarUnit;
import io.nutgraf.dates.DateExpression;
import io.nutgraf.dates.DateExpression.Clock;
import io.nutgraf.dates.DateExpression.Written;
import io.nutgraf.dates.DateGrammar;
import io.nutgraf.dates.DateMatch;
import io.nutgraf.dates.DateRanges;
import io.nutgraf.dates.DateResolver;
import io.nutgraf.dates.DateValue;
import io.nutgraf.dates.StatedDate;
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

  private final ReadText text;
  private final TimeWords lexicon;
  private final boolean isEnglish;
  private final @Nullable LocalDate published;
  private final double trust;
  private final List<Dated> dates = new ArrayList<>();
  private @Nullable DateValue mentioned;
  private @Nullable DateValue dayOfSentence;
  private int silence;

  TimelineReader(ReadText text) {
    Published published = text.front().published();
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

  /** Reads the date of publication that stands before the article's sentences. */
  void readPrefix() {
    for (Prefix prefix : text.noise().prefixes()) {
      StatedDate date = prefix.date();
      DateValue value = date == null ? null : stated(date);
      if (date != null && value != null) {
        add(date.span(), value, value.confidence(), text.excerpt(prefix.span()));
        remember(value);
        return;
      }
    }
  }

  private static @Nullable DateValue stated(StatedDate date) {
    Written written = new Written(date.year(), date.month(), date.day(), null, date.weekday());
    return date.isComplete()
        ? new DateResolver(null, null, Tense.UNKNOWN).resolve(written).orElse(null)
        : null;
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
    boolean fromPublished = value.anchor() != null && published != null;
    add(
        span,
        value,
        value.confidence() * match.certainty() * (fromPublished ? trust : 1),
        sentence);
    if (!(match.expression() instanceof Clock)) {
      remember(value);
    }
  }

  private void add(Span span, DateValue value, double confidence, Excerpt sentence) {
    LocalDate anchor = value.anchor();
    DateMention mention =
        new DateMention(
            text.excerpt(span),
            value.iso(),
            anchor == null ? null : CalendarUnit.DAY.iso(anchor),
            value.rule(),
            Math.round(confidence * 100) / 100.0,
            sentence);
    dates.add(new Dated(mention, value.first()));
  }

  private void remember(DateValue value) {
    mentioned = value;
    dayOfSentence = value.isDay() ? value : dayOfSentence;
    silence = 0;
  }
}
