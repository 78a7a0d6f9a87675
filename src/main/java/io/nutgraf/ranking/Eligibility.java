package io.nutgraf.ranking;

import io.nutgraf.model.Budget;
import io.nutgraf.model.SentenceLength;
import io.nutgraf.model.Span;
import io.nutgraf.model.SummaryOptions;
import io.nutgraf.text.CodePoints;
import io.nutgraf.text.Hashes;
import io.nutgraf.text.LinearPattern;
import io.nutgraf.text.Words;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Which sentences may be picked: whole statements first. A fragment (cut off before its end, or of
 * fewer than four words), a question, what a label stands before, a caption, a call to the reader,
 * the profile of a company or a quotation that is not wanted is picked only where a document has
 * nothing else. A sentence of a length that is not wanted is never picked. What is no part of what
 * the document tells ({@link Asides}, {@link Captions}), or stands there for the second time, comes
 * after all others.
 */
final class Eligibility {

  private static final int WHOLE = 1;
  private static final int TELLING = 2;
  private static final int OF_TEXT = 3;
  private static final int ANY = 4;

  private static final int FEWEST_WORDS = 4;

  private static final String QUESTION = "?？؟";

  private static final int CALL_LENGTH = 5;

  /** An interviewer says so many sentences more at most. */
  private static final int LONGEST_QUESTION = 3;

  private static final int LONGEST_PROFILE = 8;

  private static final LinearPattern NUMBERED =
      LinearPattern.of("\\d{1,2}(?:\\.\\d{1,2}){0,3}[.)]?\\s+\\p{Lu}");

  /** A heading's words, its number one of them. */
  private static final int LONGEST_RUN_IN = 6;

  /** How much of a heading is read, in UTF-16 code units: its first word. */
  private static final int PROFILE_WORD = 40;

  private final SectionedDocument sections;
  private final WordClasses classes;
  private final SummaryOptions options;
  private final Captions captions;
  private final Labels labels;

  /** By sentence: the strictest choice that it is of; 0 where that is not known. */
  private final byte[] strictest;

  /** Statements that stand in the document before, word for word. */
  private final BitSet repeated;

  Eligibility(SectionedDocument sections, WordClasses classes, SummaryOptions options) {
    this.sections = sections;
    this.classes = classes;
    this.options = options;
    this.captions = new Captions(sections);
    this.labels = new Labels(sections, classes);
    this.repeated = repeated(sections);
    this.strictest = new byte[sections.size()];
  }

  private static BitSet repeated(SectionedDocument sections) {
    BitSet repeated = new BitSet();
    Set<Long> known = new HashSet<>();
    for (int s = 0; s < sections.size(); s++) {
      Budget.check();
      if (!known.add(folded(sections.text(), sections.sentence(s).span()))) {
        repeated.set(s);
      }
    }
    return repeated;
  }

  /** A number for the letters and digits of {@code span}, whatever stands between them. */
  private static long folded(String text, Span span) {
    long hash = Hashes.EMPTY;
    for (int i = span.start(); i < span.end(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        hash = Hashes.append(hash, Character.toLowerCase(c));
      }
    }
    return hash;
  }

  /**
   * The strictest choice first, and each holds those before it: whole statements; all that tell
   * something; all others but what is no part of the document; any.
   */
  List<IntPredicate> choices() {
    return IntStream.rangeClosed(WHOLE, ANY)
        .<IntPredicate>mapToObj(choice -> s -> isWanted(s) && strictest(s) <= choice)
        .toList();
  }

  /** The strictest choice that a sentence is of; found out once. */
  private int strictest(int sentence) {
    if (strictest[sentence] == 0) {
      int choice = isOfText(sentence) ? isTelling(sentence) ? TELLING : OF_TEXT : ANY;
      strictest[sentence] = (byte) (choice == TELLING && mayBeWhole(sentence) ? WHOLE : choice);
    }
    return strictest[sentence];
  }

  /** A sentence, however short. */
  private boolean isTelling(int sentence) {
    return Completeness.isWhole(text(), sections.sentence(sentence).span());
  }

  /** More than a word, behind the name of who said it, and no aside. */
  private boolean isOfText(int sentence) {
    Span span = sections.sentence(sentence).span();
    Span said = ChatLine.words(text(), span);
    return Words.count(text(), said) > 1
        && !repeated.get(sentence)
        && !isGreeting(said, span)
        && !Asides.is(text(), span)
        && !Asides.isCredit(text(), span)
        && !captions.is(sentence);
  }

  private boolean isGreeting(Span said, Span span) {
    return said.start() > span.start() && Asides.is(text(), said);
  }

  private boolean isWanted(int sentence) {
    SentenceLength length = options.sentenceLength();
    if (length.equals(SentenceLength.ANY) && !options.excludeQuotes()) {
      return true;
    }
    Span span = sections.sentence(sentence).span();
    return length.allows(Words.count(text(), span))
        && !(options.excludeQuotes() && QuotationMarks.isIn(text(), span));
  }

  /** Whether the document's sentence with this number is a whole statement. */
  boolean isWhole(int sentence) {
    return strictest(sentence) == WHOLE;
  }

  private boolean mayBeWhole(int sentence) {
    MeasuredSection section = sections.sectionOf(sentence);
    int s = sections.within(sentence);
    return section.words().words(s) >= FEWEST_WORDS
        && !isAsked(sentence)
        && !isProfile(sentence)
        && !isRunIn(sentence)
        && !labels.isLabelled(sentence)
        && !isCall(section.words(), s);
  }

  /** A question, or what an interviewer says before one. */
  private boolean isAsked(int sentence) {
    if (endsAsking(sentence)
        || text().startsWith("Q:", sections.sentence(sentence).span().start())) {
      return true;
    }
    int paragraph = sections.sentence(sentence).paragraph();
    int last = sentence;
    while (last + 1 < sections.size()
        && last - sentence < LONGEST_QUESTION
        && sections.sentence(last + 1).paragraph() == paragraph) {
      last++;
    }
    return !sections.sectionOf(sentence).isArticle() && endsAsking(last);
  }

  /** Stands under a heading that says "About …", as what a press release ends with. */
  private boolean isProfile(int sentence) {
    return sections.layout().isKnown()
        ? sections.layout().headingOf(sentence).filter(this::isOfProfile).isPresent()
        : isProfileByItsLook(sentence);
  }

  private boolean isOfProfile(Span heading) {
    int end = CodePoints.floor(text(), Math.min(heading.end(), heading.start() + PROFILE_WORD));
    HashedTerms words = HashedTerms.of(text(), List.of(new Span(heading.start(), end)), classes);
    return 2 * heading.start() > text().length()
        && words.length(0) > 0
        && words.is(0, WordClass.PROFILE);
  }

  /** A numbered heading that its paragraph goes on from: "2 How it was built. The stones …". */
  private boolean isRunIn(int sentence) {
    if (!sections.layout().isKnown()) {
      return false;
    }
    Span span = sections.sentence(sentence).span();
    int paragraph = sections.sentence(sentence).paragraph();
    boolean begins = sentence == 0 || sections.sentence(sentence - 1).paragraph() != paragraph;
    boolean goesOn =
        sentence + 1 < sections.size() && sections.sentence(sentence + 1).paragraph() == paragraph;
    return begins
        && goesOn
        && NUMBERED.fitsAt(text(), span.start(), span.end())
        && Words.count(text(), span) <= LONGEST_RUN_IN;
  }

  private boolean isProfileByItsLook(int sentence) {
    for (int s = sentence; s > 0 && s > sentence - LONGEST_PROFILE; s--) {
      MeasuredSection section = sections.sectionOf(s - 1);
      HashedTerms words = section.words();
      int first = words.start(sections.within(s - 1));
      boolean heading =
          sections.sentence(s).paragraph() != sections.sentence(s - 1).paragraph()
              && !Completeness.isWhole(text(), sections.sentence(s - 1).span());
      if (heading) {
        return first < words.start(words.sentences()) && words.is(first, WordClass.PROFILE);
      }
    }
    return false;
  }

  private boolean endsAsking(int sentence) {
    return QUESTION.indexOf(text().charAt(sections.sentence(sentence).span().end() - 1)) >= 0;
  }

  private String text() {
    return sections.text();
  }

  /** A call to the reader: "Click here …", "Follow us …", "Scroll down for video." */
  private static boolean isCall(HashedTerms words, int s) {
    int first = words.start(s);
    if (!words.is(first, WordClass.CALL)) {
      return false;
    }
    for (int t = first + 1; t < Math.min(first + CALL_LENGTH, words.start(s + 1)); t++) {
      if (words.is(t, WordClass.OFFER)) {
        return true;
      }
    }
    return false;
  }
}
