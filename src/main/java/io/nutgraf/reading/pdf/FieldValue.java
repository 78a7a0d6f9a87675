package io.nutgraf.reading.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote or chose in a field of a form (ISO 32000-1, 12.7): its value, and where on
 * the page it is shown, in user space. Empty fields have none, nor have buttons, signatures,
 * passwords, and what is hidden.
 *
 * @param words the value; its lines are parted by a line feed
 * @param size of its type, in points; 0 where the field does not say
 */
record FieldValue(String words, float size, float left, float bottom, float right, float top) {

  private static final int MOST_ANNOTATIONS = 20_000;

  /** Fields within fields. */
  private static final int DEEPEST = 32;

  /** Nobody types more into a field, in bytes. */
  private static final int LONGEST = 20_000;

  /** Flags of annotations that are not shown: invisible, hidden, not viewed (table 165). */
  private static final int UNSEEN = 1 | 1 << 1 | 1 << 5;

  /** In points. */
  private static final float USUAL_SIZE = 10;

  /** From one baseline to the next, and how far the middle of letters is above theirs, in ems. */
  private static final float PITCH = 1.2f;

  private static final float MIDDLE = 0.3f;

  /** The flag of fields that show a password (table 228). */
  private static final int PASSWORD = 1 << 13;

  /** The values shown on {@code page}, in the order of its annotations. */
  static List<FieldValue> on(COSDictionary page) {
    List<FieldValue> values = new ArrayList<>();
    COSArray annotations = page.getCOSArray(COSName.ANNOTS);
    int count = annotations == null ? 0 : Math.min(annotations.size(), MOST_ANNOTATIONS);
    for (int i = 0; i < count; i++) {
      if (annotations.getObject(i) instanceof COSDictionary widget) {
        of(widget).ifPresent(values::add);
      }
    }
    return values;
  }

  private static Optional<FieldValue> of(COSDictionary widget) {
    COSArray place = widget.getCOSArray(COSName.RECT);
    boolean isShown =
        COSName.WIDGET.equals(widget.getCOSName(COSName.SUBTYPE))
            && (widget.getInt(COSName.F, 0) & UNSEEN) == 0
            && place != null
            && place.size() == 4;
    String words = isShown ? words(widget) : "";
    if (words.isBlank()) {
      return Optional.empty();
    }
    float[] corners = place.toFloatArray();
    return Optional.of(
        new FieldValue(
            words,
            size(widget),
            Math.min(corners[0], corners[2]),
            Math.min(corners[1], corners[3]),
            Math.max(corners[0], corners[2]),
            Math.max(corners[1], corners[3])));
  }

  private static String words(COSDictionary widget) {
    COSBase type = inherited(widget, COSName.FT);
    COSBase value = inherited(widget, COSName.V);
    boolean isSecret =
        inherited(widget, COSName.FF) instanceof COSNumber flags
            && (flags.intValue() & PASSWORD) != 0;
    if (COSName.TX.equals(type) && !isSecret) {
      return lines(string(value));
    }
    return COSName.CH.equals(type) ? chosen(value, inherited(widget, COSName.OPT)) : "";
  }

  /** The number before the operator that sets the font. */
  private static float size(COSDictionary widget) {
    String[] words = string(inherited(widget, COSName.DA)).strip().split(" ", -1);
    for (int i = 1; i < words.length; i++) {
      if (words[i].equals("Tf")) {
        return number(words[i - 1]);
      }
    }
    return 0;
  }

  private static float number(String word) {
    try {
      float number = Float.parseFloat(word);
      return number > 0 && number < 200 ? number : 0;
    } catch (NumberFormatException none) {
      return 0;
    }
  }

  /** What a field says itself, or one that it is part of. */
  private static @Nullable COSBase inherited(COSDictionary field, COSName key) {
    COSDictionary at = field;
    for (int depth = 0; at != null && depth < DEEPEST; depth++) {
      COSBase value = at.getDictionaryObject(key);
      if (value != null) {
        return value;
      }
      at = at.getCOSDictionary(COSName.PARENT);
    }
    return null;
  }

  private static String chosen(@Nullable COSBase value, @Nullable COSBase choices) {
    if (!(value instanceof COSArray several)) {
      return shown(string(value), choices);
    }
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < several.size() && all.length() < LONGEST; i++) {
      all.append(all.isEmpty() ? "" : ", ").append(shown(string(several.getObject(i)), choices));
    }
    return all.toString();
  }

  /** A choice may be stored by another name than the one that is shown. */
  private static String shown(String stored, @Nullable COSBase choices) {
    if (choices instanceof COSArray all) {
      for (int i = 0; i < Math.min(all.size(), MOST_ANNOTATIONS); i++) {
        if (all.getObject(i) instanceof COSArray pair
            && pair.size() == 2
            && string(pair.getObject(0)).equals(stored)) {
          return string(pair.getObject(1));
        }
      }
    }
    return stored;
  }

  private static String string(@Nullable COSBase value) {
    return value instanceof COSString string && string.getBytes().length <= LONGEST
        ? string.getString()
        : "";
  }

  private static String lines(String words) {
    return words.replace("\r\n", "\n").replace('\r', '\n').strip();
  }

  /**
   * Its lines, each as one glyph, from the top of the field down; that of a low field stands where
   * the words beside it do.
   */
  List<Glyph> glyphs(PageFrame frame, FontFace face, int order) {
    float x = frame.x(left, bottom);
    float y = frame.y(left, bottom);
    float otherX = frame.x(right, top);
    float otherY = frame.y(right, top);
    float height = Math.abs(otherY - y);
    List<String> lines = words.lines().filter(line -> !line.isBlank()).toList();
    float least = height / lines.size() / PITCH;
    float type = Math.clamp(size > 0 ? size : Math.min(least, USUAL_SIZE), 1, Math.max(1, height));
    float baseline =
        height < 2 * PITCH * type
            ? (y + otherY) / 2 + MIDDLE * type
            : Math.min(y, otherY) + PITCH * type;
    List<Glyph> glyphs = new ArrayList<>();
    for (String line : lines) {
      float start = Math.min(x, otherX);
      float end = Math.min(Math.max(x, otherX), start + line.length() * type / 2);
      glyphs.add(
          new Glyph(line, start, end, baseline, type, face.space() * type, face, Mark.NONE, order));
      baseline += PITCH * type;
    }
    return glyphs;
  }
}
