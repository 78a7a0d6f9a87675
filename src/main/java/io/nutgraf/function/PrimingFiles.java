package io.nutgraf.function;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.nutgraf.reading.DocumentReaders;
import io.nutgraf.reading.format.DocumentReader;
import io.nutgraf.reading.format.RawDocument;
import java.util.List;

/**
 * Files of the formats whose readers stand on the largest libraries, as small as they may be: a web
 * page and a PDF file. Read once before the snapshot, they spare the first document of their kind
 * what loading these takes.
 */
final class PrimingFiles {

  private static final String PAGE =
      """
      <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Harbour reopens</title>
      <meta property="og:title" content="Harbour reopens"><meta name="author" content="Ann Smith">
      <script type="application/ld+json">{"@type": "NewsArticle", "headline": "Harbour reopens",
      "datePublished": "2022-11-29"}</script></head><body><nav><a href="/">Home</a></nav><article>
      <h1>Harbour reopens</h1><p>By <a rel="author" href="/ann">Ann Smith</a>, <time
      datetime="2022-11-29">29 November 2022</time></p><p>The harbour of Riverton reopened on
      Tuesday after the worst storm in years, the mayor said.</p><ul><li>Two boats were lost.</li>
      </ul><table><tr><td>Herring</td><td>4,000</td></tr></table></article></body></html>
      """;

  private static final List<String> LINES =
      List.of("Harbour reopens", "The harbour of Riverton reopened", "on Tuesday, the mayor said.");

  private PrimingFiles() {}

  /** Reads each of them. */
  static void read() {
    DocumentReader readers = DocumentReaders.standard();
    readers.read(raw("priming.html", PAGE.getBytes(UTF_8)));
    readers.read(raw("priming.pdf", pdf()));
  }

  private static RawDocument raw(String name, byte[] bytes) {
    return new RawDocument(bytes, name, null, null, null, null);
  }

  /** One page with a few lines; without a table of its objects, which readers then look for. */
  static byte[] pdf() {
    StringBuilder lines = new StringBuilder("BT /F1 12 Tf 14 TL 72 720 Td ");
    LINES.forEach(line -> lines.append('(').append(line).append(") Tj T* "));
    String content = lines.append("ET").toString();
    return """
    %%PDF-1.4
    1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
    2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
    3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R
    /Resources <</Font <</F1 5 0 R>>>>>> endobj
    4 0 obj <</Length %d>> stream
    %s
    endstream endobj
    5 0 obj <</Type /Font /Subtype /Type1 /BaseFont /Helvetica>> endobj
    trailer <</Root 1 0 R /Size 6>>
    %%%%EOF
    """
        .formatted(content.length(), content)
        .getBytes(ISO_8859_1);
  }
}
