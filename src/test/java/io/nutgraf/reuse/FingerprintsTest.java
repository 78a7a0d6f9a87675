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
