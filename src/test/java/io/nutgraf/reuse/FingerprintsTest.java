package io.nutgraf.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FingerprintsTest {

  private static final String PLAIN =
      "Divers raised the wooden trawler from the harbour after eleven weeks under water.";

  @Test
  void anIndexKeepsOneKeyOfEachSentence() {
    Fingerprints all =
        ReadSentences.of(PLAIN, "The harbour master thanked the divers of the club.");
    assertThat(all.prints()).allMatch(print -> print.keys().size() > 1);
    Fingerprints kept = all.kept();
    assertThat(kept.prints()).extracting(Fingerprint::keys).allMatch(keys -> keys.size() == 1);
    assertThat(kept.prints().getFirst().keys())
        .isEqualTo(all.prints().getFirst().keys().subList(0, 1));
    assertThat(kept.spans()).isEqualTo(all.spans());
    assertThat(kept.kept()).isEqualTo(kept);
  }

  @Test
  void aSentenceOfTheFewestWordsHasNoKeyOfItsOwnBetweenLongerOnes() {
    String brief = "Nobody aboard the trawler was hurt.";
    String longer = "The harbour master thanked the divers of the club.";
    assertThat(keptKeys(PLAIN, brief, longer)).containsExactly(1, 0, 1);
    assertThat(keptKeys(PLAIN, brief)).containsExactly(1, 1);
    assertThat(keptKeys(brief, brief, PLAIN)).containsExactly(1, 1, 1);
    assertThat(ReadSentences.of(PLAIN, brief, longer).kept().kept())
        .isEqualTo(ReadSentences.of(PLAIN, brief, longer).kept());
  }

  private static List<Integer> keptKeys(String... sentences) {
    return ReadSentences.of(sentences).kept().prints().stream()
        .map(print -> print.keys().size())
        .toList();
  }

  @Test
  void aSentenceThatQuotesHasTheKeysOfTheQuotation() {
    String quoted = "We raised the wooden trawler from the harbour on Tuesday";
    String tag = " announced parliamentary undersecretary Wilhelmina Featherstonehaugh.";
    List<Long> alone = keys(quoted + ".");
    assertThat(keys("“" + quoted + ",”" + tag).getFirst()).isEqualTo(alone.getFirst());
    List<Long> without = keys(quoted + "," + tag);
    assertThat(without.getFirst()).isNotEqualTo(alone.getFirst());
    assertThat(keys("“" + quoted + ",”" + tag).get(1)).isEqualTo(without.getFirst());
    assertThat(keys("“Raised,”" + tag.replace(".", " of the harbour.")).getFirst())
        .isEqualTo(keys("Raised" + tag.replace(".", " of the harbour.")).getFirst());
  }

  @Test
  void keysAreThoseOfTheWordsWhateverTheirCase() {
    assertThat(keys(PLAIN.toUpperCase(Locale.ROOT))).isEqualTo(keys(PLAIN));
  }

  @Test
  void wordsThatAreAddedLeaveMostKeysAsTheyAre() {
    List<Long> longer = keys("On Sunday, " + PLAIN.replace("weeks", "long weeks"));
    assertThat(longer).filteredOn(keys(PLAIN)::contains).hasSizeGreaterThanOrEqualTo(2);
  }

  @Test
  void aSentenceOfSmallWordsHasKeysToo() {
    assertThat(keys("It is up to us to do so.")).isNotEmpty();
  }

  private static List<Long> keys(String sentence) {
    return ReadSentences.of(sentence).prints().getFirst().keys();
  }
}
