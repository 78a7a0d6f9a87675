package io.nutgraf.names.words;

/** What a word or phrase is known to be, by itself; one phrase can be several. */
public enum PhraseKind {
  FIRST_NAME,
  LAST_NAME,
  CITY,
  TOWN,
  COUNTRY,
  REGION,
  NATIONALITY,
  TITLE,
  ROLE,
  ORGANIZATION_END,
  ORGANIZATION_WORD,
  PLACE_END,
  PLACE_WORD,
  CALENDAR,
  NUMBER_WORD,
  ORGANIZATION,
  PLACE,
  FUNCTION,
  LEGAL_FORM,
  NEWS_ORGANIZATION,
  NEWS_PLACE,
  LOCATIVE,
  OF,
  AND,
  SPORT;

  /** The kinds that are no features of the model. */
  public static final int RULES = FUNCTION.bit() | LEGAL_FORM.bit() | SPORT.bit();

  @SuppressWarnings("EnumOrdinal") // the bits of the lexicon file, in the order of declaration
  public int bit() {
    return 1 << ordinal();
  }

  /** Whether {@code kinds} hold this one. */
  public boolean in(int kinds) {
    return (kinds & bit()) != 0;
  }
}
