package io.nutgraf.reading.pdf;

import io.nutgraf.reading.format.ProgramNames;
import io.nutgraf.reading.format.Whitespace;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/**
 * What a file's properties state: its metadata stream, and its information dictionary (ISO 32000-1,
 * 14.3). What programs write there when nobody does is nothing: names of files, of accounts, of the
 * program.
 *
 * @param title empty where none is stated
 * @param authors a name for each
 * @param created the day it was made, ISO 8601; empty where it is not stated
 */
record PdfProperties(String title, List<String> authors, String created) {

  PdfProperties {
    authors = List.copyOf(authors);
  }

  static PdfProperties of(COSDictionary catalog, COSDictionary trailer) {
    XmpPacket xmp = XmpPacket.of(catalog);
    COSDictionary info = trailer.getCOSDictionary(COSName.INFO);
    String stated = Whitespace.folded(string(info, COSName.TITLE));
    String title = isTitle(stated) ? stated : Whitespace.folded(xmp.title());
    List<String> authors = new ArrayList<>();
    (xmp.creators().size() > 1 ? xmp.creators() : names(string(info, COSName.AUTHOR), xmp))
        .stream()
            .map(Whitespace::folded)
            .filter(ProgramNames::isAuthor)
            .filter(name -> !name.equalsIgnoreCase(title))
            .forEach(authors::add);
    String created =
        day(xmp.created()).or(() -> day(dashed(string(info, COSName.CREATION_DATE)))).orElse("");
    return new PdfProperties(isTitle(title) ? title : "", authors, created);
  }

  private static String string(@Nullable COSDictionary info, COSName key) {
    COSBase value = info == null ? null : info.getDictionaryObject(key);
    return value instanceof COSString string ? string(string) : "";
  }

  /** Many programs write UTF-8 without saying so, where the standard has an encoding of its own. */
  private static String string(COSString string) {
    byte[] bytes = string.getBytes();
    if (isWide(bytes) || isAscii(bytes)) {
      return string.getString();
    }
    try {
      var words = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return words.startsWith("\ufeff") ? words.substring(1) : words;
    } catch (CharacterCodingException another) {
      return string.getString();
    }
  }

  /** Begins with a byte order mark of UTF-16. */
  private static boolean isWide(byte[] bytes) {
    return bytes.length > 1 && (bytes[0] & 0xff) >= 0xfe && (bytes[1] & 0xff) >= 0xfe;
  }

  private static boolean isAscii(byte[] bytes) {
    for (byte b : bytes) {
      if (b < 0) {
        return false;
      }
    }
    return true;
  }

  private static List<String> names(String author, XmpPacket xmp) {
    String all = author.isBlank() && !xmp.creators().isEmpty() ? xmp.creators().getFirst() : author;
    return List.of(all.replace(" and ", ";").replace(" & ", ";").split(";", -1));
  }

  private static boolean isTitle(String words) {
    return ProgramNames.isTitle(words) && !isFile(words);
  }

  /** One word with marks in it that names of files have. */
  private static boolean isFile(String words) {
    int dot = words.lastIndexOf('.');
    boolean isMarked =
        words.indexOf('_') >= 0
            || words.chars().anyMatch(c -> c >= '0' && c <= '9')
            || (dot > 0 && dot < words.length() - 1);
    return words.indexOf(' ') < 0 && isMarked;
  }

  /** {@code D:20221129...} with dashes. */
  private static String dashed(String date) {
    String digits = date.startsWith("D:") ? date.substring(2) : date;
    return digits.length() < 8
        ? ""
        : digits.substring(0, 4) + '-' + digits.substring(4, 6) + '-' + digits.substring(6, 8);
  }

  private static Optional<String> day(String date) {
    String day = date.strip().substring(0, Math.min(10, date.strip().length()));
    try {
      // Before 1990 there was no such file, but clocks that were never set.
      return LocalDate.parse(day).getYear() < 1990 ? Optional.empty() : Optional.of(day);
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }
}
