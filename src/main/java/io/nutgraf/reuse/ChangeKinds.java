package io.nutgraf.reuse;

import io.nutgraf.model.Change.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Tells what a change is of, by the words that went and those that came. */
final class ChangeKinds {

  /** A denial among more words that came or went is part of what they say. */
  private static final int FEW = 3;

  private static final ChangeWords WORDS = ChangeWords.standard();

  private ChangeKinds() {}

  /** What was changed where {@code came} stands in the place of {@code went}; one has a word. */
  static Kind of(List<DiffWord> went, List<DiffWord> came) {
    if (isNegation(went, came)) {
      return Kind.NEGATION;
    }
    if (went.isEmpty() || came.isEmpty()) {
      return isOf(went, came, WORDS::isOfSpeech)
          ? Kind.ATTRIBUTION
          : went.isEmpty() ? Kind.ADDED : Kind.CUT;
    }
    if (isWording(went, came)) {
      return Kind.WORDING;
    }
    if (any(went, WORDS::isOfDate) && any(came, WORDS::isOfDate)) {
      return Kind.DATE;
    }
    if (!numbers(went).isEmpty() && !numbers(came).isEmpty()) {
      return numbers(went).equals(numbers(came)) ? Kind.WORDING : Kind.FIGURE;
    }
    return isName(went, came)
        ? Kind.NAME
        : isOf(went, came, WORDS::isOfSpeech) ? Kind.ATTRIBUTION : Kind.REPLACED;
  }

  /** Whether the change alters what is said: another figure, a denial, another name. */
  static boolean isLoud(Kind kind, List<DiffWord> went, List<DiffWord> came) {
    return switch (kind) {
      case FIGURE, NEGATION, NAME -> true;
      case MOVED, WORDING -> false;
      case DATE, ATTRIBUTION, ADDED, CUT, REPLACED -> denials(went) != denials(came);
    };
  }

  private static boolean isNegation(List<DiffWord> went, List<DiffWord> came) {
    return denials(went) != denials(came) && Math.max(went.size(), came.size()) <= FEW;
  }

  private static long denials(List<DiffWord> words) {
    return words.stream().filter(WORDS::isNegation).count();
  }

  private static boolean isWording(List<DiffWord> went, List<DiffWord> came) {
    if (together(went).equals(together(came))) {
      return true;
    }
    if (went.size() != came.size()) {
      return false;
    }
    for (int i = 0; i < went.size(); i++) {
      if (!areOne(went.get(i), came.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether two words are one in another form or spelling. */
  static boolean areOne(DiffWord one, DiffWord other) {
    return one.folded().equals(other.folded())
        || WORDS.areForms(one.folded(), other.folded())
        || (!WORDS.isDayName(one)
            && !WORDS.isDayName(other)
            && WORDS.number(one) == null
            && WORDS.number(other) == null
            && Spelling.isOne(one, other));
  }

  private static String together(List<DiffWord> words) {
    return words.stream().map(DiffWord::folded).collect(Collectors.joining());
  }

  private static Set<String> numbers(List<DiffWord> words) {
    return words.stream()
        .map(WORDS::number)
        .filter(Objects::nonNull)
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static boolean isName(List<DiffWord> went, List<DiffWord> came) {
    Set<String> names = names(went);
    Set<String> others = names(came);
    if (names.isEmpty() || others.isEmpty()) {
      return false;
    }
    return !names.containsAll(others) && !others.containsAll(names);
  }

  private static Set<String> names(List<DiffWord> words) {
    return words.stream()
        .filter(word -> word.isCapitalized() && !word.begins())
        .map(DiffWord::folded)
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static boolean isOf(List<DiffWord> went, List<DiffWord> came, Predicate<DiffWord> what) {
    return any(went, what) || any(came, what);
  }

  private static boolean any(List<DiffWord> words, Predicate<DiffWord> what) {
    return words.stream().anyMatch(what);
  }
}
