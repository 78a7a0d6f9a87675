package io.nutgraf.spelling;

import io.nutgraf.text.CodePoints;
import io.nutgraf.text.Marks;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What all spellings of a name have in common: {@code sergey-lavrov} for Sergey Lavrov, Sergei
 * Lavrov, SERGEI LAVROV and Сергей Лавров; {@code kyiv} for Kiev; {@code nato} for North Atlantic
 * Treaty Organization. Words in lower case, joined by hyphens, in ASCII letters and digits where
 * the script has a customary way to be written so (Latin, Cyrillic, Greek); others keep theirs.
 *
 * <p>It errs on the side of two: what may be two names stays two, Sergey and Serge, Vladimir and
 * Volodymyr. An id is its own id, so it can be asked for as it stands.
 */
public final class CanonicalId {

  /** So that an id fits a key whatever a document calls a name, in words. */
  private static final int MAX_WORDS = 12;

  /** Longer words are cut, in UTF-16 code units. */
  private static final int MAX_WORD = 40;

  private static final String APOSTROPHES = "'’‘ʼʹʻ´`";

  /** The form of a company, which its name has or has not. */
  private static final Set<String> FORMS =
      Set.of("inc", "incorporated", "ltd", "llc", "plc", "gmbh", "corp", "corporation");

  private CanonicalId() {}

  /** The id of {@code name}; empty where it has neither letter nor digit. */
  public static String of(String name) {
    return of(words(name));
  }

  /** The id of a name of these words, as {@link #words} gives them. */
  public static String of(List<String> spelled) {
    List<String> words = new ArrayList<>(spelled);
    if (words.size() > 1 && words.getFirst().equals("the")) {
      words.removeFirst();
    }
    String id = NameSpellings.name(String.join("-", words));
    if (words.size() > 1 && FORMS.contains(words.getLast()) && !NameSpellings.isOrganization(id)) {
      words.removeLast();
      id = NameSpellings.name(String.join("-", words));
    }
    return id;
  }

  /** The words of {@code name}, each in the spelling it has in ids; none is left out. */
  public static List<String> words(String name) {
    var words = new SpelledWords(Romanizer.of(name));
    for (int i = 0; i < name.length(); ) {
      int c = name.codePointAt(i);
      i += Character.charCount(c);
      if (APOSTROPHES.indexOf(c) >= 0 || c == Marks.SOFT_HYPHEN) {
        continue;
      }
      if (CodePoints.isOfWord(c)) {
        words.append(c);
      } else {
        words.end();
      }
      if (c == '&') {
        "and".chars().forEach(words::append);
        words.end();
      }
    }
    return words.all();
  }

  /** The words of one name, as they come letter by letter. */
  private static final class SpelledWords {

    private final Romanizer romanizer;
    private final List<String> words = new ArrayList<>();
    private final StringBuilder initials = new StringBuilder();
    private final StringBuilder word = new StringBuilder();

    SpelledWords(Romanizer romanizer) {
      this.romanizer = romanizer;
    }

    void append(int letter) {
      if (word.length() < MAX_WORD) {
        word.appendCodePoint(letter);
      }
    }

    /** Single letters in a row are one word: U.S. is us, J. K. is jk. */
    void end() {
      if (word.length() == 1 && Character.isLetter(word.charAt(0))) {
        initials.append(word);
      } else if (!word.isEmpty()) {
        endInitials();
        add(word.toString());
      }
      word.setLength(0);
    }

    List<String> all() {
      end();
      endInitials();
      return words;
    }

    private void endInitials() {
      if (!initials.isEmpty()) {
        add(initials.toString());
        initials.setLength(0);
      }
    }

    private void add(String written) {
      String romanized = romanizer.romanize(written);
      if (!romanized.isEmpty() && words.size() < MAX_WORDS) {
        words.add(NameSpellings.word(romanized));
      }
    }
  }
}
