package io.nutgraf.reading.pdf;

import io.nutgraf.model.Budget;
import io.nutgraf.reading.format.UnreadableException;
import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDTextState;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/**
 * Runs the contents of pages, as far as text needs it: glyphs are placed, and nothing is drawn.
 * Every operator, form and glyph is counted. Not thread-safe.
 */
final class GlyphReader extends PDFStreamEngine {

  /** States that are saved within one another; each is a copy of all. */
  private static final int DEEPEST = 10_000;

  /** Forms within forms. */
  private static final int DEEPEST_FORM = 30;

  /** What values of fields are set in, as far as it matters here. */
  private static final COSDictionary FIELD_FONT = fieldFont();

  private final PdfMeter meter;
  private final PdfFonts fonts;
  private final MarkedContent marked;
  private final Paint paint = new Paint();
  private final IdentityHashMap<PDFont, FontFace> faces = new IdentityHashMap<>();
  private PageGlyphs glyphs = new PageGlyphs(new PageFrame(0, 0, 1, 1, 0));
  private int saved;
  private int forms;
  private int order;

  GlyphReader(COSDictionary catalog, PdfMeter meter) {
    this.meter = meter;
    this.fonts = new PdfFonts(meter);
    this.marked = new MarkedContent(catalog);
    addOperator(new BeginText(this));
    addOperator(new Concatenate(this));
    addOperator(new EndText(this));
    addOperator(new MoveText(this));
    addOperator(new MoveTextSetLeading(this));
    addOperator(new NextLine(this));
    addOperator(new Restore(this));
    addOperator(new Save(this));
    addOperator(new SetCharSpacing(this));
    addOperator(new SetMatrix(this));
    addOperator(new SetTextHorizontalScaling(this));
    addOperator(new SetTextLeading(this));
    addOperator(new SetTextRenderingMode(this));
    addOperator(new SetTextRise(this));
    addOperator(new SetWordSpacing(this));
    addOperator(new ShowText(this));
    addOperator(new ShowTextAdjusted(this));
    addOperator(new ShowTextLine(this));
    addOperator(new ShowTextLineAndSpace(this));
  }

  /**
   * The glyphs of {@code page}, those before the error where its contents are broken.
   *
   * @param damage is run where they are
   */
  PageGlyphs read(PDPage page, Runnable damage) {
    PageFrame frame = PageFrame.of(page);
    glyphs = new PageGlyphs(frame);
    paint.startPage(frame);
    marked.startPage();
    meter.startPage();
    saved = 0;
    forms = 0;
    try {
      processPage(page);
    } catch (UnreadableException e) {
      throw e;
    } catch (IOException | RuntimeException broken) {
      Budget.check();
      damage.run();
    }
    fonts.font(FIELD_FONT).ifPresent(font -> showFields(page.getCOSObject(), font));
    return glyphs;
  }

  /** What stands in the fields of a form, each line of it as one glyph. */
  private void showFields(COSDictionary page, PDFont font) {
    for (FieldValue value : FieldValue.on(page)) {
      FontFace face = faces.computeIfAbsent(font, FontFace::new);
      value.words().chars().forEach(c -> meter.glyph());
      glyphs.addField(value.glyphs(glyphs.frame(), face, order++));
    }
  }

  private static COSDictionary fieldFont() {
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE1);
    font.setItem(COSName.BASE_FONT, COSName.getPDFName("Helvetica"));
    return font;
  }

  /** All fonts that glyphs were set in. */
  Iterable<FontFace> faces() {
    return faces.values();
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    meter.operator();
    switch (operator.getName()) {
      case "Tf" -> setFont(operands);
      case "Do" -> drawForm(operands);
      case "q" -> {
        if (++saved > DEEPEST) {
          throw UnreadableException.malformed("The contents of the PDF file are nested too deep.");
        }
        paint.save();
        super.processOperator(operator, operands);
      }
      case "Q" -> {
        saved--;
        paint.restore();
        super.processOperator(operator, operands);
      }
      case "BMC", "BDC" -> beginMarked(operands);
      case "EMC" -> marked.end();
      default -> {
        if (!paint.process(operator.getName(), operands, getGraphicsState(), getResources())) {
          super.processOperator(operator, operands);
        }
      }
    }
  }

  private void beginMarked(List<COSBase> operands) {
    COSName tag = !operands.isEmpty() && operands.get(0) instanceof COSName name ? name : null;
    COSBase properties = operands.size() > 1 ? operands.get(1) : null;
    if (properties instanceof COSName name) {
      properties = resource(COSName.PROPERTIES, name);
    }
    marked.begin(tag, properties instanceof COSDictionary dictionary ? dictionary : null);
  }

  private void setFont(List<COSBase> operands) {
    if (operands.size() < 2
        || !(operands.get(0) instanceof COSName name)
        || !(operands.get(1) instanceof COSNumber size)) {
      return;
    }
    PDTextState state = getGraphicsState().getTextState();
    state.setFontSize(size.floatValue());
    state.setFont(fonts.font(resource(COSName.FONT, name)).orElse(null));
  }

  private void drawForm(List<COSBase> operands) throws IOException {
    if (operands.isEmpty() || !(operands.get(0) instanceof COSName name)) {
      return;
    }
    if (!(resource(COSName.XOBJECT, name) instanceof COSStream stream)) {
      return;
    }
    if (COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
      paint.image(getGraphicsState());
      return;
    }
    if (!COSName.FORM.equals(stream.getCOSName(COSName.SUBTYPE)) || isHidden(stream)) {
      return;
    }
    meter.form();
    if (forms >= DEEPEST_FORM) {
      return;
    }
    forms++;
    paint.save();
    saveGraphicsState();
    try {
      showForm(new PDFormXObject(stream));
    } finally {
      restoreGraphicsState();
      paint.restore();
      forms--;
    }
  }

  private boolean isHidden(COSStream form) {
    COSDictionary layer = form.getCOSDictionary(COSName.OC);
    return layer != null && marked.isHidden(layer);
  }

  private @Nullable COSBase resource(COSName kind, COSName name) {
    COSDictionary all = getResources().getCOSObject();
    COSDictionary ofKind = all.getCOSDictionary(kind);
    return ofKind == null ? null : ofKind.getDictionaryObject(name);
  }

  @Override
  protected void showGlyph(Matrix rendering, PDFont font, int code, Vector displacement) {
    meter.glyph();
    FontFace face = faces.computeIfAbsent(font, FontFace::new);
    String text = GlyphText.of(font, code, face.census);
    String replacement = marked.replacement();
    if (replacement != null) {
      text = replacement;
    }
    Mark mark = marked.current();
    if (text != null && !mark.isHidden()) {
      place(rendering, face, text, mark, displacement);
    }
  }

  private void place(Matrix rendering, FontFace face, String text, Mark mark, Vector displacement) {
    PageFrame frame = glyphs.frame();
    float userX = rendering.getTranslateX();
    float userY = rendering.getTranslateY();
    float endX = userX + displacement.getX() * rendering.getScaleX();
    float endY = userY + displacement.getX() * rendering.getShearY();
    float x = frame.x(userX, userY);
    float y = frame.y(userX, userY);
    boolean vertical = face.font().isVertical();
    float aheadX = frame.x(userX + rendering.getScaleX(), userY + rendering.getShearY());
    float aheadY = frame.y(userX + rendering.getScaleX(), userY + rendering.getShearY());
    Direction direction = Direction.of(aheadX - x, aheadY - y);
    float size = size(rendering, face.font());
    if (vertical && direction == Direction.RIGHT) {
      direction = Direction.DOWN;
      endX = userX;
      endY = userY - Math.abs(displacement.getY()) * size;
    }
    boolean isShown =
        x > -size
            && y > -1
            && x < frame.shownWidth()
            && y < frame.shownHeight() + size
            && size > 0.5f;
    if (!isShown || !paint.isVisible(x, y - size / 4, getGraphicsState())) {
      return;
    }
    float left = direction.along(x, y);
    float right = direction.along(frame.x(endX, endY), frame.y(endX, endY));
    glyphs.add(
        direction,
        new Glyph(
            text,
            Math.min(left, right),
            Math.max(left, right),
            direction.across(x, y),
            size,
            face.space() * size,
            face,
            mark,
            order++));
  }

  /** Of the font, in points: how high its em is. */
  private static float size(Matrix rendering, PDFont font) {
    float size = (float) Math.hypot(rendering.getShearX(), rendering.getScaleY());
    if (!(font instanceof PDType3Font drawn)) {
      return size;
    }
    float height = drawn.getBoundingBox() == null ? 0 : drawn.getBoundingBox().getHeight();
    float em = Math.abs(height * drawn.getFontMatrix().getScaleY());
    return em > 0.3f && em < 3 ? size * em : size;
  }
}
