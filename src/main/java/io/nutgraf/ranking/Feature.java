package io.nutgraf.ranking;

import java.util.Arrays;
import java.util.List;

/**
 * What is measured of a sentence to tell how much it says for its document. The order is that of
 * the columns the model was fitted on.
 */
enum Feature {
  INDEX(Trait.POSITION),
  INVERSE_INDEX(Trait.POSITION),
  RELATIVE_INDEX(Trait.POSITION),
  TOKENS_BEFORE(Trait.POSITION),
  DOCUMENT_SENTENCES(Trait.POSITION),
  LEAD_TOKENS(Trait.POSITION),
  TOKENS(Trait.LENGTH),
  TERMS(Trait.LENGTH),
  CHARACTERS(Trait.LENGTH),
  RELATIVE_TOKENS(Trait.LENGTH),
  TOKENS_OF_PREVIOUS(Trait.LENGTH),
  TOKENS_OF_NEXT(Trait.LENGTH),
  LIKE_DOCUMENT(Trait.CENTRALITY),
  LIKE_FIRST_THREE(Trait.TOPIC),
  LIKE_FIRST(Trait.TOPIC),
  LIKE_SECOND(Trait.TOPIC),
  LIKE_FOLLOWING(Trait.CENTRALITY),
  LIKE_PRECEDING(Trait.CENTRALITY),
  DEGREE(Trait.CENTRALITY),
  MEAN_LIKE_PRECEDING(Trait.CENTRALITY),
  MOST_LIKE_PRECEDING(Trait.CENTRALITY),
  LIKE_PREVIOUS(Trait.CENTRALITY),
  LIKE_NEXT(Trait.CENTRALITY),
  CENTRALITY_RANK(Trait.CENTRALITY),
  MEAN_FREQUENCY(Trait.SUBJECT),
  SUM_FREQUENCY(Trait.SUBJECT),
  MEAN_SPREAD(Trait.SUBJECT),
  GREATEST_FREQUENCY(Trait.SUBJECT),
  SHARE_OF_TOP_TEN(Trait.SUBJECT),
  TOP_TEN(Trait.SUBJECT),
  TOP_TWENTY(Trait.SUBJECT),
  FREQUENCY_RANK(Trait.SUBJECT),
  NEW_SHARE(Trait.INTRODUCTION),
  RETURNING(Trait.INTRODUCTION),
  NAMES(Trait.NAMES),
  NAME_SHARE(Trait.NAMES),
  MAIN_NAME(Trait.NAMES),
  FULL_NAMES(Trait.NAMES),
  NEW_NAMES(Trait.NAMES),
  NUMBERS(Trait.FACTS),
  MONEY_OR_PERCENT(Trait.FACTS),
  WEEKDAYS(Trait.FACTS),
  YEARS(Trait.FACTS),
  STARTS_QUOTED(Trait.SPEECH),
  ENDS_QUOTED(Trait.SPEECH),
  QUOTED_SHARE(Trait.SPEECH),
  PREVIOUS_QUOTED_SHARE(Trait.SPEECH),
  NEXT_QUOTED_SHARE(Trait.SPEECH),
  SPEECH_VERBS(Trait.SPEECH),
  STARTS_THIRD_PERSON(Trait.INDEPENDENCE),
  STARTS_PRONOUN(Trait.INDEPENDENCE),
  STARTS_DEMONSTRATIVE(Trait.INDEPENDENCE),
  STARTS_CONJUNCTION(Trait.INDEPENDENCE),
  STARTS_CONNECTIVE(Trait.INDEPENDENCE),
  STARTS_ATTRIBUTION(Trait.INDEPENDENCE),
  NEXT_STARTS_THIRD_PERSON(Trait.INDEPENDENCE),
  FIRST_PERSON(Trait.STYLE),
  SECOND_PERSON(Trait.STYLE),
  QUESTION(Trait.STYLE),
  EXCLAMATION(Trait.STYLE),
  ENDED(Trait.STYLE),
  BRACKET(Trait.STYLE),
  COLON(Trait.STYLE),
  DASH(Trait.STYLE),
  ALL_CAPITALS(Trait.STYLE),
  FUNCTION_WORD_SHARE(Trait.STYLE),
  MEAN_WORD_LENGTH(Trait.STYLE);

  /** The place of a sentence whose place says nothing: one in the middle of an article. */
  static final int MIDDLE = 12;

  /** In the order of their columns. */
  static final List<Feature> ALL = List.of(values());

  private final Trait trait;

  Feature(Trait trait) {
    this.trait = trait;
  }

  /** Its column among the features of a sentence. */
  @SuppressWarnings("EnumOrdinal") // the columns are written and read in the order of declaration
  int column() {
    return ordinal();
  }

  /** What a reader would call it. */
  Trait trait() {
    return trait;
  }

  /** Puts every sentence from one on in the middle of an article of middling length. */
  static void displace(float[][] columns, int from) {
    displace(columns[INDEX.column()], from, MIDDLE);
    displace(columns[INVERSE_INDEX.column()], from, 1f / (1 + MIDDLE));
    displace(columns[RELATIVE_INDEX.column()], from, .4f);
    displace(columns[TOKENS_BEFORE.column()], from, 280);
    displace(columns[DOCUMENT_SENTENCES.column()], from, 30);
    displace(columns[LEAD_TOKENS.column()], from, 25);
  }

  private static void displace(float[] column, int from, float value) {
    Arrays.fill(column, from, column.length, value);
  }

  static int count() {
    return ALL.size();
  }
}
