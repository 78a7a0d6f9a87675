package io.nutgraf.ranking;

import io.nutgraf.model.Span;
import io.nutgraf.text.CodePoints;
import io.nutgraf.text.LanguagePack;
import io.nutgraf.text.LanguagePack.Feature;
import io.nutgraf.text.LinearPattern;
import io.nutgraf.text.PatternSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The forms of statements that are no part of what a text tells: captions and credits of pictures,
 * greetings, formalities. They stand in {@code asides.txt} of each language, of which that of
 * English says what each kind is. Pages are framed in other languages than their articles, so that
 * those of all count.
 */
final class Asides {

  /** No form is longer, in UTF-16 code units. */
  private static final int LONGEST = 400;

  /** How much of a paragraph's end is looked at, in UTF-16 code units. */
  private static final int END = 160;

  /** How many places in that are tried as the beginning of a credit. */
  private static final int MOST_STARTS = 12;

  /** Of the lines of all languages: what stands behind the first word, by that. */
  private static final Map<String, List<String>> LINES =
      LanguagePack.linesOfAll(Feature.ASIDES).stream()
          .map(line -> line.split(" ", 2))
          .collect(
              Collectors.groupingBy(
                  parts -> parts[0], Collectors.mapping(parts -> parts[1], Collectors.toList())));

  private static final PatternSet WHOLE = forms("whole");
  private static final PatternSet BEGINS = forms("begins");
  private static final PatternSet CREDIT = forms("credit");
  private static final PatternSet ENDS = forms("ends");

  /** What people do in pictures: "waves". */
  private static final Set<String> POSTURES = words("posture");

  /** What captions have none of: "said". */
  private static final Set<String> VERBS = words("verb");

  /** What stands between what a picture shows and where: "at". */
  private static final Set<String> PLACES = words("place");

  /** What begins what is told behind a picture: "which". */
  private static final Set<String> RELATIVES = words("relative");

  /** How words for many people end, which are no verbs for all their "s": "officers". */
  private static final List<String> PEOPLE = words("people").stream().sorted().toList();

  /** What captions say of their picture. */
  private static final List<LinearPattern> SHOWN =
      LINES.getOrDefault("shown", List.of()).stream().map(LinearPattern::of).toList();

  /** One of these words stands wherever one of {@link #SHOWN} fits. */
  private static final List<String> SHOWING = words("showing").stream().sorted().toList();

  private Asides() {}

  /** Whether {@code statement} of {@code text} is one by itself. */
  static boolean is(String text, Span statement) {
    int end = Math.min(statement.end(), statement.start() + LONGEST);
    return BEGINS.fitsAt(text, statement.start(), end)
        || (statement.length() <= LONGEST && WHOLE.fits(text, statement.start(), end));
  }

  /** Whether {@code line} of {@code text} says whose a picture beside it is. */
  static boolean isCredit(String text, Span line) {
    return line.length() <= LONGEST && CREDIT.fits(text, line.start(), line.end());
  }

  /** Whether {@code paragraph} of {@code text} ends with whose a picture is that it tells of. */
  static boolean endsAsCaption(String text, Span paragraph) {
    int from = CodePoints.floor(text, Math.max(paragraph.start(), paragraph.end() - END));
    int starts = 0;
    for (int i = paragraph.end() - 2; i >= from && starts < MOST_STARTS; i--) {
      boolean begins =
          text.charAt(i) == '(' || (i > from && ".!?".indexOf(text.charAt(i - 1)) >= 0);
      int start = begins && text.charAt(i) == ' ' ? i + 1 : i;
      if (begins) {
        starts++;
        if (ENDS.fits(text, start, paragraph.end())) {
          return true;
        }
      }
    }
    return false;
  }

  static boolean isPosture(String word) {
    return POSTURES.contains(word);
  }

  static boolean isVerb(String word) {
    return VERBS.contains(word);
  }

  static boolean isPlace(String word) {
    return PLACES.contains(word.toLowerCase(Locale.ROOT));
  }

  static boolean isRelative(String word) {
    return RELATIVES.contains(word);
  }

  static boolean endsAsPeople(String word) {
    return PEOPLE.stream().anyMatch(word::endsWith);
  }

  /** Whether {@code sentence} of {@code text} says where in a picture somebody is to be seen. */
  static boolean isShown(String text, Span sentence) {
    return SHOWING.stream().anyMatch(word -> isIn(word, text, sentence))
        && SHOWN.stream().anyMatch(form -> form.in(text, sentence.start(), sentence.end()) != null);
  }

  private static boolean isIn(String word, String text, Span sentence) {
    return text.indexOf(word, sentence.start(), sentence.end()) >= 0;
  }

  private static PatternSet forms(String kind) {
    return PatternSet.ofAnyCase(LINES.getOrDefault(kind, List.of()));
  }

  private static Set<String> words(String kind) {
    return LINES.getOrDefault(kind, List.of()).stream()
        .flatMap(line -> Stream.of(line.split(";", -1)))
        .map(String::strip)
        .collect(Collectors.toUnmodifiableSet());
  }
}
