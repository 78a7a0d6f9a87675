package io.nutgraf.summarize;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.nutgraf.reading.format.RawDocument;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files with a layout, of up to 25 MiB, each of one kind that costs much of something. */
final class LargeDocuments {

  private static final int BYTES = LargeTexts.BYTES;

  private LargeDocuments() {}

  /** What a file is, and what comes of it. */
  @SuppressWarnings("ImmutableEnumChecker") // the functions know nothing but their argument
  enum Kind {
    PAGE("a.html", out -> page(BYTES, Kind::paragraph, out)),
    PAGE_OF_TAGS("a.html", out -> page(BYTES, _ -> "<i>a</i> ", out), "500,000 tags"),
    WORD_FILE("a.docx", out -> word(LargeTexts::sentence, out)),
    WORD_FILE_OF_CELLS("a.docx", out -> word(i -> "item " + i, out), "paragraphs"),
    MAIL("a.eml", out -> mail("text/plain", LargeTexts::sentence, out)),
    MAIL_OF_HTML("a.eml", out -> mail("text/html", Kind::paragraph, out)),
    PDF_FILE("a.pdf", out -> pdf(4_000_000, out));

    private final String name;
    private final Writing writing;

    /** What the reason says for which it is rejected; empty for one that may be summarized. */
    final String rejected;

    Kind(String name, Writing writing) {
      this(name, writing, "");
    }

    Kind(String name, Writing writing, String rejected) {
      this.name = name;
      this.writing = writing;
      this.rejected = rejected;
    }

    RawDocument file() {
      var bytes = new ByteArrayOutputStream(BYTES);
      try {
        writing.to(bytes);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return new RawDocument(bytes.toByteArray(), name, null, null, null, null);
    }

    private static String paragraph(int i) {
      return "<p>" + LargeTexts.sentence(i).strip() + "</p>\n";
    }
  }

  private interface Writing {
    void to(ByteArrayOutputStream out) throws IOException;
  }

  /** Writes units up to so many bytes. */
  private static void write(int bytes, IntFunction<String> unit, OutputStream out)
      throws IOException {
    int left = bytes;
    byte[] next = unit.apply(0).getBytes(UTF_8);
    for (int i = 1; next.length <= left; i++) {
      out.write(next);
      left -= next.length;
      next = unit.apply(i).getBytes(UTF_8);
    }
  }

  private static void page(int bytes, IntFunction<String> unit, OutputStream out)
      throws IOException {
    out.write("<!doctype html><title>The council</title><body><article>\n".getBytes(UTF_8));
    write(bytes - 100, unit, out);
  }

  /** A Word file of 22 MiB of words, and of a picture that makes it as large as it may be. */
  private static void word(IntFunction<String> words, ByteArrayOutputStream out)
      throws IOException {
    try (var zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      String names = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'";
      zip.write(("<w:document " + names + "><w:body>").getBytes(UTF_8));
      int markup = "<w:p><w:r><w:t></w:t></w:r></w:p>".length();
      int sentence = LargeTexts.sentence(1).length();
      write(
          (int) (22L * (1 << 20) * (sentence + markup) / sentence),
          i -> "<w:p><w:r><w:t>" + words.apply(i).strip() + "</w:t></w:r></w:p>",
          zip);
      zip.write("</w:body></w:document>".getBytes(UTF_8));
      zip.putNextEntry(new ZipEntry("word/media/image1.jpeg"));
      byte[] picture = new byte[BYTES - out.size() - 1000];
      new Random(1).nextBytes(picture);
      zip.write(picture);
    }
  }

  /** A mail whose only part is in Base64, as programs send what has lines of any length. */
  private static void mail(String type, IntFunction<String> unit, ByteArrayOutputStream out)
      throws IOException {
    String head =
        """
        From: Ann Marsh <ann@example.org>
        Subject: The council
        Date: Tue, 12 Mar 2024 09:30:00 +0000
        MIME-Version: 1.0
        Content-Type: %s; charset=utf-8
        Content-Transfer-Encoding: base64

        """
            .formatted(type);
    out.write(head.replace("\n", "\r\n").getBytes(UTF_8));
    try (OutputStream encoded = Base64.getMimeEncoder().wrap(out)) {
      write((int) (BYTES * 0.73), unit, encoded);
    }
  }

  /** A PDF file of pages of 45 lines, about so many bytes of them. */
  private static void pdf(int bytes, ByteArrayOutputStream out) throws IOException {
    var offsets = new StringBuilder("0000000000 65535 f \n");
    int pages = bytes / 5_000;
    out.write("%PDF-1.7\n".getBytes(ISO_8859_1));
    object(1, "<< /Type /Catalog /Pages 2 0 R >>", offsets, out);
    var kids = new StringBuilder();
    for (int page = 0; page < pages; page++) {
      kids.append(4 + 2 * page).append(" 0 R ");
    }
    object(2, "<< /Type /Pages /Kids [ " + kids + "] /Count " + pages + " >>", offsets, out);
    object(3, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>", offsets, out);
    for (int page = 0; page < pages; page++) {
      object(4 + 2 * page, pageObject(5 + 2 * page), offsets, out);
      object(5 + 2 * page, contents(page), offsets, out);
    }
    int table = out.size();
    int size = 4 + 2 * pages;
    out.write(("xref\n0 " + size + "\n" + offsets).getBytes(ISO_8859_1));
    out.write(
        "trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n"
            .formatted(size, table)
            .getBytes(ISO_8859_1));
  }

  private static String pageObject(int contents) {
    return "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents "
        + contents
        + " 0 R /Resources << /Font << /F1 3 0 R >> >> >>";
  }

  private static String contents(int page) {
    var lines = new StringBuilder("BT /F1 9 Tf 14 TL 40 740 Td\n");
    for (int line = 0; line < 45; line++) {
      String words = LargeTexts.sentence(45 * page + line).strip();
      lines.append('(').append(words, 0, Math.min(100, words.length())).append(") Tj T*\n");
    }
    lines.append("ET\n");
    return "<< /Length " + lines.length() + " >>\nstream\n" + lines + "endstream";
  }

  private static void object(
      int number, String words, StringBuilder offsets, ByteArrayOutputStream out)
      throws IOException {
    offsets.append("%010d 00000 n \n".formatted(out.size()));
    out.write((number + " 0 obj\n" + words + "\nendobj\n").getBytes(ISO_8859_1));
  }
}
