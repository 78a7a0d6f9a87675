package io.nutgraf.timeline;

import io.nutgraf.article.Prefix;
import io.nutgraf.article.ReadText;
import io.nutgraf.dates.CalendarUnit;
import io.nutgraf.dates.DateExpression;
import io.nutgraf.dates.DateExpression.Clock;
import io.nutgraf.dates.DateExpression.Written;
import io.nutgraf.dates.DateFinder;
import io.nutgraf.dates.DateResolver;
import io.nutgraf.dates.DateValue;
import io.nutgraf.dates.DayOrder;
import io.nutgraf.dates.FoundDate;
import io.nutgraf.dates.StatedDate;
import io.nutgraf.dates.Tense;
import io.nutgraf.model.DateMention;
import io.nutgraf.model.Excerpt;
import io.nutgraf.model.Published;
import io.nutgraf.model.Published.Basis;
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

  /**
   * The doubts that a rule, a tense and the date of publication leave are not as independent as
   * their product takes them for: dates are wrong less than half as often ({@code calibration.py}).
   */
  private static final double DOUBT = 0.5;

  private final ReadText text;
  private final DateFinder finder;
  private final @Nullable LocalDate published;
  private final DayOrder order;
  private final double trust;
  private final List<Dated> dates = new ArrayList<>();
  private @Nullable DateValue mentioned;
  private @Nullable DateValue dayOfSentence;
  private int silence;

  TimelineReader(ReadText text) {
    Published published = published(text).orElse(null);
    this.text = text;
    this.order = DayOrder.of(text.words());
    this.finder = DateFinder.of(text.language().code());
    if (published != null) {
      this.published = published.day();
      this.trust = (1 + published.confidence()) / 2;
    } else {
      this.published = null;
      this.trust = 0;
    }
  }

  /**
   * The day that others are counted from. Texts are dropped on the day they are written; pages and
   * files that are laid out are kept for years, and the day on which one came says nothing of it.
   */
  private static Optional<Published> published(ReadText text) {
    boolean laidOut = text.layout().isKnown();
    return Optional.ofNullable(text.front().published())
        .filter(published -> published.precision().compareTo(Precision.DAY) >= 0)
        .filter(published -> published.basis() != Basis.UPLOAD || !laidOut);
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
    return date.isComplete()
        ? new DateResolver(null, null, Tense.UNKNOWN).resolve(date.written()).orElse(null)
        : null;
  }

  /** Reads a title or a sentence. */
  void read(Span line) {
    silence++;
    dayOfSentence = null;
    if (silence > REMEMBERED) {
      mentioned = null;
    }
    LocalDate first = null;
    Excerpt sentence = null;
    for (FoundDate date : finder.in(text.words(), line)) {
      DateValue value = resolve(date, first).orElse(null);
      if (value != null) {
        sentence = sentence == null ? text.excerpt(line) : sentence;
        add(date, value, sentence);
      }
      first = value == null ? null : value.first();
    }
  }

  /** The end of a range lies after its beginning. */
  private Optional<DateValue> resolve(FoundDate date, @Nullable LocalDate beginning) {
    DateExpression expression = order.read(date.expression());
    return date.endsRange()
            && beginning != null
            && expression instanceof Written written
            && written.isYearless()
        ? new DateResolver(beginning, null, Tense.FUTURE)
            .resolve(written)
            .map(value -> value.by("end_of_range", .85))
        : new DateResolver(
                published, expression instanceof Clock ? dayOfSentence : mentioned, date.tense())
            .resolve(expression);
  }

  private void add(FoundDate date, DateValue value, Excerpt sentence) {
    boolean fromPublished = value.anchor() != null && published != null;
    add(
        date.span(),
        value,
        value.confidence() * date.certainty() * (fromPublished ? trust : 1),
        sentence);
    if (!(date.expression() instanceof Clock)) {
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
            Math.round((1 - DOUBT * (1 - confidence)) * 100) / 100.0,
            sentence);
    dates.add(new Dated(mention, value.first()));
  }

  private void remember(DateValue value) {
    mentioned = value;
    dayOfSentence = value.isDay() ? value : dayOfSentence;
    silence = 0;
  }
}
