package io.nutgraf.reading.pdf;

import io.nutgraf.text.LinearPattern;
import io.nutgraf.text.LinearPattern.Found;

/** Knows captions of figures and tables by how they begin, and notes at the foot by their marks. */
final class Captions {

  private static final LinearPattern CAPTION =
      LinearPattern.ofAnyCase(
          "(?:fig(?:ure|\\.)?|figs\\.|table|tab\\.|chart|exhibit|plate|box|abb(?:ildung|\\.)?|tabelle|tabla|tabela|"
              + "tabella|tableau|figura|gráfico|grafico|graphique|quadro|cuadro|rys\\.|tab\\.|afbeelding|figuur|"
              + "obrázek|obr\\.|tabulka|рис(?:унок|\\.)?|табл(?:ица|\\.)?|рисунок|图|圖|表|図|그림|표|شكل|جدول)"
              + "\\s*(?:[0-9]{1,3}|[ivxlc]{1,5})(?:[.\\-–][0-9]{1,3})?[a-z]?\\s*(?<mark>[.:|—–-]?)(?:\\s|$)");

  private static final LinearPattern NOTE =
      LinearPattern.of(
          "(?:\\(?[0-9]{1,3}\\)?|[*†‡§¶∗]{1,3}|[a-z])[.]?\\s*[\\p{Lu}\\p{Ll}\"“‘(\\[]");

  /** Notes are sentences; numbered lines of programs have no such word. */
  private static final LinearPattern WORD = LinearPattern.of("(?:^|\\s)\\p{L}?\\p{Ll}{3}");

  private Captions() {}

  /**
   * True for a caption: a mark stands behind its number, or it is set smaller than the text, or it
   * is the number alone.
   */
  static boolean isCaption(String text, boolean isSmall) {
    Found found = CAPTION.at(text, 0, text.length());
    return found != null
        && (isSmall || !found.group("mark").isEmpty() || found.end() == text.length());
  }

  static boolean isNote(String text) {
    int first = text.codePointAt(0);
    return (Character.isDigit(first) || !Character.isLetter(first))
        && NOTE.at(text, 0, text.length()) != null
        && WORD.in(text, 0, text.length()) != null;
  }
}
