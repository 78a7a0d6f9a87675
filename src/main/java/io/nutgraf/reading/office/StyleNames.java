package io.nutgraf.reading.office;

import io.nutgraf.model.BlockKind;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What paragraphs are by the names of their styles. Word and LibreOffice write the English names of
 * the styles that they bring along, in whatever language they are used; other programs and people
 * name theirs as they like.
 */
final class StyleNames {

  private static final Set<String> TITLES =
      Set.of(
          "title",
          "document title",
          "doc title",
          "main title",
          "article title",
          "paper title",
          "report title",
          "book title",
          "titel",
          "titre",
          "titolo",
          "título",
          "titulo",
          "tytuł",
          "название");

  private static final Set<String> AUTHORS = Set.of("author", "authors", "author name", "byline");

  private static final Set<String> CAPTIONS =
      Set.of(
          "caption",
          "figure",
          "table caption",
          "figure caption",
          "image caption",
          "illustration",
          "figure title",
          "table title",
          "beschriftung",
          "légende",
          "bildunterschrift",
          "photo");

  private static final Set<String> QUOTES =
      Set.of(
          "quote",
          "quotes",
          "intense quote",
          "quotation",
          "quotations",
          "block text",
          "block quote",
          "block quotation",
          "zitat",
          "citation",
          "citazione",
          "cita");

  private static final Set<String> CODES =
      Set.of("code", "source code", "code block", "codeblock", "quellcode", "listing", "macro");

  private static final Set<String> NOTES =
      Set.of("footnote text", "endnote text", "footnote", "endnote", "fußnotentext");

  private static final Set<String> CONTENTS =
      Set.of(
          "toc",
          "toc heading",
          "contents",
          "contents heading",
          "table of figures",
          "table of authorities",
          "index heading",
          "user index",
          "illustration index");

  private static final Set<String> HEADINGS =
      Set.of(
          "heading",
          "überschrift",
          "titre",
          "título",
          "titulo",
          "titolo",
          "kop",
          "rubrik",
          "overskrift",
          "otsikko",
          "nagłówek",
          "nadpis",
          "заголовок",
          "başlık",
          "标题",
          "標題",
          "見出し",
          "제목",
          "عنوان");

  private StyleNames() {}

  /** What a paragraph of the style {@code name} is; nothing where the name does not tell. */
  static Optional<Role> role(String name) {
    String words = words(name);
    int level = level(name);
    if (level > 0 && HEADINGS.contains(words)) {
      return Optional.of(Role.heading(level));
    }
    if (TITLES.contains(words)) {
      return Optional.of(Role.TITLE);
    }
    if (words.equals("subtitle")) {
      return Optional.of(Role.heading(2));
    }
    return AUTHORS.contains(words) ? Optional.of(Role.AUTHOR) : kind(words).map(Role::of);
  }

  private static Optional<BlockKind> kind(String words) {
    if (CAPTIONS.contains(words)) {
      return Optional.of(BlockKind.CAPTION);
    }
    if (QUOTES.contains(words)) {
      return Optional.of(BlockKind.BLOCK_QUOTE);
    }
    if (CODES.contains(words)) {
      return Optional.of(BlockKind.CODE);
    }
    if (NOTES.contains(words)) {
      return Optional.of(BlockKind.FOOTNOTE);
    }
    if (CONTENTS.contains(words)) {
      return Optional.of(BlockKind.PAGE_FURNITURE);
    }
    return words.equals("list bullet") || words.equals("list number")
        ? Optional.of(BlockKind.LIST_ITEM)
        : Optional.empty();
  }

  /** The letters of a name: {@code 01_Main_Title} is "main title". */
  private static String words(String name) {
    StringBuilder words = new StringBuilder();
    boolean apart = false;
    for (int i = 0; i < name.length(); i++) {
      char unit = name.charAt(i);
      if (!Character.isLetter(unit)) {
        apart = true;
      } else {
        words.append(apart && !words.isEmpty() ? " " : "").append(unit);
        apart = false;
      }
    }
    return words.toString().toLowerCase(Locale.ROOT);
  }

  /** The number at the end of a name; 0 where there is none of one digit. */
  private static int level(String name) {
    int last = name.length() - 1;
    boolean single = last > 0 && !Character.isDigit(name.charAt(last - 1));
    int digit = single ? Character.digit(name.charAt(last), 10) : 0;
    return Math.max(digit, 0);
  }
}
