package io.nutgraf.reading.charset;

import io.nutgraf.text.LanguageDetector;
import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;

/**
 * How much what came of decoding looks like a text: each character beyond ASCII is weighed by what
 * it is and where it stands, letters by how well they fit a language. About 3 to 7 a character
 * where the character set is the right one, 2 or less where it isn't.
 */
final class DecodedSample {

  private static final double BROKEN = -12;
  private static final double NO_CHARACTER = -10;
  private static final double SYMBOL = -2;
  private static final double TWO_ALPHABETS = -4;
  private static final double CAPITAL_WITHIN = -4;
  private static final double MARK_ALONE = -6;
  private static final double OTHER_LANGUAGE = -1.5;

  /**
   * What a letter of western Europe is given, for it may stand in a name or a word that is not of
   * the language: all of it among a few characters, less among more.
   */
  private static final double WESTERN = 1.5;

  private static final double FEW = 4;

  private static final String WESTERN_LETTERS = "àáâãäåæçèéêëìíîïñòóôõöøùúûüýÿßœ";

  private static final String OPENING = "“„«‹";
  private static final String CLOSING = "”»›";
  private static final String IDEOGRAPHIC = "。、「」『』！？，：；（）《》〈〉【】・";
  private static final String LIGHT = "\u00a0\u00ad§°·•©®™€£²³½º\u200e\u200f";

  private final String text;
  private final boolean japanese;
  private final double western;
  private final Map<UnicodeScript, Double> fits = new EnumMap<>(UnicodeScript.class);
  private String language = "";
  private double sum;
  private int count;

  private DecodedSample(String text, boolean japanese) {
    this.text = text;
    this.japanese = japanese;
    long all = text.chars().filter(c -> c >= 0x80).count();
    this.western = WESTERN * Math.min(1, FEW / (1 + all));
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int end = i + Character.charCount(c);
      if (c >= 0x80) {
        sum += weight(c, i, end);
        count++;
      }
      i = end;
    }
  }

  /**
   * The weight of a character beyond ASCII of {@code text}, on average; 0 where it has none.
   *
   * @param japanese whether kana are to be expected of it; in what is Chinese they are odd
   */
  static double weight(String text, boolean japanese) {
    var sample = new DecodedSample(text, japanese);
    return sample.count == 0 ? 0 : sample.sum / sample.count;
  }

  private double weight(int c, int start, int end) {
    if (c == 0xFFFD) {
      return BROKEN;
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.UNASSIGNED, Character.PRIVATE_USE, Character.SURROGATE ->
          NO_CHARACTER;
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK ->
          isOfOneAlphabet(c, start - 1) ? 4 : MARK_ALONE;
      default -> Character.isLetter(c) ? letter(c, start, end) : mark(c, start, end);
    };
  }

  private double letter(int c, int start, int end) {
    UnicodeScript script = UnicodeScript.of(c);
    double weight =
        switch (script) {
          case LATIN -> fit(script) + latin(Character.toLowerCase(c));
          case CYRILLIC, ARABIC -> fit(script);
          default -> CommonCharacters.weight(c, script, !isLetter(end), japanese);
        };
    int before = start == 0 ? ' ' : text.codePointBefore(start);
    int behind = end == text.length() ? ' ' : text.codePointAt(end);
    return weight + beside(c, script, before, true) + beside(c, script, behind, false);
  }

  private double latin(int small) {
    double named = WESTERN_LETTERS.indexOf(small) >= 0 ? western : 0;
    return Alphabets.has(language(), small) ? named : named + OTHER_LANGUAGE;
  }

  private String language() {
    if (language.isEmpty()) {
      language = LanguageDetector.standard().detect(text).code();
    }
    return language;
  }

  /** What a letter's neighbour takes from it: one of another alphabet, a case that can't be. */
  private static double beside(int c, UnicodeScript script, int other, boolean before) {
    if (!Character.isLetter(other)) {
      return 0;
    }
    UnicodeScript beside = UnicodeScript.of(other);
    if (beside != script && !areWrittenTogether(script, beside)) {
      return TWO_ALPHABETS;
    }
    int first = before ? other : c;
    int second = before ? c : other;
    return Character.isLowerCase(first) && Character.isUpperCase(second) ? CAPITAL_WITHIN : 0;
  }

  private static boolean areWrittenTogether(UnicodeScript one, UnicodeScript other) {
    return isOfEastAsia(one) && isOfEastAsia(other);
  }

  private static boolean isOfEastAsia(UnicodeScript script) {
    return switch (script) {
      case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, COMMON -> true;
      default -> false;
    };
  }

  private double mark(int c, int start, int end) {
    boolean after = start > 0 && isLetterOrDigit(start - 1);
    boolean before = isLetterOrDigit(end);
    if (OPENING.indexOf(c) >= 0) {
      return after ? SYMBOL : 3;
    }
    if (CLOSING.indexOf(c) >= 0) {
      return before && !after ? SYMBOL : 3;
    }
    return switch (c) {
      case '’' -> after ? 4 : 1;
      case '‘' -> before && !after ? 3 : SYMBOL;
      case '–', '—' -> 3;
      case '…' -> before && !after ? SYMBOL : 3;
      default -> IDEOGRAPHIC.indexOf(c) >= 0 ? 4 : LIGHT.indexOf(c) >= 0 ? 1 : SYMBOL;
    };
  }

  private double fit(UnicodeScript script) {
    return fits.computeIfAbsent(script, it -> LanguageDetector.fit(text, it));
  }

  private boolean isOfOneAlphabet(int mark, int at) {
    if (at < 0) {
      return false;
    }
    int type = Character.getType(text.charAt(at));
    boolean mayCombine = Character.isLetter(text.charAt(at)) || type == Character.NON_SPACING_MARK;
    UnicodeScript script = UnicodeScript.of(mark);
    return mayCombine
        && (script == UnicodeScript.INHERITED || script == UnicodeScript.of(text.charAt(at)));
  }

  private boolean isLetter(int at) {
    return at < text.length() && Character.isLetter(text.charAt(at));
  }

  private boolean isLetterOrDigit(int at) {
    return at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }
}
