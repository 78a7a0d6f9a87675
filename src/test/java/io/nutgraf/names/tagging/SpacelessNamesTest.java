package io.nutgraf.names.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.model.Language;
import io.nutgraf.model.Span;
import io.nutgraf.names.words.NamePhrase;
import io.nutgraf.names.words.NameTokens;
import io.nutgraf.names.words.NameWords;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SpacelessNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "zh|市长李明昨天在上海会见了客人。|PERSON 李明;PLACE 上海",
        "zh|市長李明昨天在上海會見了客人。|PERSON 李明;PLACE 上海",
        "ja|山田太郎は昨日、東京でドイツの首相と会談した。|PERSON 山田太郎;PLACE 東京;PLACE ドイツ"
      })
  void findsNamesWhereNoSpaceTellsWords(String language, String text, String wanted) {
    assertThat(names(language, text)).containsExactly(wanted.split(";", -1));
  }

  @Test
  void readsSimplifiedAndTraditionalCharactersAlike() {
    assertThat(SimplifiedCharacters.of('國')).isEqualTo('国');
    assertThat(SimplifiedCharacters.of('国')).isEqualTo('国');
    assertThat(SimplifiedCharacters.of('a')).isEqualTo('a');
  }

  @ParameterizedTest
  @MethodSource("io.nutgraf.names.tagging.NameTaggerTest#hostile")
  @Timeout(30)
  void takesWhateverComes(String text) {
    int end = 0;
    for (NamePhrase name : tag("ja", text)) {
      assertThat(name.span().start()).isGreaterThanOrEqualTo(end);
      end = name.span().end();
    }
    assertThat(end).isLessThanOrEqualTo(text.length());
  }

  private static Stream<String> names(String code, String text) {
    return tag(code, text).stream().map(name -> name.type() + " " + name.span().of(text));
  }

  private static List<NamePhrase> tag(String code, String text) {
    var language = new Language(code, 1);
    NameTokens tokens =
        NameTokens.part(
            text,
            List.of(new Span(0, text.length())),
            NameWords.of(language).wordRule(),
            Integer.MAX_VALUE);
    return NameTagger.of(language).tag(tokens);
  }
}
