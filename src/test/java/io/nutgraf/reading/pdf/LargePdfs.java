package io.nutgraf.reading.pdf;

import io.nutgraf.model.SummaryOptions;
import io.nutgraf.reading.format.Reading;
import io.nutgraf.summarize.Outcome;
import io.nutgraf.summarize.Summarizer;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;

/**
 * PDF files with nearly as many glyphs, or pieces of lines, as one may have, each of one kind that
 * costs much of something, summarized one after the other in a process whose memory is that of
 * Lambda. Writes a line for each: its name and what came of it.
 */
final class LargePdfs {

  /** Of both limits, a little less: numbers of lines grow longer. */
  private static final double FULL = 0.98;

  private LargePdfs() {}

  /** What the lines of a page show, by their number in the file. */
  @SuppressWarnings("ImmutableEnumChecker") // the functions know nothing but their argument
  enum Kind {
    PROSE(50, 1, LargePdfs::prose, false, true),
    TAGGED_PROSE(50, 1, LargePdfs::prose, true, true),
    CELLS(600, 40, _ -> cells("12345", 40), false, true),
    TAGGED_CELLS(600, 40, _ -> cells("1234567890", 20), true, true),
    LINES(2_000, 1, _ -> "(12345) Tj ", false, true),
    GLYPHS_APART(600, 480, _ -> cells("1", 480), false, false);

    private final int linesOfPage;
    private final int fragmentsOfLine;
    private final IntFunction<String> line;
    private final boolean tagged;

    /** False for what has more pieces of lines than may be. */
    final boolean fits;

    Kind(
        int linesOfPage,
        int fragmentsOfLine,
        IntFunction<String> line,
        boolean tagged,
        boolean fits) {
      this.linesOfPage = linesOfPage;
      this.fragmentsOfLine = fragmentsOfLine;
      this.line = line;
      this.tagged = tagged;
      this.fits = fits;
    }

    /** As many as fit, and for what does not fit as many as its glyphs allow. */
    private int pages() {
      double byGlyphs = PdfLimits.DEFAULT.glyphs() / (double) glyphs(page(this, 9_999));
      double byFragments = PdfLimits.DEFAULT.fragments() / (double) (linesOfPage * fragmentsOfLine);
      double most = fits ? Math.min(byGlyphs, byFragments) : byGlyphs;
      return (int) (FULL * Math.min(most, PdfLimits.DEFAULT.pages()));
    }
  }

  /** Shows a line of prose; some of them end a sentence. */
  private static String prose(int number) {
    return "(The council of city %d met on one rainy morning%s nothing was decided) Tj "
        .formatted(number, number % 3 == 0 ? ". So" : ", and");
  }

  /** Shows words, each two ems from the next. */
  private static String cells(String word, int count) {
    return "[" + ("(" + word + ") -2000 ").repeat(count) + "] TJ ";
  }

  private static int glyphs(String contents) {
    int glyphs = 0;
    for (int open = contents.indexOf('('); open >= 0; open = contents.indexOf('(', open + 1)) {
      glyphs += contents.indexOf(')', open) - open - 1;
    }
    return glyphs;
  }

  private static String page(Kind kind, int number) {
    StringBuilder contents = new StringBuilder(kind.tagged ? "/P << /MCID 0 >> BDC " : "");
    contents.append("BT /F1 10 Tf 72 14000 Td ");
    for (int i = 0; i < kind.linesOfPage; i++) {
      contents.append(kind.line.apply(number * kind.linesOfPage + i)).append("0 -6 Td ");
    }
    return contents.append("ET ").append(kind.tagged ? "EMC" : "").toString();
  }

  /** A file whose pages are three objects each: page, contents, and the block that it is tagged. */
  static byte[] file(Kind kind) {
    int pages = kind.pages();
    StringBuilder kids = new StringBuilder();
    StringBuilder blocks = new StringBuilder();
    for (int i = 0; i < pages; i++) {
      kids.append(6 + 3 * i).append(" 0 R ");
      blocks.append(8 + 3 * i).append(" 0 R ");
    }
    PdfFile file = new PdfFile();
    file.object("<< /Type /Catalog /Pages 2 0 R /StructTreeRoot 4 0 R >>");
    file.object("<< /Type /Pages /Kids [ " + kids + "] /Count " + pages + " >>");
    file.object(PdfFile.FONT);
    file.object("<< /Type /StructTreeRoot /K 5 0 R >>");
    file.object("<< /Type /StructElem /S /Document /P 4 0 R /K [ " + blocks + "] >>");
    for (int i = 0; i < pages; i++) {
      file.object(
          ("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 14400 14400] /Contents %d 0 R"
                  + " /Resources << /Font << /F1 3 0 R >> >> >>")
              .formatted(7 + 3 * i));
      byte[] contents = page(kind, i).getBytes(StandardCharsets.ISO_8859_1);
      file.stream("/Filter /FlateDecode", PdfFile.deflated(contents));
      file.object("<< /Type /StructElem /S /P /P 5 0 R /Pg %d 0 R /K 0 >>".formatted(6 + 3 * i));
    }
    return file.bytes();
  }

  public static void main(String[] arguments) {
    for (Kind kind : Kind.values()) {
      System.out.println(kind + " " + outcome(file(kind)));
    }
  }

  private static String outcome(byte[] bytes) {
    return switch (PdfFile.reading(bytes, PdfLimits.DEFAULT)) {
      case Reading.Unreadable it -> it.rejection().code() + " " + it.rejection().detail();
      case Reading.Read it ->
          switch (Summarizer.standard().summarize(it.document(), SummaryOptions.DEFAULT)) {
            case Outcome.Summarized done ->
                done.summary().sentenceCount() + " sentences summarized";
            case Outcome.Rejected done -> done.rejection().code() + " " + done.rejection().detail();
          };
    };
  }
}
