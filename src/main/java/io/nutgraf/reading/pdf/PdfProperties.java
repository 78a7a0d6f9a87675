package io.nutgraf.reading.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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

  private static final int LONGEST = 400;
  private static final int LONGEST_NAME = 80;

  private static final Set<String> NO_TITLES =
      Set.of(
          "untitled",
          "title",
          "unknown",
          "document",
          "new document",
          "no title",
          "none",
          "print",
          "powerpoint presentation",
          "powerpoint-präsentation",
          "présentation powerpoint",
          "presentación de powerpoint",
          "slide",
          "layout",
          "blank page",
          "no job name",
          "anonymous",
          "microsoft word",
          "word document",
          "sin título",
          "sans titre",
          "unbenannt",
          "ohne titel",
          "senza titolo",
          "sem título",
          "без названия",
          "full page fax print",
          "scanned document",
          "book",
          "page",
          "cover",
          "template",
          "letter",
          "memo");

  private static final List<String> PROGRAMS =
      List.of(
          "microsoft word - ",
          "microsoft powerpoint - ",
          "microsoft excel - ",
          "array(",
          "file://",
          "http://",
          "https://",
          "c:\\",
          "d:\\",
          "about:");

  private static final Set<String> ENDINGS =
      Set.of(
          "doc", "docx", "dot", "odt", "rtf", "txt", "pdf", "tex", "dvi", "ps", "eps", "indd",
          "qxd", "qxp", "pmd", "p65", "fm", "pub", "ppt", "pptx", "xls", "xlsx", "html", "htm",
          "wpd", "pages", "key", "exe", "ai", "psd", "cdr", "jpg", "jpeg", "png", "tif", "tiff",
          "md", "xml", "vsd");

  private static final Set<String> NO_AUTHORS =
      Set.of(
          "user",
          "users",
          "admin",
          "administrator",
          "author",
          "unknown",
          "owner",
          "default",
          "anonymous",
          "root",
          "home",
          "pc",
          "test",
          "guest",
          "none",
          "scanner",
          "utilisateur",
          "benutzer",
          "usuario",
          "usuário",
          "пользователь",
          "microsoft office user",
          "windows user",
          "microsoft",
          "adobe",
          "acrobat",
          "hp",
          "dell",
          "lenovo",
          "registered user",
          "various");

  PdfProperties {
    authors = List.copyOf(authors);
  }

  static PdfProperties of(COSDictionary catalog, COSDictionary trailer) {
    XmpPacket xmp = XmpPacket.of(catalog);
    COSDictionary info = trailer.getCOSDictionary(COSName.INFO);
    String stated = clean(string(info, COSName.TITLE));
    String title = isTitle(stated) ? stated : clean(xmp.title());
    List<String> authors = new ArrayList<>();
    (xmp.creators().size() > 1 ? xmp.creators() : names(string(info, COSName.AUTHOR), xmp))
        .stream()
            .map(PdfProperties::clean)
            .filter(PdfProperties::isAuthor)
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

  private static String clean(String words) {
    StringBuilder clean = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean space = Character.isWhitespace(c) || Character.isISOControl(c);
      if (!space) {
        clean.append(c);
      } else if (!clean.isEmpty() && clean.charAt(clean.length() - 1) != ' ') {
        clean.append(' ');
      }
    }
    return clean.toString().strip();
  }

  private static List<String> names(String author, XmpPacket xmp) {
    String all = author.isBlank() && !xmp.creators().isEmpty() ? xmp.creators().getFirst() : author;
    return List.of(all.replace(" and ", ";").replace(" & ", ";").split(";", -1));
  }

  private static boolean isTitle(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    return lower.codePoints().filter(Character::isLetter).count() > 2
        && lower.length() < LONGEST
        && lower.indexOf('\ufffd') < 0
        && PROGRAMS.stream().noneMatch(lower::startsWith)
        && !NO_TITLES.contains(withoutNumber(lower))
        && !isFile(lower);
  }

  private static String withoutNumber(String words) {
    int end = words.length();
    while (end > 0 && !Character.isLetter(words.charAt(end - 1))) {
      end--;
    }
    return words.substring(0, end);
  }

  /**
   * A name of a file ends in a dot and a few letters, or has marks in it that names of files have.
   */
  private static boolean isFile(String words) {
    int dot = words.lastIndexOf('.');
    boolean ends = dot > 0 && ENDINGS.contains(words.substring(dot + 1));
    boolean isOneWord = words.indexOf(' ') < 0;
    boolean isMarked =
        words.indexOf('_') >= 0
            || words.chars().anyMatch(c -> c >= '0' && c <= '9')
            || (dot > 0 && dot < words.length() - 1);
    return ends || (isOneWord && isMarked);
  }

  private static boolean isAuthor(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    boolean isLogin =
        name.indexOf(' ') < 0 && name.equals(lower) && !name.equals(name.toUpperCase(Locale.ROOT));
    return name.codePoints().filter(Character::isLetter).count() > 1
        && name.codePoints().noneMatch(Character::isDigit)
        && name.length() < LONGEST_NAME
        && !isLogin
        && name.indexOf('@') < 0
        && name.indexOf('\ufffd') < 0
        && PROGRAMS.stream().noneMatch(lower::startsWith)
        && !NO_AUTHORS.contains(lower);
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
