package io.nutgraf.names.linking;

import io.nutgraf.names.words.NameWord;
import io.nutgraf.names.words.NameWords;
import io.nutgraf.names.words.SpelledNames;
import java.util.List;
import java.util.Set;

/**
 * The words of an organization's name, each in its usual spelling.
 *
 * @param verbatim the name as it stands
 * @param id its canonical id
 * @param words the words, without the article
 * @param known what is known of words in its language
 */
record OrganizationName(String verbatim, String id, List<String> words, NameWords known) {

  private static final int LONGEST_ACRONYM = 8;

  OrganizationName {
    words = List.copyOf(words);
  }

  static OrganizationName of(SpelledNames.Name name, NameWords known) {
    List<String> words = name.words();
    boolean article = words.size() > 1 && known.is(NameWord.ARTICLE, words.getFirst());
    return new OrganizationName(
        name.verbatim(), name.id(), article ? words.subList(1, words.size()) : words, known);
  }

  /** Whether it is written in capitals alone, as NATO, U.N. and AFL-CIO are. */
  boolean isAcronym() {
    return words.size() == 1
        && words.getFirst().length() > 1
        && words.getFirst().length() <= LONGEST_ACRONYM
        && verbatim.chars().filter(Character::isLetter).allMatch(Character::isUpperCase);
  }

  /** What the first letters of its words make, with the small words and without. */
  Set<String> initials() {
    if (words.size() < 2) {
      return Set.of();
    }
    var all = new StringBuilder();
    var large = new StringBuilder();
    for (String word : words) {
      all.append(word.charAt(0));
      if (!known.is(NameWord.SMALL, word)) {
        large.append(word.charAt(0));
      }
    }
    return Set.of(all.toString(), large.toString().equals(all.toString()) ? " " : large.toString());
  }

  /**
   * Whether this is a short form of {@code full} by its beginning: Goldman of Goldman Sachs, Ford
   * of Ford Motor Company, but not Ford of Ford Foundation, nor NATO of NATO Council.
   */
  boolean isBeginningOf(OrganizationName full) {
    if (!begins(full)) {
      return false;
    }
    List<String> rest = restOf(full);
    boolean named = rest.stream().noneMatch(word -> isBody(word) || known.is(NameWord.SMALL, word));
    return isCompanyOf(full) || (named && !isAcronym() && !known.isAdherent(words.getFirst()));
  }

  /** Whether {@code full} is this and says only besides what kind of company it is: Apple Inc. */
  boolean isCompanyOf(OrganizationName full) {
    return begins(full) && restOf(full).stream().allMatch(this::isOfCompany);
  }

  private boolean begins(OrganizationName full) {
    return isProperPart(full) && full.words.subList(0, words.size()).equals(words);
  }

  private List<String> restOf(OrganizationName full) {
    return full.words.subList(words.size(), full.words.size());
  }

  /** Whether this is what kind of body {@code full} is: Foreign Ministry, Times, Court. */
  boolean isEndOf(OrganizationName full) {
    int from = full.words.size() - words.size();
    return isProperPart(full)
        && isBody(words.getLast())
        && full.words.subList(from, full.words.size()).equals(words);
  }

  private boolean isProperPart(OrganizationName full) {
    return !words.isEmpty() && words.size() < full.words.size();
  }

  private boolean isBody(String word) {
    return known.is(NameWord.BODY, word);
  }

  private boolean isOfCompany(String word) {
    return known.is(NameWord.COMPANY, word) || known.is(NameWord.AND, word);
  }
}
