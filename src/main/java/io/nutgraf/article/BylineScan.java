package io.nutgraf.article;

import static io.nutgraf.article.FrontMatterWords.anyOf;

import io.nutgraf.dates.StatedDates;
import io.nutgraf.model.Span;
import io.nutgraf.text.GivenNames;
import io.nutgraf.text.LinearPattern;
import io.nutgraf.text.LinearPattern.Found;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One reading of words as a byline: a word such as "By", then names, then posts and the outlet. It
 * ends where something else begins, such as a date; who asks must see to it that no sentence goes
 * on there, as in "By Tuesday the army had".
 */
final class BylineScan {

  /** No byline is longer, and so no line costs more. */
  private static final int REACH = 300;

  private static final LinearPattern MARK =
      LinearPattern.of(
          "(?:"
              + anyOf("written")
              + "\\s)?"
              + anyOf("by")
              + "\\s?:?\\s+|(?<colon>"
              + anyOf("author")
              + "\\s?:\\s+)");

  /** As the texts of some sites come out of their markup: "By . Jane Doe . and John Roe ." */
  private static final LinearPattern DOTTED_MARK =
      LinearPattern.of(anyOf("by-dotted") + "\\s?\\.\\s+");

  private static final LinearPattern DOTTED_END = LinearPattern.of("\\s?\\.").before("\\s|$");
  private static final LinearPattern DOTTED_AND =
      LinearPattern.of("\\s" + anyOf("and-after-comma") + "\\s");
  private static final LinearPattern FOLLOW =
      LinearPattern.of("\\s" + anyOf("follow") + "\\s@+\\w+\\s?\\.");

  private static final LinearPattern AND =
      LinearPattern.of(
              "(?:,\\s(?:"
                  + anyOf("and-after-comma")
                  + "\\s)?|\\s?\\.?\\s"
                  + anyOf("and")
                  + "\\s|\\s?/\\s?)")
          .before("\\p{Lu}");
  private static final LinearPattern FOR =
      LinearPattern.of("\\s" + anyOf("for") + "\\s(?:" + anyOf("article") + "\\s)?")
          .before("\\p{Lu}");
  private static final LinearPattern SEPARATOR =
      LinearPattern.of(",\\s|\\s?[|\u2022\u00b7\u2013\u2014/]\\s?|\\s-\\s");
  private static final LinearPattern PLACE =
      LinearPattern.of(
          "\\s"
              + anyOf("in")
              + "\\s\\p{Lu}[\\p{L}'\u2019-]*(?:,?\\s\\p{Lu}[\\p{L}.'\u2019-]*){0,3}");

  /** Where somebody can be reached, or is: "@jane", "jane@example.org", "(Oban)". */
  private static final LinearPattern REACHED =
      LinearPattern.of(
          ",?\\s{1,2}(?:[(|<\\[]\\s?)?(?:@\\w{1,40}|[\\w.+-]{1,60}@[\\w-]{1,60}(?:\\.[\\w-]{1,40}){1,4})(?:\\s?[)>\\]])?|\\s\\((?:\\p{L}{1,3}\\s)?\\p{Lu}[\\p{L}.,'\u2019"
              + " -]{1,40}\\)");

  /** "By Jane Doe, London" */
  private static final LinearPattern LAST_PLACE =
      LinearPattern.of(",\\s\\p{Lu}[\\p{L}'\u2019-]{2,30}$");

  /** "By Harbour News staff" */
  private static final LinearPattern STAFF =
      LinearPattern.of("(?:\\s" + anyOf("post") + "){1,2}").before("\\s?[|,;\u2022\u00b7]|$");

  private static final LinearPattern LABEL =
      LinearPattern.ofAnyCase("(?:" + anyOf("author") + "|" + anyOf("by-page") + ")\\s?:?");

  private static final String PHRASE_END = ",|\u2022\u00b7\u2013\u2014\n(;/";
  private static final LinearPattern PHRASE =
      LinearPattern.of("[^" + PHRASE_END + "]{2,60}?")
          .before("\\s?\\.(?:\\s|$)|[" + PHRASE_END + "]|$");

  /** How much may stand before the word for a post, in UTF-16 code units. */
  private static final int LONGEST_POST = 50;

  private static final Set<String> POSTS = FrontMatterWords.of("post");

  private final String text;
  private final int start;
  private final PatternCursor cursor;
  private @Nullable Span outlet;

  private BylineScan(String text, int start, int limit) {
    this.text = text;
    this.start = start;
    this.cursor = new PatternCursor(text, start, Math.min(limit, start + REACH));
  }

  /** The byline that begins at {@code from} and ends by {@code to}, if one does. */
  static Optional<Byline> at(String text, int from, int to) {
    BylineScan scan = new BylineScan(text, from, to);
    Found mark = scan.cursor.take(MARK);
    return mark == null ? Optional.empty() : scan.byline(!mark.has("colon"));
  }

  /** The byline with points between its parts that begins at {@code from}, if one does. */
  static Optional<Byline> dottedAt(String text, int from, int to) {
    BylineScan scan = new BylineScan(text, from, to);
    return scan.cursor.take(DOTTED_MARK) == null
        ? Optional.empty()
        : scan.byline(false).filter(_ -> scan.takeDottedEnd()).map(scan::extended);
  }

  /** The names, of two words or an outlet's, that begin at {@code from} without a word before. */
  static Optional<Byline> namesAt(String text, int from, int to) {
    return new BylineScan(text, from, to).byline(true);
  }

  /** Names and their outlet without a word before them, {@code Jane Doe for the Daily Planet}. */
  static Optional<Byline> unmarkedAt(String text, int from, int to) {
    return namesAt(text, from, to)
        .filter(byline -> byline.outlet() != null && Outlets.isOutlet(byline.outlet().of(text)))
        .filter(byline -> !byline.names().equals(byline.span()));
  }

  /**
   * Names of persons without a word before them, that what stands behind them tells to be writers:
   * {@code Jane Doe, staff writer}, {@code Jane Doe in London}.
   */
  static Optional<Byline> toldAt(String text, int from, int to) {
    return namesAt(text, from, to)
        .filter(byline -> byline.names().end() < byline.span().end())
        .filter(byline -> isOfPerson(byline.names().of(text)))
        .filter(byline -> byline.span().end() == to);
  }

  /** True for a line that says that a name follows: "Author", "Written by". */
  static boolean isLabel(String line) {
    return LABEL.fits(line);
  }

  /** True for a name of several words that begins with one that people are given. */
  static boolean isOfPerson(String name) {
    int space = name.indexOf(' ');
    return space > 0 && GivenNames.isKnown(name.substring(0, space).toLowerCase(Locale.ROOT));
  }

  private boolean takeDottedEnd() {
    if (cursor.take(DOTTED_END) == null || cursor.isAt(DOTTED_AND)) {
      return false;
    }
    cursor.take(FOLLOW);
    return true;
  }

  private Byline extended(Byline byline) {
    return new Byline(new Span(start, cursor.position()), byline.names(), byline.outlet());
  }

  private Optional<Byline> byline(boolean needsTwoWords) {
    int first = cursor.position();
    Span name = takeName();
    if (name.isEmpty() || !isCredible(name.of(text), needsTwoWords)) {
      return Optional.empty();
    }
    Span names = new Span(first, endOfPerson(first));
    while (true) {
      if (takePostOrOutlet() || cursor.take(PLACE) != null || cursor.take(REACHED) != null) {
        continue;
      }
      if (names.of(text).indexOf(' ') > 0 && cursor.take(LAST_PLACE) != null) {
        return Optional.of(new Byline(new Span(start, cursor.position()), names, outlet));
      }
      if (outlet != null || !takeFurtherName()) {
        return Optional.of(new Byline(new Span(start, cursor.position()), names, outlet));
      }
      names = new Span(first, cursor.position());
    }
  }

  /** Two words make a name; one does if it is an outlet's or a post, or if a colon announces it. */
  private static boolean isCredible(String name, boolean needsTwoWords) {
    String[] words = name.split(" ", -1);
    for (String word : words) {
      if (StatedDates.isCalendarWord(word)) {
        return false;
      }
    }
    return words.length > 1 || !needsTwoWords || Outlets.isOutlet(name) || isPost(name);
  }

  /** "Editor", "Chief Political Correspondent". */
  private static boolean isPost(String words) {
    int space = Math.max(words.lastIndexOf(' '), words.lastIndexOf('\n'));
    return space <= LONGEST_POST
        && POSTS.contains(words.substring(space + 1).toLowerCase(Locale.ROOT));
  }

  /** Where the person ends in the name from {@code first}: "Reuters Staff", "Jane Doe BBC News". */
  private int endOfPerson(int first) {
    String name = text.substring(first, cursor.position());
    int words = 1;
    for (int i = name.indexOf(' '); i >= 0; i = name.indexOf(' ', i + 1)) {
      if (words++ >= 2 && Outlets.isKnown(name.substring(i + 1))) {
        outlet = new Span(first + i + 1, cursor.position());
        return first + i;
      }
    }
    String plain = Outlets.withoutStaff(name);
    if (Outlets.isOutlet(plain)) {
      outlet = new Span(first, first + plain.length());
    }
    return cursor.position();
  }

  /** Takes the name right here; empty, and stays, where none begins. */
  private Span takeName() {
    Span name = NameScan.at(text, cursor.position(), cursor.limit());
    cursor.moveTo(name.end());
    if (!name.isEmpty() && cursor.take(STAFF) != null) {
      return new Span(name.start(), cursor.position());
    }
    return name;
  }

  private boolean takeFurtherName() {
    int before = cursor.position();
    if (cursor.take(AND) != null) {
      Span name = takeName();
      if (!name.isEmpty() && isCredible(name.of(text), false)) {
        return true;
      }
    }
    cursor.moveTo(before);
    return false;
  }

  private boolean takePostOrOutlet() {
    int before = cursor.position();
    if (cursor.take(FOR) != null) {
      Span name = takeName();
      if (!name.isEmpty()) {
        outlet = name;
        return true;
      }
    }
    cursor.moveTo(before);
    if (cursor.take(SEPARATOR) != null) {
      Found phrase = cursor.take(PHRASE);
      if (phrase != null && isPostOrOutlet(TextLine.trim(text, phrase.start(), phrase.end()))) {
        return true;
      }
    }
    cursor.moveTo(before);
    return false;
  }

  private boolean isPostOrOutlet(Span phrase) {
    cursor.moveTo(phrase.end());
    String words = phrase.of(text);
    if (outlet == null && Outlets.isOutlet(words)) {
      outlet = phrase;
      return true;
    }
    return isPost(words);
  }
}
