package io.nutgraf.reading.pdf;

import io.nutgraf.model.Block;
import io.nutgraf.model.BlockKind;
import io.nutgraf.model.Document;
import io.nutgraf.model.RejectionCode;
import io.nutgraf.reading.format.RawDocument;
import io.nutgraf.reading.format.Reading;
import io.nutgraf.reading.format.UnreadableException;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;

/** Writes small PDF files for tests: objects one after another, with their cross-references. */
final class PdfFile {

  /** The font of what is not bold, which needs no program. */
  static final String FONT = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>";

  private static final String BOLD = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold >>";

  private final List<byte[]> objects = new ArrayList<>();
  private String trailer = "";

  /** A file of a page for each of {@code contents}, with fonts F1 and F2 (bold). */
  static PdfFile of(String... contents) {
    PdfFile file = new PdfFile();
    StringBuilder kids = new StringBuilder();
    for (int i = 0; i < contents.length; i++) {
      kids.append(5 + 2 * i).append(" 0 R ");
    }
    file.object("<< /Type /Catalog /Pages 2 0 R >>");
    file.object("<< /Type /Pages /Kids [ " + kids + "] /Count " + contents.length + " >>");
    file.object(FONT);
    file.object(BOLD);
    for (int i = 0; i < contents.length; i++) {
      file.object(
          "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents "
              + (6 + 2 * i)
              + " 0 R /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>");
      file.stream("", contents[i].getBytes(StandardCharsets.ISO_8859_1));
    }
    return file;
  }

  /** Words on a line of their own, in F1. */
  static String line(double x, double y, String words) {
    return text("F1", 10, x, y, words);
  }

  static String text(String font, double size, double x, double y, String words) {
    return "BT /%s %s Tf %s %s Td (%s) Tj ET\n"
        .formatted(font, size, x, y, words.replace("(", "\\(").replace(")", "\\)"));
  }

  /** Adds an object, whose number is one more than that of the last. */
  PdfFile object(String words) {
    objects.add(words.getBytes(StandardCharsets.ISO_8859_1));
    return this;
  }

  /** Replaces the object {@code number}. */
  PdfFile object(int number, String words) {
    objects.set(number - 1, words.getBytes(StandardCharsets.ISO_8859_1));
    return this;
  }

  PdfFile stream(String dictionary, byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(ascii("<< " + dictionary + " /Length " + bytes.length + " >>\nstream\n"));
    out.writeBytes(bytes);
    out.writeBytes(ascii("\nendstream"));
    objects.add(out.toByteArray());
    return this;
  }

  /** What the trailer says beside the catalog. */
  PdfFile trailer(String words) {
    trailer = words;
    return this;
  }

  byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(ascii("%PDF-1.7\n"));
    StringBuilder table = new StringBuilder("0000000000 65535 f \n");
    for (int i = 0; i < objects.size(); i++) {
      table.append("%010d 00000 n \n".formatted(out.size()));
      out.writeBytes(ascii((i + 1) + " 0 obj\n"));
      out.writeBytes(objects.get(i));
      out.writeBytes(ascii("\nendobj\n"));
    }
    int start = out.size();
    int size = objects.size() + 1;
    out.writeBytes(ascii("xref\n0 " + size + "\n" + table));
    out.writeBytes(ascii("trailer\n<< /Size " + size + " /Root 1 0 R " + trailer + " >>\n"));
    out.writeBytes(ascii("startxref\n" + start + "\n%%EOF\n"));
    return out.toByteArray();
  }

  static byte[] deflated(byte[] bytes) {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    deflater.setInput(bytes);
    deflater.finish();
    byte[] buffer = new byte[65_536];
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    while (!deflater.finished()) {
      out.write(buffer, 0, deflater.deflate(buffer));
    }
    deflater.end();
    return out.toByteArray();
  }

  Document read() {
    return document(reading(bytes(), PdfLimits.DEFAULT));
  }

  static Document document(Reading reading) {
    return ((Reading.Read) reading).document();
  }

  static Reading reading(byte[] bytes, PdfLimits limits) {
    try {
      return new PdfReader(limits).read(new RawDocument(bytes, "", null, null, null, null));
    } catch (UnreadableException e) {
      return new Reading.Unreadable(e.rejection());
    }
  }

  /** Why {@code bytes} can't be read. */
  static RejectionCode code(byte[] bytes, PdfLimits limits) {
    return ((Reading.Unreadable) reading(bytes, limits)).rejection().code();
  }

  static RejectionCode code(byte[] bytes) {
    return code(bytes, PdfLimits.DEFAULT);
  }

  /** The words of all blocks of {@code kind}. */
  static List<String> blocks(Document document, BlockKind kind) {
    return document.structure().blocks().stream()
        .filter(block -> block.kind() == kind)
        .map(Block::span)
        .map(span -> document.text().substring(span.start(), span.end()))
        .toList();
  }

  private static byte[] ascii(String words) {
    return words.getBytes(StandardCharsets.ISO_8859_1);
  }
}
