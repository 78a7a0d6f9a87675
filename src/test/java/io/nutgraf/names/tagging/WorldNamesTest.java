package io.nutgraf.names.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.model.Language;
import io.nutgraf.model.Span;
import io.nutgraf.names.words.NamePhrase;
import io.nutgraf.names.words.NameTokens;
import io.nutgraf.names.words.NameWords;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WorldNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de|Gestern traf Sabine Krüger in Hamburg den Präsidenten.|PERSON Sabine Krüger;PLACE Hamburg",
        "fr|Selon Camille Rousseau, la ville de Lyon paiera.|PERSON Camille Rousseau;PLACE Lyon",
        "es|El ministro Javier Ortega viajó ayer a Sevilla.|PERSON Javier Ortega;PLACE Sevilla",
        "it|Ieri Paolo Ferrari è arrivato a Torino.|PERSON Paolo Ferrari;PLACE Torino",
        "pt|O presidente João Pereira chegou ao Brasil.|PERSON João Pereira;PLACE Brasil",
        "pl|Wczoraj Jan Nowak przyjechał do Krakowa.|PERSON Jan Nowak;PLACE Krakowa",
        "sv|I går reste Anna Lindgren till Stockholm.|PERSON Anna Lindgren;PLACE Stockholm",
        "ru|Вчера Иван Петров приехал в Москву.|PERSON Иван Петров;PLACE Москву",
        "fi|Matti Virtanen asuu Helsingissä.|PERSON Matti Virtanen;PLACE Helsingissä"
      })
  void findsNamesInManyLanguages(String language, String text, String wanted) {
    assertThat(names(language, text)).containsExactly(wanted.split(";", -1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr|Le maire d'Avignon a parlé hier.|PLACE Avignon",
        "it|Ieri è tornato dall'Argentina.|PLACE Argentina",
        "tr|Toplantı dün Ankara'da yapıldı.|PLACE Ankara"
      })
  void endsNamesAtTheApostrophesOfTheLanguage(String language, String text, String wanted) {
    assertThat(names(language, text)).containsExactly(wanted);
  }

  @ParameterizedTest
  @MethodSource("io.nutgraf.names.tagging.NameTaggerTest#hostile")
  @Timeout(30)
  void takesWhateverComes(String text) {
    int end = 0;
    for (NamePhrase name : tag("de", text)) {
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
