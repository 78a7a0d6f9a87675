package io.nutgraf.names.words;

import io.nutgraf.text.GivenNames;
import io.nutgraf.text.WordLists;
import java.util.Set;

/** What is known of single words in and around names, whatever the document. */
public final class LinkLexicon {

  private static final WordLists WORDS = WordLists.read(LinkLexicon.class, "link-words.txt");

  private static final Set<String> CALENDAR = WORDS.of("calendar");
  private static final Set<String> NATION = WORDS.of("nation");
  private static final Set<String> FAITH = WORDS.of("faith");
  private static final Set<String> ALONE = WORDS.of("alone");
  private static final Set<String> TITLE = WORDS.of("title");
  private static final Set<String> CIVIL = WORDS.of("civil");
  private static final Set<String> MAN = WORDS.of("man");
  private static final Set<String> WOMAN = WORDS.of("woman");
  private static final Set<String> SUFFIX = WORDS.of("suffix");
  private static final Set<String> PARTICLE = WORDS.of("particle");
  private static final Set<String> POINTED = WORDS.of("pointed");
  private static final Set<String> COMPOUND = WORDS.of("compound");
  private static final Set<String> COMPANY = WORDS.of("company");
  private static final Set<String> BODY = WORDS.of("body");
  private static final Set<String> OFFICE = WORDS.of("office");
  private static final Set<String> BEFORE_ORGANIZATION = WORDS.of("before-organization");
  private static final Set<String> BEFORE_PLACE_OF = WORDS.of("before-place-of");
  private static final Set<String> LOCATIVE = WORDS.of("locative");

  /** What a title or a given name tells. */
  public enum Gender {
    MAN,
    WOMAN,
    UNKNOWN;

    public boolean contradicts(Gender other) {
      return this != UNKNOWN && other != UNKNOWN && this != other;
    }
  }

  private LinkLexicon() {}

  public static boolean isCalendar(String word) {
    return CALENDAR.contains(word);
  }

  /** Whether {@code word} says of which nation, language or faith somebody is. */
  public static boolean isAdherent(String word) {
    return NATION.contains(word) || FAITH.contains(word);
  }

  /** Whether {@code word} alone names nobody. */
  public static boolean isNoName(String word) {
    return isCalendar(word) || isAdherent(word) || ALONE.contains(word);
  }

  public static boolean isTitle(String word) {
    return TITLE.contains(word);
  }

  /** Whether {@code word} is a title that is never part of a name: Mr., Dr. */
  public static boolean isCivilTitle(String word) {
    return CIVIL.contains(word);
  }

  public static boolean isSuffix(String word) {
    return SUFFIX.contains(word);
  }

  /** Whether {@code word} keeps its point at the end of a name: Inc., Jr. */
  public static boolean isPointed(String word) {
    return POINTED.contains(word);
  }

  /** Whether {@code word} after a hyphen makes a name an adjective: Putin-backed. */
  public static boolean isOfCompound(String word) {
    return COMPOUND.contains(word);
  }

  public static boolean isParticle(String word) {
    return PARTICLE.contains(word);
  }

  /** Whether {@code word} is the form or kind of a company: Inc., Group, Airlines. */
  public static boolean isCompanyWord(String word) {
    return COMPANY.contains(word);
  }

  /**
   * Whether {@code word} says what kind of body an organization is: Ministry, University, Times.
   */
  public static boolean isBody(String word) {
    return BODY.contains(word);
  }

  /** Whether a name that ends with {@code word} can only be an organization's. */
  public static boolean isOffice(String word) {
    return OFFICE.contains(word);
  }

  /** Whether {@code word} right before a name says that it is an organization's: the firm X. */
  public static boolean isBeforeOrganization(String word) {
    return BEFORE_ORGANIZATION.contains(word);
  }

  /** Whether {@code word} and "of" before a name say that it is a place's: the port of X. */
  public static boolean isBeforePlaceOf(String word) {
    return BEFORE_PLACE_OF.contains(word);
  }

  public static boolean isLocative(String word) {
    return LOCATIVE.contains(word);
  }

  /** Whom {@code word} tells of before a name: Mr, Mrs, actress. */
  public static Gender genderOfTitle(String word) {
    if (MAN.contains(word)) {
      return Gender.MAN;
    }
    return WOMAN.contains(word) ? Gender.WOMAN : Gender.UNKNOWN;
  }

  public static Gender genderOfGivenName(String word) {
    if (GivenNames.isOfMan(word)) {
      return Gender.MAN;
    }
    return GivenNames.isOfWoman(word) ? Gender.WOMAN : Gender.UNKNOWN;
  }
}
