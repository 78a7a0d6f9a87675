package io.nutgraf.text;

import io.nutgraf.model.Language;
import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * Tells the language of a text. A script that one language writes decides by itself; for Latin,
 * Cyrillic, Arabic and Devanagari a naive Bayes classifier over character n-grams of up to three
 * (Cavnar and Trenkle 1994 introduced the features, Shuyo 2010 the profiles) chooses among the
 * languages of that script, with a prior against the small ones and a bonus for function words.
 *
 * <p>Reads no more than {@value #LETTERS} letters from the beginning and as many from the middle,
 * so that a heading or notice in another language doesn't decide. Immutable and safe for use by
 * several threads.
 */
public final class LanguageDetector {

  /** So many letters are read from the beginning and from the middle: more change no decision. */
  private static final int LETTERS = 160;

  /** One ideograph, syllable or kana says about as much as this many letters. */
  private static final int WEIGHT_OF_IDEOGRAPH = 2;

  /** Han with this share of kana or more is Japanese. */
  private static final double LEAST_KANA = 0.05;

  private static final Map<UnicodeScript, String> ONE_LANGUAGE =
      Map.ofEntries(
          Map.entry(UnicodeScript.HAN, "zh"),
          Map.entry(UnicodeScript.HANGUL, "ko"),
          Map.entry(UnicodeScript.GREEK, "el"),
          Map.entry(UnicodeScript.HEBREW, "he"),
          Map.entry(UnicodeScript.THAI, "th"),
          Map.entry(UnicodeScript.GEORGIAN, "ka"),
          Map.entry(UnicodeScript.ARMENIAN, "hy"),
          Map.entry(UnicodeScript.BENGALI, "bn"),
          Map.entry(UnicodeScript.TAMIL, "ta"),
          Map.entry(UnicodeScript.TELUGU, "te"),
          Map.entry(UnicodeScript.KANNADA, "kn"),
          Map.entry(UnicodeScript.MALAYALAM, "ml"),
          Map.entry(UnicodeScript.GUJARATI, "gu"),
          Map.entry(UnicodeScript.GURMUKHI, "pa"),
          Map.entry(UnicodeScript.ORIYA, "or"),
          Map.entry(UnicodeScript.SINHALA, "si"),
          Map.entry(UnicodeScript.KHMER, "km"),
          Map.entry(UnicodeScript.LAO, "lo"),
          Map.entry(UnicodeScript.MYANMAR, "my"),
          Map.entry(UnicodeScript.ETHIOPIC, "am"),
          Map.entry(UnicodeScript.TIBETAN, "bo"));

  private static final LanguageDetector STANDARD = new LanguageDetector();

  private LanguageDetector() {}

  /** The detector with the product's own settings. */
  public static LanguageDetector standard() {
    return STANDARD;
  }

  /** The language of {@code text}; undetermined where it has no letters of a known script. */
  public Language detect(String text) {
    String sample = sample(text);
    var letters = new EnumMap<UnicodeScript, Integer>(UnicodeScript.class);
    int latin = 0;
    for (int i = 0; i < sample.length(); ) {
      int c = sample.codePointAt(i);
      i += Character.charCount(c);
      if (isLatin(c)) {
        latin++;
      } else if (c >= 128 && Character.isLetter(c)) {
        boolean ideograph = c > 0x3000 && c < 0xfb00;
        letters.merge(scriptOf(c), ideograph ? WEIGHT_OF_IDEOGRAPH : 1, Integer::sum);
      }
    }
    if (latin > 0) {
      letters.merge(UnicodeScript.LATIN, latin, Integer::sum);
    }
    return letters.isEmpty() ? Language.UNDETERMINED : decide(sample, letters);
  }

  /**
   * How well the letters beyond ASCII of {@code text}, which is read whole, stand as they do in a
   * language of {@code script}: 0 where it has none or nothing is known of the script; 4 to 6 where
   * it is a text of that language; less where its letters are others than were written.
   */
  public static double fit(String text, UnicodeScript script) {
    return NgramClassifier.standard().fit(text, script);
  }

  /** The beginning of {@code text}, and of a long one as much from its middle. */
  private static String sample(String text) {
    int head = endOfLetters(text, 0);
    int middle = CodePoints.floor(text, text.length() / 2);
    while (middle < text.length() && Character.isLetterOrDigit(CodePoints.at(text, middle))) {
      middle++;
    }
    return middle <= head
        ? text.substring(0, endOfLetters(text, head))
        : text.substring(0, head) + "\n" + text.substring(middle, endOfLetters(text, middle));
  }

  /** One past the {@value #LETTERS}th letter from {@code from} on. */
  private static int endOfLetters(String text, int from) {
    int letters = 0;
    int end = from;
    while (end < text.length() && letters < LETTERS) {
      int c = text.codePointAt(end);
      end += Character.charCount(c);
      letters += isLatin(c) || (c >= 128 && Character.isLetter(c)) ? 1 : 0;
    }
    return end;
  }

  /** Told without a search where the text is plain. */
  private static boolean isLatin(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static Language decide(String text, Map<UnicodeScript, Integer> letters) {
    int kana = letters.getOrDefault(UnicodeScript.HIRAGANA, 0);
    int han = letters.getOrDefault(UnicodeScript.HAN, 0);
    int all = letters.values().stream().mapToInt(Integer::intValue).sum();
    var most = letters.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    if (2 * (kana + han) >= all && kana >= LEAST_KANA * (kana + han)) {
      return new Language("ja", round((double) (kana + han) / all));
    }
    String only = ONE_LANGUAGE.get(most);
    if (only != null) {
      return new Language(only, round((double) Objects.requireNonNull(letters.get(most)) / all));
    }
    return NgramClassifier.standard().classify(text, most).orElse(Language.UNDETERMINED);
  }

  /** Katakana counts as hiragana: both say Japanese. */
  private static UnicodeScript scriptOf(int c) {
    var script = UnicodeScript.of(c);
    return script == UnicodeScript.KATAKANA ? UnicodeScript.HIRAGANA : script;
  }

  static double round(double confidence) {
    return Math.round(confidence * 1000) / 1000.0;
  }
}
