package io.nutgraf.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.nutgraf.model.CitedOutlet;
import io.nutgraf.model.Credit;
import io.nutgraf.model.EntityType;
import io.nutgraf.model.Excerpt;
import io.nutgraf.model.Headline;
import io.nutgraf.model.KeyPhrase;
import io.nutgraf.model.Language;
import io.nutgraf.model.Mention;
import io.nutgraf.model.Metadata;
import io.nutgraf.model.Quote;
import io.nutgraf.model.RankedTopic;
import io.nutgraf.model.RankedTopic.Kind;
import io.nutgraf.model.Span;
import io.nutgraf.model.Speaker;
import io.nutgraf.model.Summary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TopicRankerTest {

  private final List<KeyPhrase> phrases = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();
  private final List<Quote> quotes = new ArrayList<>();
  private final List<CitedOutlet> outlets = new ArrayList<>();
  private @Nullable Headline headline;
  private @Nullable Credit byline;
  private @Nullable Credit publisher;
  private @Nullable Excerpt dateline;

  @Test
  void ranksNamesAndPhrasesTogether() {
    name(EntityType.ORGANIZATION, "Arden Rail", 1, 40, 300, 700);
    phrase("night train", .9, 4, 20);
    name(EntityType.PLACE, "Lisbon", .6, 400);
    List<RankedTopic> topics = topics();
    assertThat(topics)
        .extracting(topic -> topic.excerpt().text(), RankedTopic::kind)
        .containsExactly(
            tuple("Arden Rail", Kind.ORGANIZATION),
            tuple("night train", Kind.PHRASE),
            tuple("Lisbon", Kind.PLACE));
    assertThat(topics.getFirst().score()).isEqualTo(1);
    assertThat(topics).extracting(RankedTopic::count).containsExactly(3, 4, 1);
    assertThat(topics)
        .extracting(RankedTopic::mention)
        .containsExactly("arden-rail", null, "lisbon");
  }

  @Test
  void whatIsSaidNearTheTopRanksBeforeWhatIsSaidBelow() {
    name(EntityType.PERSON, "Low Down", .5, 2500, 2600);
    name(EntityType.PERSON, "High Up", .5, 10, 100);
    assertThat(texts()).containsExactly("High Up", "Low Down");
  }

  @Test
  void theHeadlineRaisesWhatItNames() {
    name(EntityType.PERSON, "Anna Berg", .5, 110, 400);
    name(EntityType.PERSON, "Cara Dahl", .5, 0, 420);
    headline = new Headline("Cara Dahl wins", new Span(0, 14));
    assertThat(texts()).containsExactly("Cara Dahl", "Anna Berg");
  }

  @Test
  void aPhraseThatHoldsANameIsThatTopic() {
    name(EntityType.ORGANIZATION, "NATO", 1, 10, 300, 500);
    phrase("NATO countries", .9, 2, 10);
    phrase("arms", .5, 2, 60);
    assertThat(texts()).containsExactly("NATO", "arms");
  }

  @Test
  void aPhraseThatRanksHigherStandsForTheNameInIt() {
    name(EntityType.PLACE, "Baltic", .1, 1500);
    phrase("Baltic coast", 1, 5, 0);
    assertThat(texts()).containsExactly("Baltic coast");
  }

  @Test
  void aPhraseWithAnotherNameOfSomebodyIsThatTopic() {
    mentions.add(
        new Mention(
            "vera-holm",
            EntityType.PERSON,
            "Vera Holm",
            List.of("Holm"),
            null,
            1,
            .9,
            List.of(at("Vera Holm", 5), at("Holm", 200))));
    phrase("Holm government", .8, 2, 200);
    assertThat(texts()).containsExactly("Vera Holm");
  }

  @Test
  void singularAndPluralAreOneTopic() {
    name(EntityType.ORGANIZATION, "Reservoirs Board", 1, 5, 200);
    phrase("reservoir board", .6, 2, 220);
    assertThat(texts()).containsExactly("Reservoirs Board");
  }

  @Test
  void anAcronymIsWhatItStandsFor() {
    name(EntityType.ORGANIZATION, "World Health Organization", 1, 5, 200);
    name(EntityType.ORGANIZATION, "W.H.O.", .6, 300);
    name(EntityType.ORGANIZATION, "BOE", .6, 400);
    name(EntityType.ORGANIZATION, "Bank of England", .5, 500);
    assertThat(texts()).containsExactly("World Health Organization", "Bank of England");
  }

  @Test
  void thePeopleOfAPlaceAreItsTopic() {
    name(EntityType.PLACE, "Syria", 1, 5, 200, 300);
    phrase("Syrians", .8, 3, 100);
    assertThat(texts()).containsExactly("Syria");
  }

  @Test
  void namesOfTwoKindsStayTwo() {
    name(EntityType.ORGANIZATION, "Bank of England", 1, 5, 200);
    name(EntityType.PLACE, "England", .9, 60, 250);
    assertThat(texts()).containsExactly("Bank of England", "England");
  }

  @Test
  void whatOnlyTheDatelineNamesIsNoTopic() {
    dateline = at("TALLINN (NordPress)", 0);
    name(EntityType.PLACE, "TALLINN", .9, 0);
    name(EntityType.PERSON, "Kadri Lepp", .3, 60);
    assertThat(texts()).containsExactly("Kadri Lepp");
  }

  @Test
  void publisherAuthorAgencyAndSpeakerRankBehindOthers() {
    publisher = new Credit("Taw Gazette", null);
    byline = new Credit("Ida Roe, Max Poe", null);
    name(EntityType.ORGANIZATION, "Taw Gazette", .8, 10, 200);
    name(EntityType.PERSON, "Ida Roe", .8, 12, 210);
    name(EntityType.PERSON, "Said Much", .8, 14, 220);
    name(EntityType.PERSON, "Done Much", .8, 16, 230);
    name(EntityType.ORGANIZATION, "NordPress", .8, 18, 240);
    quotes.add(quote("said-much"));
    quotes.add(quote("said-much"));
    outlets.add(new CitedOutlet(at("NordPress", 18), "nordpress", at("reported", 30)));
    List<String> texts = texts();
    assertThat(texts).startsWith("Done Much", "Said Much");
    assertThat(texts.indexOf("NordPress")).isGreaterThan(1);
    assertThat(scoreOf("Taw Gazette")).isLessThan(.5);
    assertThat(scoreOf("Ida Roe")).isLessThan(.5);
  }

  @Test
  void aNameIsShownWhereItStandsInFull() {
    mentions.add(
        new Mention(
            "vera-holm",
            EntityType.PERSON,
            "Vera Holm",
            List.of("Holm"),
            null,
            1,
            .9,
            List.of(at("Holm", 5), at("Vera\nHolm", 40), at("Vera Holm", 90))));
    assertThat(topics().getFirst().excerpt()).isEqualTo(at("Vera Holm", 90));
  }

  @Test
  void aNameThatOnlyBreaksOverLinesIsShownAsItStands() {
    mentions.add(
        new Mention(
            "vera-holm",
            EntityType.PERSON,
            "Vera Holm",
            List.of(),
            null,
            1,
            .9,
            List.of(at("Vera\nHolm", 40))));
    assertThat(topics().getFirst().excerpt()).isEqualTo(at("Vera\nHolm", 40));
  }

  @Test
  void tellsNoMoreThanTen() {
    for (char c = 'A'; c < 'A' + 20; c++) {
      name(EntityType.PERSON, c + "nna " + c + "erg", .9, c * 10, c * 20);
    }
    assertThat(topics()).hasSize(TopicRanker.MOST);
    assertThat(topics()).isSortedAccordingTo((a, b) -> Double.compare(b.score(), a.score()));
  }

  @Test
  void nothingNamedIsNoTopic() {
    assertThat(topics()).isEmpty();
  }

  private double scoreOf(String text) {
    return topics().stream()
        .filter(topic -> topic.excerpt().text().equals(text))
        .mapToDouble(RankedTopic::score)
        .findFirst()
        .orElse(0);
  }

  private List<String> texts() {
    return topics().stream().map(topic -> topic.excerpt().text()).toList();
  }

  private List<RankedTopic> topics() {
    var metadata =
        new Metadata(
            headline, byline, publisher, dateline, null, phrases, mentions, quotes, List.of(),
            outlets);
    return TopicRanker.rank(
        new Summary(
            "nutgraf/0.1",
            new Language("en", 1),
            metadata,
            1,
            1,
            1,
            List.of(),
            List.of(),
            List.of()));
  }

  private void phrase(String text, double score, int count, int offset) {
    phrases.add(new KeyPhrase(at(text, offset), score, count));
  }

  private void name(EntityType type, String name, double salience, int... offsets) {
    List<Excerpt> places = new ArrayList<>();
    for (int offset : offsets) {
      places.add(at(name, offset));
    }
    String id = name.toLowerCase(Locale.ROOT).replace(' ', '-');
    mentions.add(new Mention(id, type, name, List.of(), null, salience, .9, places));
  }

  private static Quote quote(String mention) {
    return new Quote(
        at("it is so", 2000),
        Quote.Kind.INDIRECT,
        new Speaker("Said Much", mention, at("Said Much", 1990)),
        null);
  }

  private static Excerpt at(String text, int offset) {
    return new Excerpt(text, new Span(offset, offset + text.length()));
  }
}
