package io.nutgraf.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DashDialogueTest {

  private static List<String> told(String language, String... paragraphs) {
    return Article.of(String.join("\n\n", paragraphs), language).told();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | — Nous fermons le pont, dit Anna Berg. | dit | Nous fermons le pont",
        "fr | — Et la piscine ? demanda Anna Berg. | demanda | Et la piscine ?",
        "es | —No hay dinero —dijo Anna Berg. | dijo | No hay dinero",
        "pt | — Não há dinheiro — disse Anna Berg. | disse | Não há dinheiro",
        "it | — Non c’è denaro, — disse Anna Berg. | disse | Non c’è denaro",
        "pl | – Nie ma pieniędzy – powiedziała Anna Berg. | powiedziała | Nie ma pieniędzy",
        "pl | - Nie ma pieniędzy - szepnęła Anna Berg. | szepnęła | Nie ma pieniędzy",
        "sv | – Vi stänger bron. Den är dyr, säger Anna Berg. | säger | Vi stänger bron. Den är dyr",
        "no | – Vi stenger broen, sier Anna Berg. | sier | Vi stenger broen",
        "da | – Vi lukker broen, siger Anna Berg. | siger | Vi lukker broen",
      })
  void readsWhatIsSaidBehindADash(String language, String line, String cue, String said) {
    assertThat(told(language, line)).containsExactly("DIRECT Anna Berg [" + cue + "] " + said);
  }

  @Test
  void whoSpeaksGoesOnBehindTheWordsThatSayWho() {
    assertThat(told("ru", "— Денег нет, — сказала Анна Берг. — Мост закрыт.", "Стало тихо."))
        .containsExactly(
            "DIRECT Анна Берг [сказала] Денег нет", "DIRECT Анна Берг [-] Мост закрыт.");
    assertThat(told("es", "—No hay dinero —dijo Anna Berg—. El puente cierra."))
        .containsExactly(
            "DIRECT Anna Berg [dijo] No hay dinero", "DIRECT Anna Berg [-] El puente cierra.");
  }

  @Test
  void theNextLineIsAnothers() {
    assertThat(told("uk", "— Грошей немає, — сказала Анна Берг.", "— А школа?"))
        .containsExactly("DIRECT Анна Берг [сказала] Грошей немає", "DIRECT - [-] А школа?");
  }

  @Test
  void inReportsTheNextLineIsOfTheSameOne() {
    assertThat(told("sv", "– Vi stänger bron, säger Anna Berg.", "– Den är dyr."))
        .containsExactly(
            "DIRECT Anna Berg [säger] Vi stänger bron", "DIRECT Anna Berg [-] Den är dyr.");
    assertThat(told("da", "– Lukker I broen? spørger Anna Berg.", "– Det gør vi."))
        .containsExactly("DIRECT Anna Berg [spørger] Lukker I broen?", "DIRECT - [-] Det gør vi.");
  }

  @Test
  void aPronounMayBeJoinedToItsVerb() {
    assertThat(
            told("fr", "Anna Berg est venue.", "— Le pont est fermé, soupira-t-elle. Il pleuvait."))
        .containsExactly("DIRECT - [soupira] Le pont est fermé");
  }

  @Test
  void listsAreNoDialogue() {
    assertThat(told("en", "To do:", "- Buy milk and bread, eggs", "- Call Anna Berg, then Bo Ek"))
        .isEmpty();
    assertThat(
            told(
                "de",
                "– Brot, Milch und Eier",
                "– Das Dach, sagte sie",
                "– ein neues Dach für alle"))
        .noneMatch(quote -> quote.contains("Brot") || quote.contains("ein neues"));
  }

  @Test
  void aDashWithinSpeechPartsNothing() {
    assertThat(told("ru", "— Москва — столица, а Тверь — нет, — сказала Анна Берг."))
        .containsExactly("DIRECT Анна Берг [сказала] Москва — столица, а Тверь — нет");
  }
}
