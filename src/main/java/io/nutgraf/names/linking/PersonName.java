package io.nutgraf.names.linking;

import io.nutgraf.names.words.NameWord;
import io.nutgraf.names.words.NameWords;
import io.nutgraf.text.Gender;
import io.nutgraf.text.GivenNames;
import java.util.Collections;
import java.util.List;

/**
 * The words of a person's name, each in its usual spelling, and how they relate to another's.
 *
 * @param words the words, without Jr. and the like
 * @param suffix Jr. and the like, or nothing
 * @param isFull whether given and family name may both be there
 */
record PersonName(List<String> words, String suffix, boolean isFull) {

  /** How much of a full name a short one is; the later the surer. */
  enum Part {
    NONE,
    MIDDLE,
    GIVEN,
    FAMILY
  }

  PersonName {
    words = List.copyOf(words);
  }

  /** The name of these words, each in its usual spelling. */
  static PersonName of(List<String> words, NameWords known) {
    int last = words.size() - 1;
    boolean suffix = last > 0 && known.is(NameWord.SUFFIX, words.get(last));
    List<String> name = suffix ? words.subList(0, last) : words;
    boolean full = name.size() > 1 && !known.is(NameWord.PARTICLE, name.getFirst());
    return new PersonName(name, suffix ? words.get(last) : "", full);
  }

  /** The number of words, with Jr. and the like. */
  int length() {
    return words.size() + (suffix.isEmpty() ? 0 : 1);
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  String given() {
    return words.getFirst();
  }

  String family() {
    return words.getLast();
  }

  Gender gender() {
    return isFull ? GivenNames.genderOf(given()) : Gender.UNKNOWN;
  }

  /** Whether two full names may be one person's. */
  boolean isCompatible(PersonName other) {
    if (!suffix.isEmpty() && !other.suffix.isEmpty() && !suffix.equals(other.suffix)) {
      return false;
    }
    boolean isLonger = words.size() >= other.words.size();
    PersonName longer = isLonger ? this : other;
    PersonName shorter = isLonger ? other : this;
    if (longer.words.subList(0, shorter.words.size()).equals(shorter.words)) {
      return true;
    }
    return family().equals(other.family())
        && isSameGiven(given(), other.given())
        && shorter.middlesAreIn(longer);
  }

  /** Which part of this full name the name {@code other} is. */
  Part part(PersonName other) {
    if (words.equals(other.words)) {
      return suffix.isEmpty() || !other.suffix.isEmpty() ? Part.NONE : Part.FAMILY;
    }
    int at = Collections.indexOfSubList(words, other.words);
    if (at < 0 || other.words.size() >= words.size()) {
      return Part.NONE;
    }
    if (at + other.words.size() == words.size()) {
      return Part.FAMILY;
    }
    return at == 0 ? Part.GIVEN : Part.MIDDLE;
  }

  private boolean middlesAreIn(PersonName longer) {
    for (int i = 1; i + 1 < words.size(); i++) {
      String middle = words.get(i);
      boolean there =
          longer.words.subList(1, longer.words.size() - 1).stream()
              .anyMatch(word -> isInitial(middle, word) || word.equals(middle));
      if (!there) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSameGiven(String given, String other) {
    return isInitial(given, other) || GivenNames.isSame(given, other);
  }

  /** Whether one is the other's initial, as the J of J. Smith, or J. K. of Joanne Kathleen. */
  private static boolean isInitial(String word, String other) {
    return (isInitials(word) || isInitials(other)) && word.charAt(0) == other.charAt(0);
  }

  private static boolean isInitials(String word) {
    return word.length() == 1
        || (word.length() == 2 && word.chars().noneMatch(c -> "aeiouy".indexOf(c) >= 0));
  }
}
