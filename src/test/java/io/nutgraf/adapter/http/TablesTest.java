package io.nutgraf.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lists as tables, read back as a spreadsheet reads them. */
class TablesTest {

  private static final Map<String, String> CSV = Map.of("accept", "text/csv");

  private final TestApi api = new TestApi();

  @BeforeEach
  void dropDocuments() {
    api.drop("000.txt", TestApi.seed("000_8f3eb1f4b4bb600a.txt"));
    api.drop("agency/001.txt", TestApi.seed("001_5b55b37c765ce05d.txt"));
    api.drop("agency/=empty.txt", " \n ");
  }

  @Test
  void aListIsATableOfItsDocuments() {
    JsonNode page = api.get("/v1/documents").json();
    TestApi.Answer answer = table("/v1/documents");
    List<Map<String, String>> rows = rows(answer);

    assertThat(answer.header("content-type")).isEqualTo("text/csv; charset=utf-8; header=present");
    assertThat(answer.header("vary")).isEqualTo("accept, accept-encoding");
    assertThat(rows).hasSize(3).hasSameSizeAs(page.path("documents"));
    for (int i = 0; i < 3; i++) {
      JsonNode document = page.path("documents").path(i);
      assertThat(rows.get(i))
          .containsEntry("id", document.path("id").asText())
          .containsEntry("status", document.path("status").asText())
          .containsEntry("headline", document.at("/headline/text").asText())
          .containsEntry("published", document.at("/published/value").asText());
      assertThat(rows.get(i).get("keySentences"))
          .isEqualTo(
              String.join(
                  "\n",
                  document
                      .path("keySentences")
                      .valueStream()
                      .map(it -> it.path("text").asText())
                      .toList()));
    }
    assertThat(rows).extracting(it -> it.get("people")).anyMatch(it -> it.contains("Stoltenberg"));
    assertThat(rows).extracting(it -> it.get("code")).contains("no_text_found");
  }

  @Test
  void aTableHasPagesToo() {
    TestApi.Answer first = table("/v1/documents?limit=2");
    String next = first.header("link").replaceFirst("^<([^>]*)>.*", "$1");
    TestApi.Answer second = table(next);

    var ids = new ArrayList<String>();
    for (TestApi.Answer each : List.of(first, second)) {
      rows(each).forEach(row -> ids.add(row.get("id")));
    }
    assertThat(ids).hasSize(3).doesNotHaveDuplicates();
    assertThat(second.headers()).doesNotContainKey("link");
  }

  @Test
  void quotationsAreATableOfThePlacesWhereTheyStand() {
    JsonNode page = api.get("/v1/quotes?speaker=Stoltenberg").json();
    List<Map<String, String>> rows = rows(table("/v1/quotes?speaker=Stoltenberg"));

    int carriers = 0;
    for (JsonNode quotation : page.path("quotes")) {
      for (JsonNode version : quotation.path("versions")) {
        carriers += version.path("carriers").size();
      }
    }
    assertThat(rows).hasSize(carriers).isNotEmpty();
    JsonNode first = page.at("/quotes/0/versions/0/carriers/0");
    assertThat(rows.getFirst())
        .containsEntry("quotation", "1")
        .containsEntry("version", "1")
        .containsEntry("text", first.path("text").asText())
        .containsEntry("document", first.path("id").asText())
        .containsEntry("offset", first.path("offset").asText())
        .containsEntry("length", first.path("length").asText())
        .containsEntry("speakerId", "jens-stoltenberg");
    assertThat(rows).allSatisfy(row -> assertThat(row.get("time")).startsWith("20"));
  }

  @Test
  void namesAreATableOfThem() {
    List<Map<String, String>> rows = rows(table("/v1/people?q=stol"));

    assertThat(rows).hasSize(1);
    assertThat(rows.getFirst())
        .containsEntry("id", "jens-stoltenberg")
        .containsEntry("name", "Jens Stoltenberg")
        .containsEntry("documents", "2");
    assertThat(rows(table("/v1/organizations?q=hua"))).hasSize(1);
    assertThat(rows(table("/v1/places?q=xy"))).isEmpty();
  }

  @Test
  void beginsWithAByteOrderMarkWhereThatIsAskedFor() {
    assertThat(table("/v1/documents?byteOrderMark=true").body()).startsWith("\uFEFFid,status");
    assertThat(table("/v1/documents?byteOrderMark=false").body()).startsWith("id,status");
    TestApi.Answer json = api.get("/v1/documents?byteOrderMark=true");
    assertThat(json.status()).isEqualTo(400);
    assertThat(json.json().path("parameter").asText()).isEqualTo("byteOrderMark");
  }

  @Test
  void aTableHasATagOfItsOwn() {
    String json = api.get("/v1/documents").header("etag");
    String tag = table("/v1/documents").header("etag");

    assertThat(tag).isNotEqualTo(json);
    var again = Map.of("accept", "text/csv", "if-none-match", tag);
    assertThat(api.send("GET", "/v1/documents", again, "").status()).isEqualTo(304);
  }

  @Test
  void whatIsWrongIsAProblemInJson() {
    TestApi.Answer answer = table("/v1/documents?language=english");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.header("content-type")).isEqualTo("application/problem+json");
  }

  private TestApi.Answer table(String path) {
    return api.send("GET", path, CSV, "");
  }

  private static List<Map<String, String>> rows(TestApi.Answer answer) {
    assertThat(answer.status()).isEqualTo(200);
    List<List<String>> lines = lines(answer.body());
    List<String> names = lines.getFirst();
    var rows = new ArrayList<Map<String, String>>();
    for (List<String> line : lines.subList(1, lines.size())) {
      assertThat(line).hasSameSizeAs(names);
      var row = new HashMap<String, String>();
      for (int i = 0; i < names.size(); i++) {
        row.put(names.get(i), line.get(i));
      }
      rows.add(row);
    }
    return rows;
  }

  /** RFC 4180, section 2. */
  private static List<List<String>> lines(String csv) {
    var lines = new ArrayList<List<String>>();
    var line = new ArrayList<String>();
    var cell = new StringBuilder();
    boolean marked = false;
    for (int i = 0; i < csv.length(); i++) {
      char c = csv.charAt(i);
      if (c == '"') {
        boolean doubled = marked && i + 1 < csv.length() && csv.charAt(i + 1) == '"';
        if (doubled) {
          cell.append('"');
          i++;
        } else {
          marked = !marked;
        }
      } else if (!marked && (c == ',' || c == '\n')) {
        line.add(cell.toString());
        cell.setLength(0);
        if (c == '\n') {
          lines.add(List.copyOf(line));
          line.clear();
        }
      } else if (marked || c != '\r') {
        cell.append(c);
      }
    }
    assertThat(line).isEmpty();
    return lines;
  }
}
