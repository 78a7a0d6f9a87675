package io.nutgraf.article;

import static io.nutgraf.article.FrontMatterWords.anyOf;

import io.nutgraf.model.Span;
import io.nutgraf.text.LinearPattern;
import io.nutgraf.text.LinearPattern.Found;
import java.util.Optional;

/** Reads notices of copyright: {@code © 2022 The Daily Planet. All rights reserved.} */
final class CopyrightNotice {

  private static final int LONGEST = 300;

  private static final LinearPattern NOTICE =
      LinearPattern.of(
          "(?:(?i:"
              + anyOf("copyright")
              + ")\\s?(?:©|\\([cC]\\))?|(?:[\u2122&]\\s?){0,2}©|\\([cC]\\))\\s?"
              + "(?:(?:19|20)\\d\\d(?:\\s?[-\u2013]\\s?(?:19|20)\\d\\d)?,?\\s)?(?:"
              + anyOf("copyright-by")
              + "\\s)?"
              + "(?<name>\\p{Lu}[^.|\u2022\u00b7,©\\n\\d]{1,60}?)"
              + "(?:\\s(?:19|20)\\d\\d)?"
              + "(?:[.,|\u2022\u00b7\u2013-].{0,200}|\\s(?i:"
              + anyOf("rights")
              + ").{0,200})?");

  private CopyrightNotice() {}

  /** The holder, if {@code span} of {@code text} is such a notice. */
  static Optional<Span> holder(String text, Span span) {
    if (span.length() > LONGEST) {
      return Optional.empty();
    }
    Found notice = NOTICE.whole(text, span.start(), span.end());
    return notice == null
        ? Optional.empty()
        : Optional.of(new Span(notice.start("name"), notice.end("name")));
  }
}
