package io.nutgraf.reading.charset;

import io.nutgraf.model.Budget;
import io.nutgraf.text.LanguageDetector;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Bytes of a European language in Latin letters: accented letters stand beside letters, as in
 * {@code caf\u00e9}, quotation marks and dashes anywhere, and plain ASCII makes up the most of it.
 */
final class LatinText {

  /** The likelier first. */
  private static final List<Charset> CANDIDATES =
      Stream.of("windows-1252", "windows-1250", "ISO-8859-2", "windows-1254", "windows-1257")
          .map(Charset::forName)
          .toList();

  /** The letters beyond ASCII of languages by ISO 639-1 code. */
  private static final Map<String, String> LETTERS =
      Map.ofEntries(
          Map.entry("ca", "àçèéíïòóúü·"),
          Map.entry("cs", "áčďéěíňóřšťúůýž"),
          Map.entry("da", "æøåé"),
          Map.entry("de", "äöüß"),
          Map.entry("en", "éèêëçñöüáíóôàâïæœ"),
          Map.entry("es", "áéíñóúü"),
          Map.entry("et", "äõöüšž"),
          Map.entry("fi", "äöåšž"),
          Map.entry("fr", "àâæçéèêëîïôœùûüÿ"),
          Map.entry("hr", "čćđšž"),
          Map.entry("hu", "áéíóöőúüű"),
          Map.entry("is", "áðéíóúýþæö"),
          Map.entry("it", "àèéìíîòóùú"),
          Map.entry("lt", "ąčęėįšųūž"),
          Map.entry("lv", "āčēģīķļņšūž"),
          Map.entry("nb", "æøåéòóô"),
          Map.entry("nl", "éëïóöüèáê"),
          Map.entry("no", "æøåéòóô"),
          Map.entry("pl", "ąćęłńóśźż"),
          Map.entry("pt", "ãáàâçéêíõóôúü"),
          Map.entry("ro", "ăâîșțşţ"),
          Map.entry("sk", "áäčďéíĺľňóôŕšťúýž"),
          Map.entry("sl", "čšžćđ"),
          Map.entry("sv", "åäöé"),
          Map.entry("tr", "çğıöşüâîû"));

  /** What stands in texts of any language. */
  private static final String PUNCTUATION =
      "\u00a0\u00a7\u00ab\u00ad\u00b0\u00b7\u00bb\u2013\u2014\u2018\u2019\u201a\u201c\u201d\u201e\u2022\u2026\u2039\u203a\u20ac\u2122";

  /** Letters that are words by themselves in windows-1252: à, è, é, ó. */
  private static final Set<Integer> WORDS = Set.of(0xC0, 0xC8, 0xC9, 0xD3, 0xE0, 0xE8, 0xE9, 0xF3);

  private static final double MOST_ACCENTED = .4;
  private static final double MOST_ODD = .1;

  private LatinText() {}

  static boolean fits(byte[] bytes) {
    int high = 0;
    int odd = 0;
    int words = 0;
    for (int i = 0; i < bytes.length; i++) {
      int unit = bytes[i] & 0xFF;
      words += unit > ' ' ? 1 : 0;
      if (unit >= 0x80) {
        high++;
        odd += isOdd(bytes, i, unit) ? 1 : 0;
      }
    }
    return high <= words * MOST_ACCENTED && odd <= high * MOST_ODD;
  }

  /**
   * The charset in which most accented letters are letters of the language that the text then seems
   * to be in; windows-1252 where that is as good as any.
   */
  static Charset charset(byte[] bytes) {
    Charset best = Charsets.WINDOWS_1252;
    double most = 0;
    for (Charset candidate : CANDIDATES) {
      Budget.check();
      double share = shareOfOwnLetters(new String(bytes, candidate));
      if (share > most) {
        best = candidate;
        most = share;
      }
    }
    return best;
  }

  private static double shareOfOwnLetters(String text) {
    String language = LanguageDetector.standard().detect(text).code();
    String letters = LETTERS.getOrDefault(language, "");
    long accented = text.chars().filter(c -> c >= 0x80 && PUNCTUATION.indexOf(c) < 0).count();
    long own = text.toLowerCase(Locale.ROOT).chars().filter(c -> letters.indexOf(c) >= 0).count();
    return accented == 0 ? 0 : (double) own / accented;
  }

  /**
   * True where {@code charset} takes its accented letters for those of another alphabet: the
   * letters of one word then stand in two alphabets.
   */
  static boolean isMistaken(byte[] bytes, Charset charset) {
    String text = new String(bytes, charset);
    int foreign = 0;
    int mixed = 0;
    for (int i = 0; i < text.length(); i++) {
      if (isForeignLetter(text.charAt(i))) {
        foreign++;
        mixed += isAsciiLetter(text, i - 1) || isAsciiLetter(text, i + 1) ? 1 : 0;
      }
    }
    return mixed * 2 > foreign;
  }

  private static boolean isForeignLetter(char unit) {
    return unit >= 0x80
        && Character.isLetter(unit)
        && Character.UnicodeScript.of(unit) != Character.UnicodeScript.LATIN;
  }

  private static boolean isAsciiLetter(String text, int i) {
    return i >= 0
        && i < text.length()
        && text.charAt(i) < 0x80
        && Character.isLetter(text.charAt(i));
  }

  private static boolean isOdd(byte[] bytes, int i, int unit) {
    if (unit < 0xC0) {
      return switch (unit) {
        case 0x81, 0x8D, 0x8F, 0x90, 0x9D -> true; // no characters
        default -> false;
      };
    }
    boolean alone = !isLetter(bytes, i - 1) && !isLetter(bytes, i + 1);
    return unit == 0xD7 || unit == 0xF7 || (alone && !WORDS.contains(unit));
  }

  private static boolean isLetter(byte[] bytes, int i) {
    return i >= 0 && i < bytes.length && Character.isLetter(bytes[i] & 0xFF);
  }
}
