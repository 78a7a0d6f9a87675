package io.nutgraf.ranking;

import io.nutgraf.model.Sentence;
import io.nutgraf.model.Span;
import io.nutgraf.text.CodePoints;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Up to which sentence of a document place counts.
 *
 * <p>An article tells its news first, so that its first sentences are the likeliest of a summary,
 * and the weights of the ranker were fitted to articles. Other documents give themselves away by
 * how they are laid out, and in them only what stands before their parts, an introduction, keeps
 * the credit of its place. Every later sentence is taken for one from the middle of an article:
 *
 * <ul>
 *   <li>entries: {@value #ENTRIES} paragraphs or more begin with a time of day, as in a live blog,
 *       whose newest entry stands first
 *   <li>turns: {@value #TURNS} paragraphs or more, at least {@value #PERCENT_TURNS} percent of
 *       them, begin with the name of who speaks, one of them more than once ("Q:", "Ann Lee:"), or
 *       are a question alone, as in an interview
 *   <li>items: {@value #ITEMS} paragraphs or more, at least half of them, begin with a bullet or a
 *       number
 *   <li>headings: {@value #HEADINGS} paragraphs or more are a few words without an end, as in a
 *       report; where the layout is known, so many parts have a heading
 *   <li>what is said: more than half of the paragraphs are subtitles
 * </ul>
 *
 * <p>Nor does place count in what is told and not reported, as a chapter of a novel: where there
 * are hardly any figures and few names, and, where the language's words for persons are known, many
 * of these: a guide or an essay explains. Of the openings of 100 novels 80 are found out by that,
 * and of 1,200 news articles 17. And beyond its first section no long document is an article: see
 * {@link SectionedDocument}.
 */
final class Placement {

  static final int ENTRIES = 3;
  static final int TURNS = 4;
  static final int PERCENT_TURNS = 25;
  static final int ITEMS = 4;
  static final int HEADINGS = 3;

  /** What is told has at most so many figures a sentence, and so many names a word. */
  private static final double FIGURES = .05;

  private static final double NAMES = .07;
  private static final int LEAST_TOLD = 12;

  /** Of the words of a story so many are of persons: "he", "her", "I". */
  private static final double PERSONS = .025;

  private static final int LONGEST_LABEL = 30;
  private static final int LABEL_WORDS = 4;
  private static final int LONGEST_HEADING = 60;

  /** What is longer and stands first is a headline. */
  private static final int FIRST_HEADING = 20;

  private static final String BULLETS = "-–—•*·▪●◦‣";
  private static final String TERMINAL = ".!?…。！？؟।:;,\"'”’»";

  private final String text;
  private final List<Sentence> sentences;
  private final StatementLayout layout;
  private final Kind entries = new Kind();
  private final Kind turns = new Kind();
  private final Kind items = new Kind();
  private final Kind headings = new Kind();
  private final Kind said = new Kind();
  private final Set<String> speakers = new HashSet<>();
  private boolean speaksAgain;
  private int paragraphs;

  private Placement(String text, List<Sentence> sentences, StatementLayout layout) {
    this.text = text;
    this.sentences = sentences;
    this.layout = layout;
  }

  /** How many paragraphs are of a kind, and the first sentence of the first of them. */
  private static final class Kind {
    private int count;
    private int first;

    void add(int sentence) {
      first = count == 0 ? sentence : first;
      count++;
    }
  }

  /** The number of sentences, from the first, whose place counts: mostly all. */
  static int lead(String text, List<Sentence> sentences, StatementLayout layout) {
    var placement = new Placement(text, sentences, layout);
    layout.parts().forEach(placement.headings::add);
    int first = 0;
    for (int s = 1; s <= sentences.size(); s++) {
      if (s == sentences.size()
          || sentences.get(s).paragraph() != sentences.get(first).paragraph()) {
        placement.read(first, s);
        first = s;
      }
    }
    return placement.lead();
  }

  /** Whether sentences with these features and words tell a story: see above. */
  static boolean isTold(float[][] features, HashedTerms words, WordClasses classes) {
    return isBare(features)
        && (!classes.know(WordClass.THIRD_PERSON) || persons(words) >= PERSONS * words.tokens());
  }

  private static int persons(HashedTerms words) {
    int persons = 0;
    for (int t = 0; t < words.tokens(); t++) {
      persons += words.is(t, WordClass.THIRD_PERSON) || words.is(t, WordClass.FIRST_PERSON) ? 1 : 0;
    }
    return persons;
  }

  /** Whether there are hardly any figures and few names. */
  private static boolean isBare(float[][] features) {
    int n = features[0].length;
    double figures =
        sum(features, Feature.NUMBERS)
            + sum(features, Feature.WEEKDAYS)
            + sum(features, Feature.MONEY_OR_PERCENT);
    return n >= LEAST_TOLD
        && figures <= FIGURES * n
        && sum(features, Feature.NAMES) < NAMES * sum(features, Feature.TOKENS);
  }

  private static double sum(float[][] features, Feature feature) {
    double sum = 0;
    for (float value : features[feature.column()]) {
      sum += value;
    }
    return sum;
  }

  private int lead() {
    int lead = sentences.size();
    boolean talks = speaksAgain && turns.count * 100 >= PERCENT_TURNS * paragraphs;
    lead = entries.count >= ENTRIES ? Math.min(lead, entries.first) : lead;
    lead = talks && turns.count >= TURNS ? Math.min(lead, turns.first) : lead;
    lead =
        items.count >= ITEMS && 2 * items.count >= paragraphs ? Math.min(lead, items.first) : lead;
    lead = 2 * said.count > paragraphs ? Math.min(lead, said.first) : lead;
    return headings.count >= HEADINGS ? Math.min(lead, headings.first) : lead;
  }

  /** Reads a paragraph, which holds the sentences from {@code first} to before {@code after}. */
  private void read(int first, int after) {
    paragraphs++;
    Span opening = sentences.get(first).span();
    int start = lineStart(opening.start());
    char initial = text.charAt(start);
    if (isTime(start)) {
      entries.add(first);
    } else if (layout.isSaid(first)) {
      said.add(first);
    } else if (layout.isItem(first) || isItem(start, opening.start(), initial)) {
      items.add(first);
    } else if (isTurn(opening, after - first)) {
      turns.add(first);
    } else if (!layout.isKnown()
        && after - first == 1
        && isHeading(opening, first == 0 ? FIRST_HEADING : LONGEST_HEADING)) {
      headings.add(first);
    }
  }

  /** Where the line begins, white space aside: a bullet is no part of its sentence. */
  private int lineStart(int from) {
    int start = from;
    for (int i = from - 1; i >= 0 && from - i <= 4 && text.charAt(i) != '\n'; i--) {
      start = Character.isWhitespace(text.charAt(i)) ? start : i;
    }
    return start;
  }

  private boolean isItem(int start, int opening, char initial) {
    boolean spaced = start + 1 < text.length() && text.charAt(start + 1) == ' ';
    if (BULLETS.indexOf(initial) >= 0) {
      return spaced || start < opening;
    }
    int end = start;
    while (end < text.length() && end - start < 3 && Character.isDigit(text.charAt(end))) {
      end++;
    }
    return end > start
        && end + 1 < text.length()
        && (text.charAt(end) == '.' || text.charAt(end) == ')')
        && text.charAt(end + 1) == ' ';
  }

  /** "17:42", "[9.05", "(17h42". */
  private boolean isTime(int start) {
    int at = start + ("[(".indexOf(text.charAt(start)) >= 0 ? 1 : 0);
    int hour = digits(at);
    if (hour < 1 || hour > 2 || at + hour + 2 >= text.length()) {
      return false;
    }
    boolean parted = ":.h".indexOf(text.charAt(at + hour)) >= 0;
    int end = at + hour + 3;
    return parted && digits(at + hour + 1) == 2 && (end >= text.length() || !isMoreOfNumber(end));
  }

  private boolean isMoreOfNumber(int at) {
    char c = text.charAt(at);
    return c == '%' || ((c == '.' || c == ',') && digits(at + 1) > 0);
  }

  private int digits(int from) {
    int end = from;
    while (end < text.length() && end - from < 3 && Character.isDigit(text.charAt(end))) {
      end++;
    }
    return end - from;
  }

  private boolean isTurn(Span opening, int sentencesOfParagraph) {
    int colon =
        text.indexOf(
            ':', opening.start(), Math.min(opening.end(), opening.start() + LONGEST_LABEL));
    if (colon < 0 || !isLabel(opening.start(), colon)) {
      boolean asks =
          sentencesOfParagraph == 1 && "?？؟".indexOf(text.charAt(opening.end() - 1)) >= 0;
      speaksAgain |= asks && turns.count >= TURNS - 1;
      return asks;
    }
    speaksAgain |= !speakers.add(text.substring(opening.start(), colon));
    return true;
  }

  /** A name or an initial: a few words, the first of them capitalized where there are capitals. */
  private boolean isLabel(int start, int colon) {
    int words = 1;
    for (int i = start; i < colon; i++) {
      char c = text.charAt(i);
      words += c == ' ' ? 1 : 0;
      if (!Character.isLetter(CodePoints.at(text, i)) && " .-'’".indexOf(c) < 0) {
        return false;
      }
    }
    return words <= LABEL_WORDS && !Character.isLowerCase(text.codePointAt(start)) && colon > start;
  }

  private boolean isHeading(Span line, int longest) {
    return line.length() <= longest
        && TERMINAL.indexOf(text.charAt(line.end() - 1)) < 0
        && !Character.isLowerCase(text.codePointAt(line.start()));
  }
}
