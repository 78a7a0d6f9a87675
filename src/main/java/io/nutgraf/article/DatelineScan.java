package io.nutgraf.article;

import static io.nutgraf.article.FrontMatterWords.anyOf;

import io.nutgraf.dates.StatedDate;
import io.nutgraf.dates.StatedDates;
import io.nutgraf.model.Published.Precision;
import io.nutgraf.model.Span;
import io.nutgraf.text.LinearPattern;
import io.nutgraf.text.LinearPattern.Found;
import io.nutgraf.text.Marks;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One reading of a line's first words as a dateline: place, date, agency and the mark that ends it.
 * They are no part of its first sentence.
 *
 * <p>An agency is told by its name, by slashes, or by what follows its bracket: a dash, or a letter
 * without a space. Without an agency there must be a date and a dash, a colon or, behind a comma, a
 * point; or a place in capitals and a dash. "Apple (AAPL) rose" has no dateline.
 */
final class DatelineScan {

  /** No dateline is longer, and so no line costs more. */
  private static final int REACH = 120;

  private static final String WORD =
      "(?:\\p{Lu}[\\p{L}.'\u2019/-]*|\\d{1,2}|\\d{4}|" + anyOf("place-inside") + ")";
  private static final String WORDS = WORD + "(?:[,.]?\\s{1,2}" + WORD + "){0,7}?";

  private static final LinearPattern BEFORE_DATE =
      LinearPattern.of(
          "(?<place>"
              + WORDS
              + ")\\s?[,.:\u2013\u2014\u2015-]?\\s?(?:"
              + anyOf("letter-date")
              + "\\s)?[(]?");
  private static final LinearPattern BEFORE_SLASHED_DATE =
      LinearPattern.of(
          "(?<place>" + WORDS + ")\\s?/\\s?(?<name>\\p{Lu}[\\p{L}.& -]{1,38}?)\\s?/\\s?");
  private static final LinearPattern PLACE_BEFORE_BRACKET =
      LinearPattern.of("(?:" + WORDS + ",?\\s{0,3})?").before("[(/]");
  private static final LinearPattern PLACE_BEFORE_DASH =
      LinearPattern.of(WORDS).before("\\s{0,3}[-\u2013\u2014\u2015]");
  private static final LinearPattern PLACE_BEFORE_NAME =
      LinearPattern.of("(?:" + WORDS + "\\s{1,3})?")
          .before(Outlets.agencies() + "\\s{1,3}[-\u2013\u2014\u2015]");

  /** PARIS; ST. LOUIS; KYIV, Ukraine. */
  private static final LinearPattern CAPITALS =
      LinearPattern.of(
          "\\p{Lu}[\\p{Lu}'\u2019.-]{2,}(?:[ /]\\p{Lu}[\\p{Lu}'\u2019.-]+){0,3}"
              + "(?:,\\s\\p{Lu}[\\p{L}.]*(?:\\s\\p{Lu}[\\p{L}.]*){0,2})?");

  /** What editors write in capitals before a dash, and is no place. */
  private static final Set<String> LABELS = FrontMatterWords.of("no-place");

  /** Words that come before a date and are no place. */
  private static final Set<String> PREPOSITIONS = FrontMatterWords.of("preposition");

  private static final String DASHES = "-\u2013\u2014\u2015";

  private static final String NAME =
      "(?:(?:"
          + anyOf("article")
          + " )?[\\p{Lu}\\d][\\p{L}\\d.&'/ -]{1,38}|"
          + Outlets.agencies()
          + ")";
  private static final LinearPattern BRACKETED =
      LinearPattern.of("[.,]?\\s{0,3}\\((?<name>" + NAME + ")\\)");
  private static final LinearPattern SLASHED =
      LinearPattern.of("[.,]?\\s{0,3}/(?<name>" + NAME + ")/");
  private static final LinearPattern BARE =
      LinearPattern.of(
              "[.,]?\\s{1,2}(?:[-\u2013\u2014\u2015]\\s)?(?<name>" + Outlets.agencies() + ")")
          .before("\\.?\\s|$");
  private static final LinearPattern FIRST =
      LinearPattern.of("(?<name>" + Outlets.agencies() + ")").before("\\s");

  private static final LinearPattern LEADING =
      LinearPattern.of("\\((?<name>" + Outlets.agencies() + ")\\)\\s?[-\u2013\u2014]{1,2}\\s{1,3}");

  private static final LinearPattern DASH =
      LinearPattern.of("\\.?\\s{0,3}(?:--\\s*|[-\u2013\u2014\u2015]\\s+|[\u2014\u2015]\\s*)");
  private static final LinearPattern SLASH = LinearPattern.of("\\s?/\\s?(?:-{1,2}\\s)?");
  private static final LinearPattern COLON = LinearPattern.of("\\s?:\\s+");
  private static final LinearPattern FULL_STOP = LinearPattern.of("\\.\\s+");
  private static final LinearPattern POINT = LinearPattern.of("\\.?\\s*");

  private final String text;
  private final int start;
  private final PatternCursor cursor;
  private @Nullable Span agency;
  private @Nullable StatedDate date;

  /** True where slashes part place, agency and date. */
  private boolean slashed;

  private DatelineScan(String text, int start, int limit) {
    this.text = text;
    this.start = start;
    this.cursor = new PatternCursor(text, start, Math.min(limit, start + REACH));
  }

  /** The dateline that begins at {@code from} and ends by {@code to}, if one does. */
  static Optional<Dateline> at(String text, int from, int to) {
    Optional<Dateline> led = new DatelineScan(text, from, to).behindAgency();
    return led.isPresent() ? led : new DatelineScan(text, from, to).dateline();
  }

  /** (ANSA) - ROMA, 5 NOV 2024 -: the agency stands before the place. */
  private Optional<Dateline> behindAgency() {
    Found found = text.charAt(start) == '(' ? cursor.take(LEADING) : null;
    if (found == null) {
      return Optional.empty();
    }
    Span name = new Span(found.start("name"), found.end("name"));
    return new DatelineScan(text, cursor.position(), cursor.limit())
        .dateline()
        .map(
            rest ->
                new Dateline(new Span(start, rest.span().end()), rest.end(), name, rest.date()));
  }

  private Optional<Dateline> dateline() {
    int first = text.codePointAt(start);
    if (!Character.isUpperCase(first) && first != '(') {
      return Optional.empty();
    }
    boolean found = isDated() || isOfAnAgency() || isInCapitals();
    int last = cursor.position();
    boolean ends = found && takeEnd() && cursor.position() < text.length();
    return ends
        ? Optional.of(new Dateline(new Span(start, last), cursor.position(), agency, date))
        : Optional.empty();
  }

  private boolean isDated() {
    List<StatedDate> found = StatedDates.in(text, new Span(start, cursor.limit()));
    if (found.isEmpty()) {
      return false;
    }
    int end = found.getFirst().span().start();
    Found wire = BEFORE_SLASHED_DATE.whole(text, start, end);
    Found before = wire == null ? BEFORE_DATE.whole(text, start, end) : wire;
    if (before == null || PREPOSITIONS.contains(before.group("place"))) {
      return false;
    }
    date = found.getFirst();
    cursor.moveTo(date.span().end());
    if (wire != null) {
      agency = new Span(wire.start("name"), wire.end("name"));
      slashed = true;
      return true;
    }
    if (cursor.position() < cursor.limit() && text.charAt(cursor.position()) == ')') {
      cursor.moveTo(cursor.position() + 1);
    }
    if (!takeAgency(BRACKETED) && !takeAgency(SLASHED)) {
      takeAgency(BARE);
    }
    return true;
  }

  private boolean isOfAnAgency() {
    boolean place =
        hasOneOf("(/")
            && (cursor.take(PLACE_BEFORE_BRACKET) != null
                || cursor.take(PLACE_BEFORE_DASH) != null);
    if (place && (takeAgency(BRACKETED) || takeAgency(SLASHED))) {
      return true;
    }
    cursor.moveTo(start);
    return hasOneOf(DASHES) && cursor.take(PLACE_BEFORE_NAME) != null && takeAgency(FIRST);
  }

  /** What a dateline can't be without: told before all of its readings are followed. */
  private boolean hasOneOf(String marks) {
    return Marks.standsOneOf(marks, text, start, cursor.limit());
  }

  private boolean isInCapitals() {
    cursor.moveTo(start);
    return cursor.take(CAPITALS) != null
        && !LABELS.contains(
            text.substring(start, cursor.position()).replace(',', ' ').split(" ", 2)[0]);
  }

  /** Takes the mark after the dateline; false where what follows shows that it was none. */
  private boolean takeEnd() {
    int last = cursor.position();
    if (slashed) {
      return cursor.take(SLASH) != null && beginsSentence();
    }
    if (cursor.take(DASH) != null) {
      return date != null || isKnown() || beginsSentence();
    }
    if (agency == null) {
      return date != null && (cursor.take(COLON) != null || isLetterhead(date));
    }
    boolean glued = beginsSentence();
    boolean ofSlashes = text.charAt(last - 1) == '/';
    boolean digits = glued && Character.isDigit(text.charAt(cursor.position()));
    if (cursor.take(COLON) == null) {
      cursor.take(POINT);
    }
    return beginsSentence() && ((glued && !digits) || ofSlashes || isKnown() || date != null);
  }

  /**
   * "Granada, 12 de marzo de 2026. El puente …": a place, a day and a point, no more. Stories begin
   * so too, with a day of long ago, and it is no day of publication.
   */
  private boolean isLetterhead(StatedDate day) {
    int comma = text.indexOf(',', start);
    if (day.precision() != Precision.DAY || comma < 0 || comma > day.span().start()) {
      return false;
    }
    String place = text.substring(start, comma);
    if (LABELS.contains(place)
        || PREPOSITIONS.contains(place.split(" ", 2)[0])
        || cursor.take(FULL_STOP) == null
        || !beginsSentence()) {
      return false;
    }
    date = null;
    return true;
  }

  private boolean isKnown() {
    return agency != null
        && (Outlets.isAgency(agency.of(text)) || Outlets.isOutlet(agency.of(text)));
  }

  private boolean beginsSentence() {
    if (cursor.position() >= text.length()) {
      return false;
    }
    int next = text.codePointAt(cursor.position());
    return Character.isUpperCase(next)
        || Character.isDigit(next)
        || (Character.isLetter(next) && !Character.isLowerCase(next))
        || "\"'\u201c\u2018\u00ab\u201e\u00bf\u00a1".indexOf(next) >= 0;
  }

  private boolean takeAgency(LinearPattern pattern) {
    Found found = cursor.take(pattern);
    if (found == null) {
      return false;
    }
    Span name = new Span(found.start("name"), found.end("name"));
    boolean named =
        name.of(text).codePoints().anyMatch(Character::isLetter); // not the 03 of 01/03/11
    if (!named || isShortFor(name)) {
      return false;
    }
    agency = name;
    return true;
  }

  /** "The Harbour Act (HA)": letters that the words before them begin with name no agency. */
  private boolean isShortFor(Span name) {
    int letter = name.end() - 1;
    int at = name.start() - 1;
    while (letter >= name.start() && at > start) {
      while (at > start && !Character.isLetterOrDigit(text.charAt(at - 1))) {
        at--;
      }
      while (at > start && Character.isLetterOrDigit(text.charAt(at - 1))) {
        at--;
      }
      if (at < name.start() - 1 && text.charAt(at) == text.charAt(letter)) {
        letter--;
      } else if (Character.isUpperCase(text.charAt(at))) {
        return false;
      }
    }
    return letter < name.start() && name.length() > 1;
  }
}
