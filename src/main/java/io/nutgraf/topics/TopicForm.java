package io.nutgraf.topics;

import io.nutgraf.model.Span;
import io.nutgraf.text.Terms;
import io.nutgraf.text.Token;
import io.nutgraf.text.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One of the forms that a topic is written in, as forms are compared.
 *
 * @param words its words in lower case, without the small ones where it has others
 * @param terms the stems of these
 * @param acronym the form itself in lower case and without points, where it is written as acronyms
 *     are; null where it is not
 * @param initials what the first letters of its words make, with the small words and without; none
 *     of a single word
 */
record TopicForm(
    List<String> words, Set<String> terms, @Nullable String acronym, Set<String> initials) {

  private static final int SHORTEST_ACRONYM = 2;
  private static final int LONGEST_ACRONYM = 8;

  /** A shorter name begins too many words that have nothing to do with it. */
  private static final int SHORTEST_ROOT = 4;

  /** What the people of a place have more than its name, in letters: Syrians, Iranians. */
  private static final int LONGEST_ENDING = 3;

  static TopicForm of(String form, Terms terms) {
    List<String> all =
        Words.of(form, new Span(0, form.length())).stream().map(Token::text).toList();
    List<String> large = all.stream().filter(word -> !terms.isStopword(word)).toList();
    List<String> words = large.isEmpty() ? all : large;
    Set<String> stems = new HashSet<>();
    words.forEach(word -> stems.add(terms.stem(word)));
    return new TopicForm(words, stems, acronym(form), initials(all, large));
  }

  private static @Nullable String acronym(String form) {
    String letters = form.replace(".", "");
    boolean isAcronym =
        letters.length() >= SHORTEST_ACRONYM
            && letters.length() <= LONGEST_ACRONYM
            && letters.codePoints().allMatch(Character::isUpperCase);
    return isAcronym ? letters.toLowerCase(Locale.ROOT) : null;
  }

  private static Set<String> initials(List<String> all, List<String> large) {
    Set<String> initials = new HashSet<>();
    for (List<String> words : List.of(all, large)) {
      if (words.size() > 1) {
        StringBuilder letters = new StringBuilder();
        words.forEach(word -> letters.appendCodePoint(word.codePointAt(0)));
        initials.add(letters.toString());
      }
    }
    return initials;
  }

  /**
   * Whether both are the same words in whatever order and number, or one is short for the other.
   */
  boolean equalsIn(TopicForm other) {
    return terms.equals(other.terms)
        || (acronym != null && other.initials.contains(acronym))
        || (other.acronym != null && initials.contains(other.acronym));
  }

  /** Whether all words of one are words of the other. */
  boolean isNestedWith(TopicForm other) {
    return !terms.isEmpty()
        && !other.terms.isEmpty()
        && (terms.containsAll(other.terms) || other.terms.containsAll(terms));
  }

  /** Whether this is the one word for the people of {@code place}, or what is of it: Syrians. */
  boolean isOfPlace(TopicForm place) {
    if (words.size() != 1 || place.words.size() != 1) {
      return false;
    }
    String name = place.words.getFirst();
    String word = words.getFirst();
    return name.length() >= SHORTEST_ROOT
        && word.startsWith(name)
        && word.length() - name.length() <= LONGEST_ENDING;
  }

  /** The forms of {@code names}, each once. */
  static List<TopicForm> of(List<String> names, Terms terms) {
    List<TopicForm> forms = new ArrayList<>(names.size());
    names.stream().distinct().forEach(name -> forms.add(of(name, terms)));
    return forms;
  }
}
