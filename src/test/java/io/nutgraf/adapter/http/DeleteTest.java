package io.nutgraf.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.app.DocumentSource.Fetched;
import io.nutgraf.app.InMemoryBucket;
import io.nutgraf.model.ObjectLocation;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeleteTest {

  private static final String NEWS = "The bridge was closed on Monday. It opens again in March.";

  private final TestApi api = new TestApi();

  @Test
  void removesTheArticleAndItsPlaceInTheList() {
    String id = api.drop("a.txt", NEWS);
    TestApi.Answer answer = delete(id, "");
    assertThat(answer.status()).isEqualTo(204);
    assertThat(answer.headers()).containsEntry("x-request-id", "test-request");
    assertThat(api.get("/v1/documents/" + id).status()).isEqualTo(404);
    assertThat(api.get("/v1/documents/" + id + "/text").status()).isEqualTo(404);
    assertThat(api.get("/v1/documents").json().path("documents")).isEmpty();
    assertThat(delete(id, "").status()).isEqualTo(404);
  }

  @Test
  void removesALongTextToo() {
    String id = api.drop("long.txt", NEWS + " " + random(500_000));
    assertThat(api.texts.names()).hasSize(1);
    assertThat(delete(id, "").status()).isEqualTo(204);
    assertThat(api.texts.names()).isEmpty();
    assertThat(delete(id, "").status()).isEqualTo(404);
  }

  @Test
  void removesAFailedDocument() {
    assertThat(delete(api.drop("empty.txt", ""), "").status()).isEqualTo(204);
  }

  @Test
  void leavesTheObjectUnlessAsked() {
    String id = api.drop("a.txt", NEWS);
    delete(id, "?object=false");
    assertThat(object("a.txt")).isInstanceOf(Fetched.Found.class);
    api.drop("a.txt", NEWS);
    assertThat(delete(id, "?object=true").status()).isEqualTo(204);
    assertThat(object("a.txt")).isInstanceOf(Fetched.Gone.class);
  }

  @Test
  void aDocumentThatIsDroppedAgainComesBack() {
    String id = api.drop("a.txt", NEWS);
    delete(id, "");
    api.drop("a.txt", NEWS);
    assertThat(api.get("/v1/documents/" + id).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"?object=yes", "?object=", "?object", "?object=true&object=true"})
  void objectIsTrueOrFalse(String query) {
    String id = api.drop("a.txt", NEWS);
    TestApi.Answer answer = delete(id, query);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.at("/parameter")).isEqualTo("object");
    assertThat(api.get("/v1/documents/" + id).status()).isEqualTo(200);
  }

  private TestApi.Answer delete(String id, String query) {
    return api.send("DELETE", "/v1/documents/" + id + query, Map.of(), "");
  }

  private Fetched object(String name) {
    var location = new ObjectLocation(InMemoryBucket.NAME, TestApi.PREFIX + name);
    return api.bucket.fetch(location, null, TestApi.MAX_BYTES);
  }

  private static String random(int length) {
    var random = new Random(3);
    var text = new StringBuilder();
    while (text.length() < length) {
      text.append(Integer.toString(random.nextInt(1 << 30), 36)).append(' ');
    }
    return text.toString();
  }
}
