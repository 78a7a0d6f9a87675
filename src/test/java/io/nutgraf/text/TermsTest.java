package io.nutgraf.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.model.Language;
import io.nutgraf.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class TermsTest {

  private static List<String> terms(String language, String text) {
    Terms terms = Terms.of(new Language(language, 1));
    return Words.of(text, new Span(0, text.length())).stream()
        .map(Token::text)
        .filter(word -> !terms.isStopword(word))
        .map(terms::stem)
        .toList();
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
