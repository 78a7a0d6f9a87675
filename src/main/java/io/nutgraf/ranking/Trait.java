package io.nutgraf.ranking;

import io.nutgraf.model.Reason;
import java.util.List;

/** What speaks for a sentence, in words for a reader; groups the features of the model. */
enum Trait {
  POSITION("near_the_top", "stands near the top"),
  TOPIC("fits_the_opening", "takes up what the opening says"),
  CENTRALITY("central", "shares most with the rest"),
  SUBJECT("on_the_subject", "holds the words the text is about"),
  INTRODUCTION("introduces", "brings up what the text goes on with"),
  NAMES("main_names", "names the main people or places"),
  FACTS("facts", "states figures or dates"),
  SPEECH("own_account", "tells it in the text's own words"),
  INDEPENDENCE("stands_alone", "can be read by itself"),
  LENGTH("compact", "says it in few words"),
  STYLE("plain_statement", "is a plain statement"),
  QUERY("matches_query", "matches your query"),
  HEADLINE("matches_headline", "takes up the headline"),
  EVENT("main_event", "tells the news itself"),
  COMPLEMENT("complements", "adds what the other sentences leave out");

  /** By their numbers. */
  static final List<Trait> ALL = List.of(values());

  private final String code;
  private final String text;

  Trait(String code, String text) {
    this.code = code;
    this.text = text;
  }

  /** Its number among the traits, from 0. */
  @SuppressWarnings("EnumOrdinal") // lives as long as the program
  int number() {
    return ordinal();
  }

  Reason reason() {
    return new Reason(code, text);
  }
}
