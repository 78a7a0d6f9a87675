package io.nutgraf.spelling;

import io.nutgraf.text.CodePoints;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Writes a word in ASCII letters where its script has a customary way. Latin letters lose their
 * marks (NFKD) and ligatures fall apart. Cyrillic follows BGN/PCGN 1947 for Russian without its
 * marks, the national system of 2010 for Ukrainian, Gaj's alphabet for Serbian and Macedonian; the
 * letters that only one of them has tell the language. Greek follows ELOT 743. Other scripts keep
 * their letters.
 */
final class Romanizer {

  private static final Map<Integer, String> LATIN =
      table("ß ss æ ae œ oe ø o đ d ð d þ th ł l ı i ħ h ŋ ng ə a ɣ g ɛ e ɔ o ĸ k ŧ t ƙ k ɗ d ɓ b");
  private static final Map<Integer, String> RUSSIAN =
      table(
          "а a б b в v г g д d е e ё e ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u"
              + " ф f х kh ц ts ч ch ш sh щ shch ъ  ы y ь  э e ю yu я ya ў u і i ї i є e ґ g"
              + " ә a ғ g қ k ң n ө o ұ u ү u һ h ѓ g ќ k ѕ dz");
  private static final Map<Integer, String> UKRAINIAN =
      with(RUSSIAN, "г h ґ g е e є ie и y і i ї i й i х kh щ shch ю iu я ia");
  private static final Map<Integer, String> SERBIAN =
      with(RUSSIAN, "ж z х h ц c ч c ш s ђ dj ј j љ lj њ nj ћ c џ dz");
  private static final Map<Integer, String> GREEK =
      table(
          "α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y"
              + " φ f χ ch ψ ps ω o");

  private static final String ONLY_UKRAINIAN = "іїєґ";
  private static final String ONLY_SERBIAN = "ђјљњћџ";
  private static final String NOT_UKRAINIAN = "ыэўәғқңөұүһ";
  private static final Romanizer ASCII = new Romanizer(Cyrillic.RUSSIAN);
  private static final String RUSSIAN_VOWELS = "аеёиоуыэюяйъ";

  private enum Cyrillic {
    RUSSIAN,
    UKRAINIAN,
    SERBIAN
  }

  private final Cyrillic language;

  private Romanizer(Cyrillic language) {
    this.language = language;
  }

  /** For the words of {@code name}, whose letters tell its language. */
  static Romanizer of(String name) {
    if (isAscii(name)) {
      return ASCII;
    }
    String lower = name.toLowerCase(Locale.ROOT);
    if (hasAny(lower, ONLY_SERBIAN)) {
      return new Romanizer(Cyrillic.SERBIAN);
    }
    boolean ukrainian =
        (hasAny(lower, ONLY_UKRAINIAN) && !hasAny(lower, NOT_UKRAINIAN))
            || lower.contains("ськ")
            || lower.contains("цьк");
    return ukrainian ? new Romanizer(Cyrillic.UKRAINIAN) : ASCII;
  }

  /** {@code word} without marks and in lower case, in ASCII letters where its script allows. */
  String romanize(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (isAscii(lower)) {
      return lower;
    }
    String composed = Normalizer.normalize(lower, Normalizer.Form.NFKC);
    return switch (script(composed)) {
      case CYRILLIC -> cyrillic(composed);
      case GREEK -> greek(Normalizer.normalize(composed, Normalizer.Form.NFD));
      case LATIN -> latin(composed);
      default -> composed;
    };
  }

  private static String latin(String word) {
    boolean southSlavic = word.endsWith("ić");
    var ascii = new StringBuilder(word.length() + 2);
    for (char c : Normalizer.normalize(word, Normalizer.Form.NFKD).toCharArray()) {
      if (c == 'đ' && southSlavic) {
        ascii.append("dj");
      } else if (!CodePoints.isCombining(c)) {
        append(ascii, LATIN, c);
      }
    }
    return ascii.toString();
  }

  private String cyrillic(String word) {
    return switch (language) {
      case RUSSIAN -> russian(word);
      case SERBIAN -> mapped(word, SERBIAN);
      case UKRAINIAN -> ukrainian(word);
    };
  }

  private static String ukrainian(String word) {
    String initial =
        switch (word.charAt(0)) {
          case 'є' -> "ye";
          case 'ї' -> "yi";
          case 'й' -> "y";
          case 'ю' -> "yu";
          case 'я' -> "ya";
          default -> "";
        };
    return initial.isEmpty()
        ? mapped(word, UKRAINIAN)
        : initial + mapped(word.substring(1), UKRAINIAN);
  }

  /** An е is ye where a word begins, and after a vowel; ье is ie as the press writes it. */
  private static String russian(String word) {
    var ascii = new StringBuilder(word.length() + 4);
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean iotated = c == 'е' && (i == 0 || RUSSIAN_VOWELS.indexOf(word.charAt(i - 1)) >= 0);
      if (iotated) {
        ascii.append("ye");
      } else if (c == 'е' && word.charAt(i - 1) == 'ь') {
        ascii.append("ie");
      } else {
        append(ascii, RUSSIAN, c);
      }
    }
    return ascii.toString();
  }

  private static String greek(String decomposed) {
    var ascii = new StringBuilder(decomposed.length());
    char before = ' ';
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      if (CodePoints.isCombining(c)) {
        continue;
      }
      if (c == 'υ' && before == 'ο') {
        ascii.append('u');
      } else if (c == 'υ' && (before == 'α' || before == 'ε')) {
        ascii.append(isVoiceless(decomposed, i + 1) ? 'f' : 'v');
      } else if (c == 'γ' && before == 'γ') {
        ascii.setLength(ascii.length() - 1);
        ascii.append("ng");
      } else if (c == 'π' && before == 'μ' && ascii.length() == 1) {
        ascii.setLength(0);
        ascii.append('b');
      } else {
        append(ascii, GREEK, c);
      }
      before = c;
    }
    return ascii.toString();
  }

  private static boolean isVoiceless(String decomposed, int from) {
    int i = from;
    while (i < decomposed.length() && CodePoints.isCombining(decomposed.charAt(i))) {
      i++;
    }
    return i == decomposed.length() || "θκξπσςτφχψ".indexOf(decomposed.charAt(i)) >= 0;
  }

  private static String mapped(String word, Map<Integer, String> letters) {
    var ascii = new StringBuilder(word.length() + 4);
    for (int i = 0; i < word.length(); i++) {
      append(ascii, letters, word.charAt(i));
    }
    return ascii.toString();
  }

  private static void append(StringBuilder ascii, Map<Integer, String> letters, char c) {
    String letter = letters.get((int) c);
    if (letter == null) {
      ascii.append(c);
    } else {
      ascii.append(letter);
    }
  }

  private static boolean isAscii(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasAny(String word, String letters) {
    return word.chars().anyMatch(c -> letters.indexOf(c) >= 0);
  }

  private static Character.UnicodeScript script(String word) {
    return word.codePoints()
        .filter(Character::isLetter)
        .mapToObj(Character.UnicodeScript::of)
        .findFirst()
        .orElse(Character.UnicodeScript.LATIN);
  }

  private static Map<Integer, String> table(String pairs) {
    return with(Map.of(), pairs);
  }

  /** {@code letters} and the pairs of {@code pairs}: a letter, a space, what it becomes. */
  private static Map<Integer, String> with(Map<Integer, String> letters, String pairs) {
    var all = new HashMap<>(letters);
    String[] parts = pairs.split(" ", -1);
    for (int i = 0; i + 1 < parts.length; i += 2) {
      all.put(parts[i].codePointAt(0), Objects.requireNonNull(parts[i + 1]));
    }
    return Map.copyOf(all);
  }
}
