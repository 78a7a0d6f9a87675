package io.nutgraf.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotesTest {

  private final TestApi api = new TestApi();
  private String first = "";
  private String second = "";

  @BeforeEach
  void drop() {
    first = api.drop("000.txt", TestApi.seed("000_8f3eb1f4b4bb600a.txt"));
    second = api.drop("001.txt", TestApi.seed("001_5b55b37c765ce05d.txt"));
  }

  @Test
  void tellsAQuotationOnceWithAllWhoCarryIt() {
    JsonNode quotes = api.get("/v1/quotes?speaker=Lavrov").json().path("quotes");
    assertThat(quotes).hasSize(1);
    JsonNode quote = quotes.path(0);
    assertThat(quote.at("/speaker/id").asText()).isEqualTo("sergey-lavrov");
    assertThat(quote.path("documents").asInt()).isEqualTo(2);
    // What states its day comes before what was only just uploaded.
    assertThat(quote.at("/versions/0/carriers/0/id").asText()).isEqualTo(second);
    assertThat(quote.at("/versions/0/carriers/0/basis").asText()).isEqualTo("prefix");
    assertThat(quote.at("/versions/0/carriers/0/speaker/name").asText()).isEqualTo("Sergei Lavrov");
    assertThat(quote.at("/versions/1/carriers/0/id").asText()).isEqualTo(first);
    assertThat(quote.at("/versions/1/carriers/0/basis").asText()).isEqualTo("upload");
    assertThat(quote.at("/versions/1/carriers/0/speaker/name").asText()).isEqualTo("Sergey Lavrov");
    JsonNode changes = quote.at("/versions/1/changes");
    assertThat(changes).hasSize(1);
    assertThat(changes.at("/0/here/text").asText()).isEqualTo("would");
    assertThat(changes.at("/0/there/text").asText()).isEqualTo("will");
  }

  @Test
  void citesWhatStandsInTheTexts() {
    for (JsonNode quote : api.get("/v1/quotes").json().path("quotes")) {
      for (JsonNode carrier : quote.path("versions").findValues("carriers").getFirst()) {
        String text = api.get("/v1/documents/" + carrier.path("id").asText() + "/text").body();
        int offset = carrier.path("offset").asInt();
        assertThat(text.substring(offset, offset + carrier.path("length").asInt()))
            .isEqualTo(carrier.path("text").asText());
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "speaker=Stoltenberg|8",
        "speaker=jens-stoltenberg|8",
        "speaker=Global+Times|1",
        "speaker=Huanqiu+Shibao|1",
        "speaker=Shatkowski|2",
        "speaker=Nobody|0",
        "person=Shatkowski|12",
        "person=Nobody|0",
        "q=weapon|3",
        "q=Weapons+target|1",
        "q=target+nowhere|0",
        "speaker=Stoltenberg&q=peace|3",
        "from=2022-11-29&to=2022-11-29|12",
        "to=2022-11-28|0",
      })
  void filters(String query, int expected) {
    assertThat(texts("/v1/quotes?" + query)).hasSize(expected);
  }

  @Test
  void walksEveryPageOnce() {
    List<String> all = texts("/v1/quotes?limit=100");
    for (int limit : new int[] {1, 2, 5, 11, 12}) {
      assertThat(texts("/v1/quotes?limit=" + limit)).as("limit %d", limit).isEqualTo(all);
    }
  }

  /**
   * A quotation is told once of all documents that are looked at together, and again of older ones
   * that carry it: each place where it stands is told once.
   */
  @Test
  void tellsEveryPlaceOnceHoweverManyDocumentsThereAre() {
    var many = new TestApi();
    var places = new ArrayList<String>();
    for (int i = 0; i < 205; i++) {
      String said = i % 2 == 0 ? "The bridge will open again" : "Ferry number " + i + " is late";
      String text = "Ann Ode of Oslo spoke about it. “%s,” Ann Ode said.".formatted(said);
      places.add(many.drop("n" + i + ".txt", text));
    }
    var told = new ArrayList<String>();
    var texts = new ArrayList<String>();
    for (String next = "/v1/quotes?limit=50"; !next.isEmpty(); ) {
      TestApi.Answer page = many.get(next);
      for (JsonNode quote : page.json().path("quotes")) {
        texts.add(quote.path("text").asText());
        for (JsonNode carriers : quote.path("versions").findValues("carriers")) {
          carriers.forEach(carrier -> told.add(carrier.path("id").asText()));
        }
      }
      next = next(page);
    }
    assertThat(told).containsExactlyInAnyOrderElementsOf(places);
    assertThat(texts.stream().filter(it -> it.contains("bridge"))).hasSize(2);
    assertThat(texts.stream().filter(it -> it.contains("Ferry"))).doesNotHaveDuplicates();
  }

  @Test
  void goesOnWhereItWasWhateverCameSince() {
    TestApi.Answer page = api.get("/v1/quotes?limit=3");
    List<String> all = texts("/v1/quotes");
    api.drop("new.txt", "“The bridge will open again on Monday morning,” said Ann Ode in Oslo.");
    List<String> rest = texts(next(page));
    assertThat(rest).isEqualTo(all.subList(3, all.size()));
  }

  @Test
  void aCursorServesItsOwnFilterOnly() {
    String cursor = api.get("/v1/quotes?limit=1").at("/nextCursor");
    for (String other :
        List.of(
            "/v1/quotes?q=weapons&cursor=",
            "/v1/quotes?speaker=Lavrov&cursor=",
            "/v1/quotes?person=Lavrov&cursor=",
            "/v1/documents?cursor=")) {
      assertThat(api.get(other + cursor).at("/code")).as(other).isEqualTo("invalid_cursor");
    }
    String list = api.get("/v1/documents?limit=1").at("/nextCursor");
    assertThat(api.get("/v1/quotes?cursor=" + list).at("/code")).isEqualTo("invalid_cursor");
  }

  @Test
  void offersAllSpeakersOfAName() {
    api.drop("oslo.txt", "Thorvald Stoltenberg spoke in Oslo on Monday about the harbour.");
    TestApi.Answer answer = api.get("/v1/quotes?speaker=Stoltenberg");
    assertThat(answer.status()).isEqualTo(300);
    assertThat(answer.at("/parameter")).isEqualTo("speaker");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "speaker=|speaker",
        "speaker=%21|speaker",
        "q=%21|q",
        "q=|q",
        "from=2022-11-30&to=2022-11-29|from",
        "limit=101|limit",
        "place=Kyiv|place",
      })
  void namesTheParameterThatIsWrong(String query, String parameter) {
    TestApi.Answer answer = api.get("/v1/quotes?" + query);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.at("/parameter")).isEqualTo(parameter);
  }

  private List<String> texts(String target) {
    var texts = new ArrayList<String>();
    for (String next = target; !next.isEmpty(); ) {
      TestApi.Answer page = api.get(next);
      assertThat(page.status()).as(next).isEqualTo(200);
      page.json().path("quotes").forEach(quote -> texts.add(quote.path("text").asText()));
      next = next(page);
    }
    return texts;
  }

  /** The target of the page's link; empty where it has none. */
  private static String next(TestApi.Answer page) {
    String link = page.header("link");
    return link.isEmpty() ? "" : link.substring(1, link.indexOf('>'));
  }
}
