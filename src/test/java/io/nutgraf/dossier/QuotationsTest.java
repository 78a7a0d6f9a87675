package io.nutgraf.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.model.Excerpt;
import io.nutgraf.model.Quote;
import io.nutgraf.model.Span;
import io.nutgraf.model.Speaker;
import io.nutgraf.reuse.Moment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class QuotationsTest {

  private static final String BRIDGE = "The bridge will be closed to lorries until the spring";
  private static final String ALTERED =
      "the bridge would be closed to all lorries until the spring";
  private static final String OTHER = "Nobody has asked the harbour for its books in ten years";

  @Test
  void putsTogetherWhatIsTheSame() {
    List<Quotation> all =
        Quotations.of(
            List.of(
                carrier("b", 2, "“" + BRIDGE + ",”", "ann-ode"),
                carrier("a", 1, BRIDGE + ".", "ann-ode"),
                carrier("c", 3, OTHER, "ann-ode")));
    assertThat(all).hasSize(2);
    assertThat(all.getFirst().versions()).hasSize(1);
    assertThat(documents(all.getFirst())).containsExactly("a", "b");
    assertThat(documents(all.getLast())).containsExactly("c");
  }

  @Test
  void tellsWhatWasChanged() {
    List<Quotation> all =
        Quotations.of(
            List.of(carrier("a", 1, BRIDGE, "ann-ode"), carrier("b", 2, ALTERED, "ann-ode")));
    assertThat(all).hasSize(1);
    assertThat(all.getFirst().versions()).hasSize(2);
    assertThat(all.getFirst().versions().getFirst().changes()).isEmpty();
    assertThat(all.getFirst().versions().getLast().changes())
        .anySatisfy(
            change -> assertThat(change.here()).extracting(Excerpt::text).isEqualTo("would"));
  }

  @Test
  void keepsSpeakersApart() {
    assertThat(
            Quotations.of(
                List.of(carrier("a", 1, BRIDGE, "ann-ode"), carrier("b", 2, BRIDGE, "ben-ode"))))
        .hasSize(2);
  }

  @Test
  void takesALastNameAndNobodyForTheSameSpeaker() {
    assertThat(
            Quotations.of(
                List.of(
                    carrier("a", 1, BRIDGE, null),
                    carrier("b", 2, BRIDGE, "ode"),
                    carrier("c", 3, ALTERED, "ann-ode"))))
        .hasSize(1);
  }

  @Test
  void takesFewWordsForTheSameOnlyOfAKnownSpeaker() {
    List<Carrier> carriers =
        List.of(
            carrier("a", 1, "“No comment,”", "ann-ode"),
            carrier("b", 2, "“No comment.”", "ann-ode"),
            carrier("c", 3, "“No comment.”", null),
            carrier("d", 4, "“No comments.”", "ann-ode"));
    assertThat(Quotations.of(carriers))
        .extracting(QuotationsTest::documents)
        .containsExactly(List.of("a", "b"), List.of("c"), List.of("d"));
  }

  @Test
  void aDocumentCarriesAQuotationOnce() {
    List<Quotation> all =
        Quotations.of(
            List.of(
                carrier("a", 1, BRIDGE, "ann-ode"),
                carrier("a", 1, BRIDGE, "ann-ode"),
                carrier("a", 1, ALTERED, "ann-ode")));
    assertThat(all).hasSize(2);
    assertThat(documents(all.getFirst())).containsExactly("a");
  }

  @Test
  void theOrderOfArrivalChangesNothing() {
    List<Carrier> carriers = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      String words = i % 3 == 0 ? BRIDGE : i % 3 == 1 ? ALTERED : OTHER;
      carriers.add(carrier("d" + i, i % 5, words, i % 4 == 0 ? null : "ann-ode"));
    }
    List<Quotation> all = Quotations.of(carriers);
    var random = new Random(1);
    for (int i = 0; i < 10; i++) {
      Collections.shuffle(carriers, random);
      assertThat(Quotations.of(carriers)).isEqualTo(all);
    }
  }

  @Test
  void manyThatBeginAlikeTakeNoLongerThanTheyAre() {
    List<Carrier> carriers = new ArrayList<>();
    for (int i = 0; i < 3_000; i++) {
      carriers.add(
          carrier(
              "d" + i, 1, "We are all of one mind in this about number " + i * 7919, "ann-ode"));
    }
    assertThat(Quotations.of(carriers)).isNotEmpty();
  }

  private static List<String> documents(Quotation quotation) {
    return quotation.carriers().map(it -> it.moment().document()).toList();
  }

  static Carrier carrier(String document, int time, String words, @Nullable String speaker) {
    var excerpt = new Excerpt(words, new Span(0, words.length()));
    Speaker who =
        speaker == null ? null : new Speaker(speaker, speaker, new Excerpt("x", new Span(0, 1)));
    return new Carrier(
        new Moment("%04d".formatted(time), document),
        new Quote(excerpt, Quote.Kind.DIRECT, who, null));
  }
}
