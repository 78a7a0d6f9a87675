package io.nutgraf.article;

import static io.nutgraf.article.FrontMatterWords.anyOf;

import io.nutgraf.model.Span;
import io.nutgraf.text.LinearPattern;
import io.nutgraf.text.LinearPattern.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the lines below an article that say who wrote and edited it: each a line of its own, or in
 * brackets at the end of the last one.
 */
final class SignOffDetector {

  private static final int LINES = 4;
  private static final int LONGEST = 400;

  private static final LinearPattern CREDIT =
      LinearPattern.of(
              "[\\[(]?"
                  + anyOf("credit")
                  + "(?: "
                  + anyOf("credit-and")
                  + " "
                  + anyOf("credit-more")
                  + ")? "
                  + anyOf("credit-by")
                  + ":? ")
          .before("\\p{Lu}");
  private static final LinearPattern AFTER_CREDIT = LinearPattern.of("[;,.)\\]]|$");
  private static final LinearPattern DASH =
      LinearPattern.of("(?:--|[\u2013\u2014])\\s?").before("\\p{Lu}");
  private static final LinearPattern SOURCE =
      LinearPattern.of(anyOf("source") + "\\s?:\\s(?<name>.{2,60}?)\\.?");

  private SignOffDetector() {}

  /** The sign-offs of {@code words}, a text without its noise, in its order. */
  static List<SignOff> detect(String words) {
    List<SignOff> found = new ArrayList<>();
    List<TextLine> lines = TextLine.last(words, LINES);
    for (int i = 0; i + 1 < lines.size(); i++) {
      Optional<SignOff> signOff = whole(words, lines.get(i).span(), lines.get(i + 1).span());
      if (signOff.isEmpty()) {
        break;
      }
      found.addFirst(signOff.get());
    }
    if (found.size() < lines.size()) {
      atEnd(words, lines.get(found.size()).span()).ifPresent(found::addFirst);
    }
    return found;
  }

  private static Optional<SignOff> whole(String words, Span line, Span before) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    return credit(words, line)
        .or(() -> signature(words, line, before))
        .or(() -> byline(words, line, line.start()))
        .or(() -> source(words, line));
  }

  private static Optional<SignOff> credit(String words, Span line) {
    Found credit = CREDIT.at(words, line.start(), line.end());
    return credit == null
        ? Optional.empty()
        : BylineScan.namesAt(words, credit.end(), line.end())
            .filter(names -> AFTER_CREDIT.fitsAt(words, names.span().end(), line.end()))
            .map(names -> new SignOff(line, names.names(), names.outlet()));
  }

  /** "— Jane Doe", but not the last item of a list. */
  private static Optional<SignOff> signature(String words, Span line, Span before) {
    Found dash = DASH.at(words, line.start(), line.end());
    return dash != null && words.charAt(before.start()) != words.charAt(line.start())
        ? BylineScan.namesAt(words, dash.end(), line.end())
            .filter(names -> names.span().end() == line.end())
            .map(names -> new SignOff(line, names.names(), names.outlet()))
        : Optional.empty();
  }

  private static Optional<SignOff> byline(String words, Span line, int from) {
    return BylineScan.at(words, from, line.end())
        .filter(byline -> byline.span().end() == line.end())
        .map(byline -> new SignOff(line, byline.names(), byline.outlet()));
  }

  private static Optional<SignOff> source(String words, Span line) {
    Found source = SOURCE.whole(words, line.start(), line.end());
    return source != null && Outlets.isOutlet(source.group("name"))
        ? Optional.of(new SignOff(line, null, new Span(source.start("name"), source.end("name"))))
        : Optional.empty();
  }

  /** "(Reporting by Jane Doe)", "© 2022 The Daily Planet." at the end of the last paragraph. */
  private static Optional<SignOff> atEnd(String words, Span line) {
    int from = Math.max(line.start(), line.end() - LONGEST);
    int bracket = Math.max(words.lastIndexOf('(', line.end()), words.lastIndexOf('[', line.end()));
    int notice = words.lastIndexOf('©', line.end());
    if (bracket >= from && ")].".indexOf(words.charAt(line.end() - 1)) >= 0) {
      return credit(words, new Span(bracket, line.end()));
    }
    Span last = new Span(Math.max(from, notice), line.end());
    return notice >= from
        ? CopyrightNotice.holder(words, last).map(holder -> new SignOff(last, null, holder))
        : Optional.empty();
  }
}
