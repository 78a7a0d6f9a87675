package io.nutgraf.reading.format;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What programs put into the properties of a file where nobody says what it is called, and who
 * wrote it: names of files, of accounts, of themselves.
 */
public final class ProgramNames {

  private static final int LONGEST_TITLE = 400;

  private static final int LONGEST_NAME = 100;

  private static final Set<String> NO_TITLES =
      Set.of(
          "untitled",
          "title",
          "word document",
          "microsoft word document",
          "document",
          "new document",
          "unknown",
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
          "microsoft office user",
          "microsoft",
          "windows user",
          "office user",
          "utilisateur",
          "benutzer",
          "usuario",
          "usuário",
          "пользователь",
          "user name",
          "python-docx",
          "apache poi",
          "docx4j",
          "un-named",
          "openxml sdk",
          "root",
          "home",
          "pc",
          "test",
          "anonymous",
          "guest",
          "none",
          "scanner",
          "adobe",
          "acrobat",
          "hp",
          "dell",
          "lenovo",
          "registered user",
          "various");

  /** What such titles and names begin with. */
  private static final List<String> BEGINNINGS =
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

  private static final Set<String> FILE_ENDINGS =
      Set.of(
          "doc", "docx", "dot", "odt", "rtf", "txt", "pdf", "tex", "dvi", "ps", "eps", "indd",
          "qxd", "qxp", "pmd", "p65", "fm", "pub", "ppt", "pptx", "xls", "xlsx", "html", "htm",
          "wpd", "pages", "key", "exe", "ai", "psd", "cdr", "jpg", "jpeg", "png", "tif", "tiff",
          "md", "xml", "vsd", "dotx", "docm", "ott");

  private ProgramNames() {}

  /** True for what may be a title: words that no program writes, and no name of a file. */
  public static boolean isTitle(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    return letters(lower) > 1
        && lower.length() < LONGEST_TITLE
        && isSaid(lower)
        && !NO_TITLES.contains(withoutNumber(lower))
        && !isFile(lower);
  }

  /** True for what may be the name of who wrote it, not the one somebody has at a computer. */
  public static boolean isAuthor(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return letters(name) > 1
        && name.length() < LONGEST_NAME
        && name.indexOf('@') < 0
        && name.codePoints().noneMatch(Character::isDigit)
        && isSaid(lower)
        && !isLogin(name)
        && !NO_AUTHORS.contains(lower);
  }

  private static boolean isFile(String lower) {
    int dot = lower.lastIndexOf('.');
    return dot > 0 && FILE_ENDINGS.contains(lower.substring(dot + 1));
  }

  private static long letters(String words) {
    return words.codePoints().filter(Character::isLetter).count();
  }

  private static boolean isSaid(String lower) {
    return lower.indexOf('\ufffd') < 0 && BEGINNINGS.stream().noneMatch(lower::startsWith);
  }

  /** One word in small letters, of a script that has others. */
  private static boolean isLogin(String name) {
    return name.indexOf(' ') < 0
        && name.equals(name.toLowerCase(Locale.ROOT))
        && !name.equals(name.toUpperCase(Locale.ROOT));
  }

  /** {@code document1} is one more document. */
  private static String withoutNumber(String words) {
    int end = words.length();
    while (end > 0 && !Character.isLetter(words.charAt(end - 1))) {
      end--;
    }
    return words.substring(0, end);
  }
}
