package io.nutgraf.adapter.atom;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * A page of the list of documents as a feed of Atom (RFC 4287), with links to the pages after it
 * (RFC 5005, section 3). An entry's summary are the key sentences, one a line; its id is the
 * document's, whatever the file is overwritten with, and {@code updated} the time of that.
 */
public final class AtomFeed {

  /** What a feed without entries was updated at: it must say something, and always the same. */
  private static final Instant NEVER = Instant.EPOCH;

  private static final int MOST_CATEGORIES = 10;

  private final AtomWriter xml;
  private final Place place;

  private AtomFeed(AtomWriter xml, Place place) {
    this.xml = xml;
    this.place = place;
  }

  /**
   * Where a page is.
   *
   * @param list what tells this list from others, whichever page of it: its filter
   * @param base scheme and host that links begin with; empty for links that are relative
   * @param self the path of this page
   * @param first that of the first one
   * @param next that of the one after it; null for none
   * @param documents that of the documents, each of which is below it
   */
  public record Place(
      String list,
      String base,
      String self,
      String first,
      @Nullable String next,
      String documents) {}

  /**
   * The feed, in UTF-8.
   *
   * @param page as the API answers it in JSON
   */
  public static byte[] bytes(ObjectNode page, Place place) {
    var out = new ByteArrayOutputStream();
    try (var xml = AtomWriter.to(out)) {
      new AtomFeed(xml, place).feed(page.path("documents"));
    } catch (XMLStreamException e) {
      throw new IllegalStateException("bytes can always be written", e);
    }
    return out.toByteArray();
  }

  private void feed(JsonNode documents) throws XMLStreamException {
    xml.begin("feed");
    xml.text("id", urn("list " + place.list()));
    xml.text("title", place.list().isEmpty() ? "Nutgraf" : "Nutgraf: " + place.list());
    xml.text("updated", updated(documents).toString());
    xml.begin("author");
    xml.text("name", "Nutgraf");
    xml.end();
    xml.text("generator", "Nutgraf");
    link("self", place.self(), "application/atom+xml");
    link("first", place.first(), "application/atom+xml");
    if (place.next() != null) {
      link("next", place.next(), "application/atom+xml");
    }
    for (JsonNode document : documents) {
      entry(document);
    }
    xml.end();
  }

  private static Instant updated(JsonNode documents) {
    return documents
        .valueStream()
        .map(AtomFeed::uploadedAt)
        .max(Comparator.naturalOrder())
        .orElse(NEVER);
  }

  private static Instant uploadedAt(JsonNode document) {
    return Instant.parse(document.at("/source/uploadedAt").asText());
  }

  private void entry(JsonNode document) throws XMLStreamException {
    String language = document.at("/language/code").asText();
    xml.begin("entry");
    if (!language.isEmpty() && !language.equals("und")) {
      xml.attribute("xml:lang", language);
    }
    xml.text("id", urn("document " + document.path("id").asText()));
    xml.text("title", title(document));
    xml.text("updated", uploadedAt(document).toString());
    JsonNode published = document.path("published");
    if (!published.isMissingNode()) {
      published(published.path("value").asText(), published.path("precision").asText());
    }
    author(document);
    link("alternate", place.documents() + "/" + document.path("id").asText(), "application/json");
    categories(document);
    xml.text("summary", summary(document));
    xml.end();
  }

  private static String title(JsonNode document) {
    String headline = document.at("/headline/text").asText();
    return headline.isBlank() ? document.at("/source/key").asText() : headline;
  }

  /** A day begins at midnight; what is known no better than to the month is left out. */
  private void published(String value, String precision) throws XMLStreamException {
    switch (precision) {
      case "day" -> xml.text("published", value + "T00:00:00Z");
      case "second" -> xml.text("published", instant(value).toString());
      default -> {}
    }
  }

  private static Instant instant(String value) {
    try {
      return OffsetDateTime.parse(value).toInstant();
    } catch (DateTimeParseException noOffset) {
      return LocalDateTime.parse(value).toInstant(ZoneOffset.UTC);
    }
  }

  private void author(JsonNode document) throws XMLStreamException {
    String byline = document.at("/byline/text").asText();
    String name = byline.isBlank() ? document.at("/publisher/text").asText() : byline;
    if (!name.isBlank()) {
      xml.begin("author");
      xml.text("name", name);
      xml.end();
    }
  }

  private void categories(JsonNode document) throws XMLStreamException {
    if (document.path("status").asText().equals("failed")) {
      category(document.path("code").asText());
    }
    int left = MOST_CATEGORIES;
    for (JsonNode topic : document.path("topics")) {
      if (left-- > 0) {
        category(topic.path("text").asText());
      }
    }
  }

  private void category(String term) throws XMLStreamException {
    xml.begin("category");
    xml.attribute("term", term);
    xml.end();
  }

  private static String summary(JsonNode document) {
    return document.path("status").asText().equals("failed")
        ? document.path("detail").asText()
        : document
            .path("keySentences")
            .valueStream()
            .map(it -> it.path("text").asText())
            .collect(Collectors.joining("\n"));
  }

  private void link(String relation, String path, String type) throws XMLStreamException {
    xml.begin("link");
    xml.attribute("rel", relation);
    xml.attribute("type", type);
    xml.attribute("href", place.base() + path);
    xml.end();
  }

  /** An id that is the same for ever, wherever the service is asked. */
  private static String urn(String name) {
    byte[] bytes = ("nutgraf " + name).getBytes(StandardCharsets.UTF_8);
    return "urn:uuid:" + UUID.nameUUIDFromBytes(bytes);
  }
}
