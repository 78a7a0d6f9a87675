package io.nutgraf.article;

import static io.nutgraf.article.FrontMatterWords.anyOf;

import io.nutgraf.dates.StatedDate;
import io.nutgraf.dates.StatedDates;
import io.nutgraf.model.Span;
import io.nutgraf.text.LinearPattern;
import io.nutgraf.text.LinearPattern.Found;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One reading of a line as a prefix: byline, labels, dates and times, up to the first other word.
 */
final class PrefixScan {

  /** No prefix is longer, and so no line costs more. */
  private static final int REACH = 300;

  /** What may follow a byline, so that it is none of a sentence's words. */
  private static final LinearPattern AFTER_BYLINE =
      LinearPattern.of(
          "\\s?$|\\s?[|\u2022\u00b7\u2013\u2014]|,?\\s\\d|[,.]?\\s(?i:"
              + anyOf("after-byline")
              + ")");

  private static final String LABEL_WORDS =
      "(?:"
          + anyOf("label-before")
          + "\\s)?(?:(?<updated>"
          + anyOf("update")
          + ")|"
          + anyOf("label")
          + ")(?:\\s"
          + anyOf("label-after")
          + ")?";
  private static final LinearPattern LABEL_WITH_COLON =
      LinearPattern.ofAnyCase(LABEL_WORDS + "\\s?:");
  private static final LinearPattern LABEL = LinearPattern.ofAnyCase(LABEL_WORDS).before("[\\s.]");

  private static final LinearPattern TIME =
      LinearPattern.ofAnyCase(
          "(?:T|"
              + anyOf("time-before")
              + "\\s)?\\d{1,2}[:.h]\\d{2}(?::\\d{2})?(?:\\.\\d+)?(?:\\s?[ap]\\.?m\\b\\.?)?"
              + "(?:\\s?(?:Z|UTC|GMT|BST|[ECMP][SD]?T|CES?T|MSK|IST|"
              + anyOf("time-hour")
              + "|[+-]\\d{2}:?\\d{2})\\b)?(?:\\s"
              + anyOf("time-after")
              + "\\b)?");

  private static final LinearPattern CREDIT =
      LinearPattern.of(anyOf("credit") + "\\s" + anyOf("credit-by") + "\\s");

  private static final String SEPARATORS = ".|,;:()[]/-\u2013\u2014\u2022\u00b7";

  private final String text;
  private final Span line;
  private final PatternCursor cursor;
  private boolean labelled;
  private boolean dotted;
  private boolean ofUpdate;
  private @Nullable Byline byline;
  private @Nullable StatedDate published;
  private @Nullable StatedDate updated;

  PrefixScan(String text, Span line) {
    this.text = text;
    this.line = line;
    this.cursor = new PatternCursor(text, line.start(), Math.min(line.end(), line.start() + REACH));
  }

  /**
   * The prefix, if the line begins with one.
   *
   * @param mayRunOn true where words of the article may follow it on its line
   */
  Optional<Prefix> prefix(boolean mayRunOn) {
    int end = cursor.position();
    skipSeparators();
    while (next()) {
      end = cursor.position();
      skipSeparators();
    }
    boolean fills = cursor.position() == line.end();
    if (end == line.start() || !(fills ? isPrefix() : mayRunOn && isPrefixBefore(end))) {
      return Optional.empty();
    }
    return Optional.of(new Prefix(new Span(line.start(), end), date(), byline));
  }

  private @Nullable StatedDate date() {
    return published == null ? updated : published;
  }

  /** Alone on a line: anything that names a day, or a byline. */
  private boolean isPrefix() {
    StatedDate date = date();
    return byline != null
        || (date != null && (labelled || date.isComplete() || date.weekday() != null));
  }

  /** Before other words it must be plainly one: "Published on 29 November, the report …" is not. */
  private boolean isPrefixBefore(int end) {
    int next = text.codePointAt(cursor.position());
    boolean begins = !Character.isLowerCase(next) && !Character.isDigit(next);
    boolean goesOn = text.charAt(end) == ',';
    return begins
        && !goesOn
        && (dotted || (labelled && date() != null) || isIso() || isSetApart(end));
  }

  /** A full date that a point or a dash sets apart from what follows. */
  private boolean isSetApart(int end) {
    return published != null
        && published.isComplete()
        && text.substring(end, cursor.position())
            .chars()
            .anyMatch(c -> ".|:-\u2013\u2014\u2022".indexOf(c) >= 0);
  }

  /** A date of digits alone, which no sentence begins with. */
  private boolean isIso() {
    return published != null
        && published.isComplete()
        && published.span().of(text).codePoints().noneMatch(Character::isLetter);
  }

  private boolean next() {
    return takeByline() || takeCredit() || takeLabel() || takeDate() || cursor.take(TIME) != null;
  }

  private boolean takeByline() {
    if (cursor.position() != line.start()) {
      return false;
    }
    Optional<Byline> found = BylineScan.dottedAt(text, cursor.position(), cursor.limit());
    dotted = found.isPresent();
    byline =
        found
            .or(() -> BylineScan.at(text, cursor.position(), cursor.limit()).filter(this::isApart))
            .or(
                () ->
                    BylineScan.unmarkedAt(text, cursor.position(), cursor.limit())
                        .filter(this::fillsLine))
            .orElse(null);
    if (byline != null) {
      cursor.moveTo(byline.span().end());
    }
    return byline != null;
  }

  /** "Edited by Jane Doe" behind who wrote it. */
  private boolean takeCredit() {
    int before = cursor.position();
    if (byline != null && cursor.take(CREDIT) != null) {
      Optional<Byline> names = BylineScan.namesAt(text, cursor.position(), cursor.limit());
      names.ifPresent(found -> cursor.moveTo(found.span().end()));
      return names.isPresent() || back(before);
    }
    return false;
  }

  private boolean back(int position) {
    cursor.moveTo(position);
    return false;
  }

  private boolean isApart(Byline found) {
    return AFTER_BYLINE.fitsAt(text, found.span().end(), cursor.limit());
  }

  private boolean fillsLine(Byline found) {
    return found.span().end() == line.end();
  }

  private boolean takeLabel() {
    Found colon = cursor.take(LABEL_WITH_COLON);
    Found label = colon == null ? cursor.take(LABEL) : colon;
    if (label == null) {
      return false;
    }
    labelled = true;
    ofUpdate = label.has("updated");
    return true;
  }

  private boolean takeDate() {
    Optional<StatedDate> date = StatedDates.at(text, cursor.position(), cursor.limit());
    if (date.isEmpty()) {
      return false;
    }
    cursor.moveTo(date.get().span().end());
    if (ofUpdate) {
      updated = date.get();
    } else if (published == null) {
      published = date.get();
    }
    return true;
  }

  private void skipSeparators() {
    while (cursor.position() < cursor.limit()
        && (TextLine.isBlank(text.charAt(cursor.position()))
            || SEPARATORS.indexOf(text.charAt(cursor.position())) >= 0)) {
      cursor.moveTo(cursor.position() + 1);
    }
  }
}
