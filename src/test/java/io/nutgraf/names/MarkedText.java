package io.nutgraf.names;

import io.nutgraf.article.PlainArticle;
import io.nutgraf.article.ReadText;
import io.nutgraf.model.EntityType;
import io.nutgraf.model.Mention;
import io.nutgraf.model.Span;
import io.nutgraf.names.words.DocumentWords;
import io.nutgraf.names.words.NamePhrase;
import io.nutgraf.names.words.NameTokens;
import io.nutgraf.names.words.NameWords;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text in which names are marked: {@code [P Jens Stoltenberg]}, with P, O or L for person,
 * organization, place. A first line that ends with two line breaks and no point is its headline.
 */
public record MarkedText(ReadText text, List<NamePhrase> names) {

  private static final Pattern MARK = Pattern.compile("\\[([POL]) ([^]]*)]");
  private static final double CONFIDENCE = 0.9;

  public static MarkedText of(String marked) {
    return of(marked, "en");
  }

  public static MarkedText of(String marked, String language) {
    var text = new StringBuilder();
    List<NamePhrase> names = new ArrayList<>();
    Matcher mark = MARK.matcher(marked);
    while (mark.find()) {
      mark.appendReplacement(text, "");
      int start = text.length();
      text.append(mark.group(2));
      names.add(new NamePhrase(type(mark.group(1)), new Span(start, text.length()), CONFIDENCE));
    }
    mark.appendTail(text);
    return new MarkedText(segmented(text.toString(), language), names);
  }

  public List<Mention> resolved() {
    return MentionResolver.standard().resolve(text, words(), names);
  }

  /** The same of names that are less sure. */
  public List<Mention> resolved(double confidence) {
    List<NamePhrase> unsure =
        names.stream().map(name -> new NamePhrase(name.type(), name.span(), confidence)).toList();
    return MentionResolver.standard().resolve(text, words(), unsure);
  }

  public DocumentWords words() {
    return DocumentWords.of(
        text.words(), NameTokens.of(text.words(), text.lines()), NameWords.of(text.language()));
  }

  /** The only mention with {@code id}. */
  public static Mention only(List<Mention> mentions, String id) {
    List<Mention> found = mentions.stream().filter(m -> m.id().equals(id)).toList();
    if (found.size() != 1) {
      throw new AssertionError(found.size() + " mentions " + id + " in " + mentions);
    }
    return found.getFirst();
  }

  private static ReadText segmented(String text, String language) {
    int end = text.indexOf("\n\n");
    boolean headline = end > 0 && ".!?”\"".indexOf(text.charAt(end - 1)) < 0;
    return headline
        ? PlainArticle.under(new Span(0, end), text, language)
        : PlainArticle.of(text, language);
  }

  private static EntityType type(String letter) {
    return switch (letter) {
      case "P" -> EntityType.PERSON;
      case "O" -> EntityType.ORGANIZATION;
      default -> EntityType.PLACE;
    };
  }
}
