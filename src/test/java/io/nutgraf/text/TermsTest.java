package io.nutgraf.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.model.Language;
import io.nutgraf.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsTest {

  private static List<String> terms(String language, String text) {
    return Terms.of(new Language(language, 1)).in(text, new Span(0, text.length()));
  }

  /** Examples of the paper that defines the algorithm. */
  @ParameterizedTest
  @CsvSource({
    "caresses, caress",
    "ponies, poni",
    "cats, cat",
    "feed, feed",
    "agreed, agre",
    "plastered, plaster",
    "motoring, motor",
    "sing, sing",
    "conflated, conflat",
    "hopping, hop",
    "falling, fall",
    "filing, file",
    "happy, happi",
    "sky, sky",
    "relational, relat",
    "conditional, condit",
    "rational, ration",
    "digitizer, digit",
    "operator, oper",
    "hopefulness, hope",
    "formality, formal",
    "triplicate, triplic",
    "electrical, electr",
    "goodness, good",
    "revival, reviv",
    "allowance, allow",
    "adjustment, adjust",
    "adoption, adopt",
    "probate, probat",
    "rate, rate",
    "cease, ceas",
    "controll, control",
    "generalizations, gener",
    "oscillators, oscil",
  })
  void stemsEnglishAsPorterDoes(String word, String stem) {
    assertThat(PorterStemmer.stem(word)).isEqualTo(stem);
  }

  @Test
  void leavesStopwordsOut() {
    assertThat(terms("en", "The allies have agreed to support Kyiv"))
        .containsExactly("alli", "agre", "support", "kyiv");
    assertThat(terms("de", "Die Minister haben sich geeinigt")).containsExactly("minist", "geeini");
  }

  @Test
  void treatsUndeterminedTextAsEnglish() {
    assertThat(terms("und", "the ministers")).containsExactly("minist");
  }

  @Test
  void cutsNoNumbers() {
    assertThat(terms("fr", "12345678 euros")).containsExactly("12345678", "euros");
  }
}
