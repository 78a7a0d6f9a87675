package io.nutgraf.article;

import static io.nutgraf.article.FrontMatterWords.anyOf;

import io.nutgraf.dates.DateFinder;
import io.nutgraf.dates.FoundDate;
import io.nutgraf.dates.StatedDate;
import io.nutgraf.dates.StatedDates;
import io.nutgraf.dates.Tense;
import io.nutgraf.model.Document;
import io.nutgraf.model.Language;
import io.nutgraf.model.Published;
import io.nutgraf.model.Published.Basis;
import io.nutgraf.model.Published.Precision;
import io.nutgraf.model.Span;
import io.nutgraf.text.CodePoints;
import io.nutgraf.text.LanguagePack;
import io.nutgraf.text.LinearPattern;
import io.nutgraf.text.Marks;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells when a document was published, by what is most to be trusted: its markup, a prefix, a
 * dateline, the day that a report's first paragraphs name with its weekday, the day stated in the
 * file's properties or with the document, the day of upload. A date without its weekday is nearly
 * always another day's: that of what is told, not of the telling; so is one that lies far from the
 * day stated. No date lies after the last day that the document can be of.
 */
final class PublishedDetector {

  /** The words of a report that say when it happened, in UTF-16 code units. */
  private static final int REACH = 1500;

  /** What a report tells of has happened so few days before, by the day stated with it. */
  private static final int NEAR = 60;

  /** So many days before its reading a document is no report of that day. */
  private static final long LONG_BACK = 3 * 365;

  private static final double REPORTED_DAY = .8;

  /** Where nothing but the past of its sentence speaks for the day. */
  private static final double TOLD_DAY = .5;

  /** So much of a sentence before and after a date tells its tense, in UTF-16 code units. */
  private static final int SENTENCE = 240;

  /** Who wrote it, before the day, in a line of their own. */
  private static final LinearPattern NAME =
      LinearPattern.of("\\p{Lu}[\\p{L}.'’-]{0,30}(?: \\p{Lu}[\\p{L}.'’-]{0,30}){1,3},? ");

  /** What stands before the day of telling. */
  private static final LinearPattern REPORTED =
      LinearPattern.ofAnyCase(
          "[^\\p{L}]" + anyOf("reported") + "(?:\\s\\p{L}{1,12}){0,3}[\\s,]{1,2}$");

  /** What stands before the day of something yet to come, or long past. */
  private static final LinearPattern ANOTHER_DAY =
      LinearPattern.ofAnyCase(
          "(?:^|[^\\p{L}\\d_])" + anyOf("another-day") + "(?:[^\\p{L}\\d_.!?][^.!?]{0,59})?$");

  private PublishedDetector() {}

  /**
   * When {@code document}, which begins with {@code opening}, was published; empty where nothing
   * says so and no upload is known.
   */
  static Optional<Published> detect(Document document, Opening opening, Language language) {
    return fromMarkup(document)
        .or(() -> fromRelease(document))
        .or(() -> fromPrefix(document, opening))
        .or(() -> fromDateline(document, opening))
        .or(() -> fromWeekday(document, opening, language))
        .or(() -> fromProperties(document))
        .or(() -> stated(document.referenceDate(), document, Basis.METADATA, .7))
        .or(() -> stated(document.uploadedOn(), document, Basis.UPLOAD, .2));
  }

  private static Optional<Published> fromMarkup(Document document) {
    return StatedDays.ofMarkup(document).findFirst();
  }

  /** A file's own dates are as often of a later save as of its making. */
  private static Optional<Published> fromProperties(Document document) {
    return StatedDays.ofProperties(document).findFirst();
  }

  private static Optional<Published> fromRelease(Document document) {
    return ReleaseLines.date(document.text())
        .flatMap(date -> published(date, document, Basis.PREFIX, .9));
  }

  private static Optional<Published> fromPrefix(Document document, Opening opening) {
    return opening.prefixes().stream()
        .flatMap(prefix -> prefix.stated().stream())
        .flatMap(date -> published(date, document, Basis.PREFIX, .95).stream())
        .findFirst();
  }

  private static Optional<Published> fromDateline(Document document, Opening opening) {
    return opening.datelines().stream()
        .flatMap(dateline -> dateline.stated().stream())
        .flatMap(date -> published(date, document, Basis.DATELINE, .9).stream())
        .findFirst();
  }

  private static Optional<Published> fromWeekday(
      Document document, Opening opening, Language language) {
    int from = opening.span().start();
    int to = Math.min(opening.span().end(), from + REACH);
    return StatedDates.in(opening.body(), new Span(from, to)).stream()
        .filter(date -> date.weekday() != null && date.day() != null)
        .filter(date -> !isAnotherDay(opening.body(), date))
        .filter(date -> isNear(document, date))
        .flatMap(date -> fromText(date, document, opening, language).stream())
        .findFirst();
  }

  private static Optional<Published> fromText(
      StatedDate date, Document document, Opening opening, Language language) {
    double likelihood = likelihood(document, opening, date, language);
    return likelihood == 0 ? Optional.empty() : published(date, document, Basis.TEXT, likelihood);
  }

  /** A day that lies far from the one stated with the document is not that of the report. */
  private static boolean isNear(Document document, StatedDate date) {
    LocalDate stated = document.referenceDate();
    return stated == null
        || date.resolve(date.year() == null ? latest(document) : null)
            .filter(day -> Math.abs(ChronoUnit.DAYS.between(day, stated)) <= NEAR)
            .isPresent();
  }

  /**
   * How likely the report is of that day: reports leave their year out, and one that lies long back
   * is that of another event. 0 where it can't be.
   */
  private static double likelihood(
      Document document, Opening opening, StatedDate date, Language language) {
    String words = opening.body();
    Tense tense = tense(words, date, language);
    LocalDate known = document.latestDay();
    if (date.year() == null
        || document.referenceDate() != null
        || isOfReport(words, date)
        || isSigned(words, date)) {
      return tense == Tense.FUTURE ? 0 : REPORTED_DAY;
    }
    long age =
        known == null
            ? LONG_BACK
            : date.resolve(null).map(day -> ChronoUnit.DAYS.between(day, known)).orElse(LONG_BACK);
    if (age <= NEAR) {
      return tense == Tense.FUTURE ? 0 : REPORTED_DAY;
    }
    return age < LONG_BACK && tense == Tense.PAST ? TOLD_DAY : 0;
  }

  /** "The mayor said on Tuesday, May 7, 2024": the day of telling. */
  private static boolean isOfReport(String words, StatedDate date) {
    int start = date.span().start();
    return REPORTED.in(words, Math.max(0, start - 60), start) != null;
  }

  /** "Ida Lind Monday, May 6, 2024" as a whole line. */
  private static boolean isSigned(String words, StatedDate date) {
    int start = date.span().start();
    int end = date.span().end();
    int line = words.lastIndexOf('\n', start) + 1;
    return (end == words.length() || words.charAt(end) == '\n') && NAME.fits(words, line, start);
  }

  /** How the sentence around {@code date} tells of it. */
  private static Tense tense(String words, StatedDate date, Language language) {
    int from = sentenceStart(words, date.span().start());
    int to = sentenceEnd(words, date.span().end());
    return DateFinder.of(LanguagePack.forText(language).code())
        .in(words, new Span(from, to))
        .stream()
        .filter(found -> found.span().overlaps(date.span()))
        .map(FoundDate::tense)
        .findFirst()
        .orElse(Tense.UNKNOWN);
  }

  private static int sentenceStart(String words, int at) {
    int from = at;
    while (from > 0 && at - from < SENTENCE && !endsSentence(words, from - 1)) {
      from--;
    }
    return CodePoints.floor(words, from);
  }

  private static int sentenceEnd(String words, int at) {
    int to = at;
    while (to < words.length() && to - at < SENTENCE && !endsSentence(words, to)) {
      to++;
    }
    return CodePoints.floor(words, to);
  }

  private static boolean endsSentence(String words, int at) {
    char mark = words.charAt(at);
    boolean last = at + 1 == words.length() || words.charAt(at + 1) <= ' ';
    return Marks.isLineBreak(mark) || (last && ".!?".indexOf(mark) >= 0);
  }

  private static boolean isAnotherDay(String words, StatedDate date) {
    int start = date.span().start();
    return ANOTHER_DAY.in(words, Math.max(0, start - 80), start) != null;
  }

  /** A date without its year is worth less, and one that had to be guessed at less again. */
  private static Optional<Published> published(
      StatedDate date, Document document, Basis basis, double confidence) {
    double certainty = date.year() != null ? 1 : date.weekday() != null ? .9 : .7;
    return date.resolve(date.year() == null ? latest(document) : document.latestDay())
        .map(
            day ->
                new Published(
                    date.format(day), date.precision(), basis, round(confidence * certainty)));
  }

  private static Optional<Published> stated(
      @Nullable LocalDate day, Document document, Basis basis, double confidence) {
    LocalDate latest = document.latestDay();
    return Optional.ofNullable(day)
        .filter(d -> latest == null || !d.isAfter(latest))
        .map(d -> new Published(d.toString(), Precision.DAY, basis, confidence));
  }

  /** The last day that a date without its year can be of. */
  private static @Nullable LocalDate latest(Document document) {
    LocalDate reference =
        document.referenceDate() == null
            ? fromProperties(document).map(Published::day).orElse(null)
            : document.referenceDate();
    LocalDate upload = document.uploadedOn();
    return reference == null || (upload != null && upload.isBefore(reference)) ? upload : reference;
  }

  private static double round(double confidence) {
    return Math.round(confidence * 100) / 100.0;
  }
}
