package io.nutgraf.reading.html;

import io.nutgraf.text.LanguagePack;
import io.nutgraf.text.LanguagePack.Feature;
import io.nutgraf.text.LinearPattern;
import io.nutgraf.text.LinearPattern.Found;
import io.nutgraf.text.WordLists;
import java.util.List;
import java.util.Optional;

/**
 * Reads whose a page is by its line of copyright: {@code © 1999–2022 The Daily Planet. All rights
 * reserved.} Such a line stands below everything, and the last one counts; those of pictures do
 * not.
 */
final class PageCopyright {

  /** Longer lines are terms of use, in UTF-16 code units. */
  private static final int LONGEST_LINE = 250;

  /** In UTF-16 code units. */
  private static final int SHORTEST_NAME = 3;

  private static final class Words {
    static final WordLists FRONT = LanguagePack.wordsOfAll(Feature.FRONT_MATTER, "; ");
    static final LinearPattern NOTICE =
        LinearPattern.of(
            "(?:(?i:\\b"
                + LinearPattern.anyOf(FRONT.of("copyright"))
                + ")\\s?(?:©|\\([cC]\\))?|©|\\([cC]\\)\\s)[\\s:]*(?i:"
                + LinearPattern.anyOf(FRONT.of("copyright"))
                + ")?[\\s:]*"
                + "(?:(?:19|20)\\d\\d(?:\\s?[-\u2013/,]\\s?(?:(?:19|20)\\d\\d|\\d\\d))?[,.:]?\\s)?(?:"
                + "(?i:"
                + LinearPattern.anyOf(FRONT.of("copyright-by"))
                + ")\\s)?"
                + "(?<name>[\\p{Lu}\\p{Lo}][^|\u2022\u00b7\u2013\u2014©\\n]{1,60}?)"
                + "(?:,?\\s\\(?(?:19|20)\\d\\d|[.,;]\\s|[.;,]$|\\s?[|\u2022\u00b7\u2013\u2014]|\\s-\\s|\\s(?i:"
                + LinearPattern.anyOf(FRONT.of("rights"))
                + ")|$)");
    static final LinearPattern RIGHTS =
        LinearPattern.ofAnyCase("^" + LinearPattern.anyOf(FRONT.of("rights")));
  }

  private PageCopyright() {}

  /** Who holds the right to the page of these lines; empty where none of them says so. */
  static Optional<String> holder(List<PageLine> lines) {
    return lines.reversed().stream()
        .filter(line -> line.text().length() <= LONGEST_LINE)
        .filter(line -> !line.zones().contains(PageHint.CAPTION))
        .flatMap(line -> holder(line.text(), line.zones().contains(PageHint.FOOTER)).stream())
        .findFirst();
  }

  /**
   * The same of one line. Before a notice stand years at most, but {@code inFooter}: "Photo: ©
   * Jane" is of a picture.
   */
  static Optional<String> holder(String line, boolean inFooter) {
    Found notice = Words.NOTICE.in(line, 0, line.length());
    if (notice == null) {
      return Optional.empty();
    }
    String before = line.substring(0, notice.start());
    boolean ofPage =
        inFooter ? before.indexOf(':') < 0 : before.chars().noneMatch(Character::isLetter);
    return Optional.of(notice.group("name").strip())
        .filter(name -> ofPage && name.length() >= SHORTEST_NAME)
        .filter(name -> Words.RIGHTS.in(name, 0, name.length()) == null);
  }
}
