package io.nutgraf.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.nutgraf.adapter.json.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file of each kind that people drop, and what the API tells of it. */
@Timeout(240)
class FormatsIT {
  private static final String ANY_TYPE = "application/octet-stream";
  private static final String PDF = "water-report.pdf";
  private static final String PDF_TITLE = "Reservoirs at their lowest in fifty years";

  @TempDir private static Path folder;
  private static LocalCloud cloud;

  @BeforeAll
  static void start() {
    cloud = new LocalCloud(folder.resolve("data"), folder.resolve("drop"));
  }

  @AfterAll
  static void stop() {
    cloud.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          harbour-bridge.html | text/html           | Swing bridge to close for two years         | Hannah Oakes    | heading        | Mail boat sails
          water-report.pdf    | application/pdf     | Reservoirs at their lowest in fifty years   | Sofia Marsh     | page_furniture | reser-voirs
          night-buses.eml     | message/rfc822      | Night buses: what we announce today         | Peter Lindqvist | quoted_reply   | Message-ID
          school-meals.docx   | application/vnd.openxmlformats-officedocument.wordprocessingml.document \
                              | School meals in Calder Vale: the first year | Leila Brandt  | table_row      | Education and Children
          """)
  void aSeedIsReadAsWhatItIs(
      String name, String type, String headline, String author, String kind, String absent)
      throws Exception {
    JsonNode json = dropped(name, seed(name), ANY_TYPE);
    assertThat(json.at("/source/mediaType").asText()).isEqualTo(type);
    assertThat(json.at("/headline/text").asText()).isEqualTo(headline);
    assertThat(json.at("/byline/text").asText()).contains(author);
    assertThat(json.at("/published/value").asText()).startsWith("2024-");
    assertThat(json.path("keySentences")).hasSize(3);
    assertThat(json.path("structure"))
        .extracting(block -> block.path("kind").asText())
        .contains(kind);
    assertThat(json.path("text").asText()).doesNotContain(absent);
    assertVerbatim(json);
  }

  @ParameterizedTest
  @CsvSource({
    "md/report, report.md, text/markdown",
    "rtf/report, report.rtf, application/rtf",
    "srt/talk, talk.srt, application/x-subrip",
    "vtt/talk, talk.vtt, text/vtt",
    "mbox/thread, thread.mbox, application/mbox"
  })
  void aSmallFileIsReadAsWhatItIs(String input, String name, String type) throws Exception {
    JsonNode json = dropped(name, small(input), ANY_TYPE);
    assertThat(json.at("/source/mediaType").asText()).isEqualTo(type);
    assertThat(json.path("text").asText()).contains("ridge");
    assertVerbatim(json);
  }

  @Test
  void anOpenDocumentIsReadAsWhatItIs() throws Exception {
    JsonNode json = dropped("report.odt", openDocument(), ANY_TYPE);
    assertThat(json.at("/source/mediaType").asText())
        .isEqualTo("application/vnd.oasis.opendocument.text");
    assertThat(json.at("/headline/text").asText()).isEqualTo("Bridge to close");
    assertVerbatim(json);
  }

  @Test
  void whatIsPackedIsReadAsWhatItIs() throws Exception {
    JsonNode json = dropped(PDF + ".gz", packed(seed(PDF)), "application/gzip");
    assertThat(json.at("/source/mediaType").asText()).isEqualTo("application/pdf");
    assertThat(json.at("/headline/text").asText()).isEqualTo(PDF_TITLE);
    assertVerbatim(json);
  }

  @Test
  void aPdfCalledATextIsAPdf() throws Exception {
    JsonNode json = dropped("report.txt", seed(PDF), "text/plain");
    assertThat(json.at("/source/mediaType").asText()).isEqualTo("application/pdf");
    assertThat(json.at("/headline/text").asText()).isEqualTo(PDF_TITLE);
  }

  @Test
  void aTextCalledAPdfIsNone() throws Exception {
    JsonNode json = failed("a.pdf", "The bridge will close on Monday.\n".getBytes(UTF_8));
    assertThat(json.path("code").asText()).isEqualTo("malformed_document");
    assertThat(json.path("detail").asText())
        .isEqualTo("The file is said to be a PDF file, but is none.");
  }

  @Test
  void anImageIsNotRead() throws Exception {
    JsonNode json =
        failed("bridge.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0});
    assertThat(json.path("code").asText()).isEqualTo("unsupported_media_type");
    assertThat(json.has("keySentences")).isFalse();
  }

  @Test
  void aPresignedUploadTakesAPdf() throws Exception {
    byte[] pdf = seed(PDF);
    var body =
        Json.object()
            .put("fileName", "offered.pdf")
            .put("contentType", "application/pdf")
            .put("bytes", pdf.length)
            .put("title", "Water report");
    JsonNode offer = post("/v1/documents", body, 201);
    HttpRequest.Builder put =
        HttpRequest.newBuilder(URI.create(offer.at("/upload/url").asText()))
            .PUT(BodyPublishers.ofByteArray(pdf));
    offer.at("/upload/headers").properties().stream()
        .filter(header -> !header.getKey().equals("content-length")) // the client's own
        .forEach(header -> put.header(header.getKey(), header.getValue().asText()));
    assertThat(cloud.send(put).statusCode()).isEqualTo(200);
    JsonNode json = told("succeeded", "offered.pdf");
    assertThat(json.path("id")).isEqualTo(offer.path("id"));
    assertThat(json.at("/headline/text").asText()).isEqualTo("Water report");
    assertThat(json.at("/source/mediaType").asText()).isEqualTo("application/pdf");
    assertVerbatim(json);
  }

  @Test
  void aPdfInARequestIsSummarizedInTheAnswer() throws Exception {
    var body = Json.object().put("content", Base64.getEncoder().encodeToString(seed(PDF)));
    body.putArray("include").add("text").add("structure");
    JsonNode json = post("/v1/summaries", body, 200);
    assertThat(json.path("mediaType").asText()).isEqualTo("application/pdf");
    assertThat(json.at("/headline/text").asText()).isEqualTo(PDF_TITLE);
    assertThat(json.path("keySentences")).hasSize(3);
    assertVerbatim(json);
  }

  private static JsonNode dropped(String name, byte[] bytes, String type) throws Exception {
    cloud.put("inbox/" + name, bytes, type);
    return told("succeeded", name);
  }

  private static JsonNode failed(String name, byte[] bytes) throws Exception {
    cloud.put("inbox/" + name, bytes, ANY_TYPE);
    return told("failed", name);
  }

  private static JsonNode told(String status, String name) throws Exception {
    assertThat(cloud.next()).isEqualTo(status + " inbox/" + name);
    JsonNode json = Json.parse(cloud.summary(name, "include=text,structure").body());
    assertThat(json.path("status").asText()).isEqualTo(status);
    return json;
  }

  private static JsonNode post(String path, JsonNode body, int status) throws Exception {
    HttpResponse<String> answer =
        cloud.send(
            HttpRequest.newBuilder(cloud.api(path))
                .header("content-type", "application/json")
                .POST(BodyPublishers.ofByteArray(Json.bytes(body))));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    return Json.parse(answer.body());
  }

  /** Whatever has words and a place stands there; so does every block. */
  private static void assertVerbatim(JsonNode json) {
    String text = json.path("text").asText();
    List<JsonNode> excerpts =
        json.findParents("offset").stream().filter(node -> node.has("text")).toList();
    assertThat(excerpts).isNotEmpty();
    for (JsonNode excerpt : excerpts) {
      assertThat(slice(text, excerpt)).isEqualTo(excerpt.path("text").asText());
    }
    assertThat(json.path("structure")).isNotEmpty();
    for (JsonNode block : json.path("structure")) {
      assertThat(slice(text, block)).isNotBlank().isEqualTo(slice(text, block).strip());
    }
  }

  private static String slice(String text, JsonNode span) {
    int offset = span.path("offset").asInt();
    return text.substring(offset, offset + span.path("length").asInt());
  }

  private static byte[] seed(String name) throws IOException {
    return Files.readAllBytes(Path.of("seeds", "formats", name));
  }

  private static byte[] small(String input) throws IOException {
    return Files.readAllBytes(Path.of("src/test/resources/fuzz/format", input));
  }

  private static byte[] openDocument() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      byte[] type = "application/vnd.oasis.opendocument.text".getBytes(UTF_8);
      zip.putNextEntry(uncompressed("mimetype", type)); // OpenDocument 1.3, part 2, 3.3
      zip.write(type);
      zip.putNextEntry(new ZipEntry("content.xml"));
      zip.write(small("odt/content.xml"));
    }
    return bytes.toByteArray();
  }

  private static ZipEntry uncompressed(String name, byte[] bytes) {
    var checksum = new CRC32();
    checksum.update(bytes);
    var entry = new ZipEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(bytes.length);
    entry.setCrc(checksum.getValue());
    return entry;
  }

  private static byte[] packed(byte[] file) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(bytes)) {
      gzip.write(file);
    }
    return bytes.toByteArray();
  }
}
