package io.nutgraf.quotes;

import io.nutgraf.article.PlainArticle;
import io.nutgraf.model.EntityType;
import io.nutgraf.model.Excerpt;
import io.nutgraf.model.Mention;
import io.nutgraf.model.Quote;
import io.nutgraf.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A text with those it names, for quotations to be found in. */
final class Article {

  private final String text;
  private final String language;
  private final List<Mention> mentions = new ArrayList<>();

  private Article(String text, String language) {
    this.text = text;
    this.language = language;
  }

  static Article of(String text) {
    return new Article(text, "en");
  }

  static Article of(String text, String language) {
    return new Article(text, language);
  }

  Article person(String name, String... aliases) {
    return mention(EntityType.PERSON, name, aliases);
  }

  Article organization(String name, String... aliases) {
    return mention(EntityType.ORGANIZATION, name, aliases);
  }

  private Article mention(EntityType type, String name, String... aliases) {
    List<Excerpt> occurrences = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      String here = "";
      for (String written : names(name, aliases)) {
        here = here.isEmpty() && text.startsWith(written, i) ? written : here;
      }
      if (!here.isEmpty()) {
        occurrences.add(Excerpt.of(text, new Span(i, i + here.length())));
      }
      i += Math.max(1, here.length());
    }
    String id = name.toLowerCase(Locale.ROOT).replace(' ', '-');
    mentions.add(new Mention(id, type, name, List.of(aliases), null, 0.5, 0.9, occurrences));
    return this;
  }

  private static List<String> names(String name, String... aliases) {
    List<String> names = new ArrayList<>(List.of(name));
    names.addAll(List.of(aliases));
    return names;
  }

  List<Quote> quotes() {
    return QuoteExtractor.standard().extract(PlainArticle.of(text, language), mentions);
  }

  /** Each as "kind speaker [cue] words". */
  List<String> told() {
    return quotes().stream().map(Article::tell).toList();
  }

  private static String tell(Quote quote) {
    String speaker = quote.speaker() == null ? "-" : quote.speaker().name();
    String cue = quote.cue() == null ? "-" : quote.cue().text();
    return quote.kind() + " " + speaker + " [" + cue + "] " + quote.excerpt().text();
  }
}
