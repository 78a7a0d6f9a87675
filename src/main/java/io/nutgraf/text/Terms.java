package io.nutgraf.text;

import io.nutgraf.model.Language;
import io.nutgraf.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * What passages are compared by: their words without stopwords, stemmed. English is stemmed with
 * Porter's algorithm; in other languages a word is cut to its first {@value #PREFIX} code points,
 * the plainest treatment of endings that helps in all of them (McNamee, Nicholas and Mayfield,
 * "Addressing morphological variation in alphabetic languages", SIGIR 2009).
 */
public final class Terms {

  private static final int PREFIX = 6;

  private final boolean english;
  private final Stopwords stopwords;

  private Terms(String language) {
    this.english = language.equals("en") || language.equals(Language.UNDETERMINED.code());
    this.stopwords = Stopwords.of(english ? "en" : language);
  }

  /** Terms of {@code language}; those of English where it is undetermined. */
  public static Terms of(Language language) {
    return new Terms(language.code());
  }

  /** The terms within {@code span} of {@code text}, in order, repeats included. */
  public List<String> in(String text, Span span) {
    var terms = new ArrayList<String>();
    for (Token token : Words.of(text, span)) {
      if (!isStopword(token.text())) {
        terms.add(stem(token.text()));
      }
    }
    return terms;
  }

  /** Whether {@code word}, in lower case, says nothing about a topic. */
  public boolean isStopword(String word) {
    return word.isEmpty()
        || stopwords.contains(word)
        || (word.length() == 1 && word.charAt(0) < 0x0300);
  }

  /** The stem of {@code word}, which is in lower case. */
  public String stem(String word) {
    if (english) {
      return PorterStemmer.stem(word);
    }
    boolean isLong = word.codePointCount(0, word.length()) > PREFIX;
    return isLong && Character.isLetter(word.codePointAt(0))
        ? word.substring(0, word.offsetByCodePoints(0, PREFIX))
        : word;
  }
}
