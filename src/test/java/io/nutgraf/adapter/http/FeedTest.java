package io.nutgraf.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The list as a feed, held against what RFC 4287 asks of one. */
class FeedTest {

  private static final String ATOM = "http://www.w3.org/2005/Atom";

  private final TestApi api = new TestApi();

  @BeforeEach
  void dropDocuments() {
    api.drop("000.txt", TestApi.seed("000_8f3eb1f4b4bb600a.txt"));
    api.drop("agency/001.txt", TestApi.seed("001_5b55b37c765ce05d.txt"));
    api.drop("empty & <none>.txt", " \n ");
  }

  @Test
  void hasAnEntryForEachDocumentOfTheList() {
    JsonNode documents = api.get("/v1/documents").json().path("documents");
    List<Element> entries = children(feed("/v1/documents.atom"), "entry");

    assertThat(entries).hasSize(3);
    for (int i = 0; i < 3; i++) {
      JsonNode document = documents.path(i);
      assertThat(link(entries.get(i), "alternate"))
          .contains("/v1/documents/" + document.path("id").asText());
      assertThat(Instant.parse(text(entries.get(i), "updated")))
          .isEqualTo(Instant.parse(document.at("/source/uploadedAt").asText()));
      if (document.path("status").asText().equals("succeeded")) {
        assertThat(text(entries.get(i), "summary").split("\n"))
            .containsExactlyElementsOf(
                document
                    .path("keySentences")
                    .valueStream()
                    .map(it -> it.path("text").asText())
                    .toList());
      }
    }
  }

  @Test
  void isAFeedAsTheStandardHasIt() {
    TestApi.Answer answer = api.get("/v1/documents.atom");

    assertThat(answer.header("content-type")).isEqualTo("application/atom+xml; charset=utf-8");
    check(parse(answer.body()));
  }

  @Test
  void aFeedOfNothingIsOneToo() {
    Element feed = feed("/v1/documents.atom?language=de");

    check(feed);
    assertThat(children(feed, "entry")).isEmpty();
  }

  @Test
  void filtersAsTheListDoes() {
    Element feed = feed("/v1/documents.atom?source=agency&person=Stoltenberg");

    check(feed);
    assertThat(children(feed, "entry")).hasSize(1);
    assertThat(text(feed, "title")).isEqualTo("Nutgraf: person=Stoltenberg, source=agency");
    Element same = feed("/v1/documents.atom?person=Stoltenberg&source=agency&limit=1");
    assertThat(text(same, "id")).isEqualTo(text(feed, "id"));
    assertThat(text(feed("/v1/documents.atom"), "id")).isNotEqualTo(text(feed, "id"));
  }

  @Test
  void leadsFromPageToPage() {
    var ids = new HashSet<String>();
    String at = "/v1/documents.atom?limit=1";
    int pages = 0;
    for (Optional<String> next = Optional.of(at); next.isPresent(); pages++) {
      Element feed = feed(next.get());
      check(feed);
      assertThat(link(feed, "self")).contains(next.get());
      assertThat(link(feed, "first")).contains(at);
      children(feed, "entry").forEach(entry -> ids.add(text(entry, "id")));
      next = link(feed, "next");
    }
    assertThat(ids).hasSize(3);
    assertThat(pages).isBetween(3, 4);
  }

  @Test
  void linksToWhereItWasAskedFor() {
    var gateway = Map.of("host", "api.example.com", "x-forwarded-proto", "https");
    Element feed = parse(api.send("GET", "/v1/documents.atom", gateway, "").body());
    assertThat(link(feed, "self")).contains("https://api.example.com/v1/documents.atom");

    var odd = Map.of("host", "x\" onload=\"", "x-forwarded-proto", "javascript");
    Element safe = parse(api.send("GET", "/v1/documents.atom", odd, "").body());
    assertThat(link(safe, "self")).contains("/v1/documents.atom");
  }

  @Test
  void whatNoXmlHoldsIsReplaced() {
    api.drop("odd.txt", "The mayor\u0001 spoke of \u0007 <b>dams</b> & more 🚂 on Monday.");

    Element feed = feed("/v1/documents.atom");

    check(feed);
    assertThat(children(feed, "entry"))
        .extracting(it -> text(it, "summary"))
        .anyMatch(it -> it.contains("<b>dams</b> & more 🚂"));
  }

  @Test
  void collapsesDuplicates() {
    api.drop("copy.txt", TestApi.seed("000_8f3eb1f4b4bb600a.txt"));

    assertThat(children(feed("/v1/documents.atom"), "entry")).hasSize(4);
    assertThat(children(feed("/v1/documents.atom?collapse=duplicates"), "entry")).hasSize(3);
  }

  @Test
  void aReaderThatHasItGetsNothing() {
    String tag = api.get("/v1/documents.atom").header("etag");

    var again = Map.of("if-none-match", tag);
    assertThat(api.send("GET", "/v1/documents.atom", again, "").status()).isEqualTo(304);
  }

  @Test
  void whatIsWrongIsAProblem() {
    assertThat(api.get("/v1/documents.atom?novelty=true").status()).isEqualTo(400);
    assertThat(api.get("/v1/documents.atom?cursor=x").status()).isEqualTo(400);
  }

  /** RFC 4287, 4.1.1 and 4.1.2: what a feed and an entry must have, and how often. */
  private static void check(Element feed) {
    assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
    assertThat(feed.getLocalName()).isEqualTo("feed");
    checkHead(feed);
    assertThat(children(feed, "author")).isNotEmpty();
    assertThat(link(feed, "self")).isPresent();
    var ids = new ArrayList<String>();
    for (Element entry : children(feed, "entry")) {
      checkHead(entry);
      ids.add(text(entry, "id"));
      assertThat(children(entry, "summary")).hasSize(1);
      assertThat(link(entry, "alternate")).isPresent();
      assertThat(children(entry, "published")).hasSizeLessThan(2);
      children(entry, "published").forEach(it -> Instant.parse(it.getTextContent()));
      children(entry, "category").forEach(it -> assertThat(it.getAttribute("term")).isNotEmpty());
      children(entry, "author").forEach(it -> assertThat(text(it, "name")).isNotBlank());
    }
    assertThat(ids).doesNotHaveDuplicates();
  }

  private static void checkHead(Element element) {
    assertThat(text(element, "id")).matches("urn:uuid:[0-9a-f-]{36}");
    assertThat(text(element, "title")).isNotBlank();
    assertThat(Instant.parse(text(element, "updated"))).isNotNull();
  }

  private Element feed(String path) {
    TestApi.Answer answer = api.get(path);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return parse(answer.body());
  }

  private static Element parse(String xml) {
    try {
      var factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      var bytes = new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
      return factory.newDocumentBuilder().parse(bytes).getDocumentElement();
    } catch (Exception e) {
      throw new AssertionError(xml, e);
    }
  }

  private static List<Element> children(Element parent, String name) {
    var children = new ArrayList<Element>();
    NodeList nodes = parent.getChildNodes();
    for (int i = 0; i < nodes.getLength(); i++) {
      if (nodes.item(i) instanceof Element it
          && it.getLocalName().equals(name)
          && it.getNamespaceURI().equals(ATOM)) {
        children.add(it);
      }
    }
    return children;
  }

  /** That of the one child of a name. */
  private static String text(Element parent, String name) {
    List<Element> children = children(parent, name);
    assertThat(children).as(name).hasSize(1);
    return children.getFirst().getTextContent();
  }

  private static Optional<String> link(Element parent, String relation) {
    return children(parent, "link").stream()
        .filter(it -> it.getAttribute("rel").equals(relation))
        .map(it -> it.getAttribute("href"))
        .findFirst();
  }
}
