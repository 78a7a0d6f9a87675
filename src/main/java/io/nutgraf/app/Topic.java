package io.nutgraf.app;

import io.nutgraf.model.Article;
import io.nutgraf.model.EntityType;
import io.nutgraf.model.Mention;
import io.nutgraf.spelling.CanonicalId;
import io.nutgraf.text.Stemmer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whom or what an article can be found by.
 *
 * @param id the same for all spellings of a name: {@code jens-stoltenberg}
 */
public record Topic(Kind kind, String id) {

  /** How many names of a kind an article is found by: the most salient ones. */
  public static final int MOST_OF_A_KIND = 30;

  /**
   * How many key phrases: the best. What comes after them an article seldom is about, and each
   * costs a write.
   */
  public static final int MOST_KEY_PHRASES = 5;

  /** How long an id may be, in UTF-16 code units; what is longer is no name. */
  public static final int LONGEST_ID = 200;

  /** What is no English plural stays as it is, whatever the language. */
  private static final Stemmer SINGULAR = Stemmer.english(Stemmer.Strength.MINIMAL);

  /** What kinds there are. */
  public enum Kind {
    PERSON,
    ORGANIZATION,
    PLACE,
    KEY_PHRASE;

    /** Of names of {@code type}. */
    public static Kind of(EntityType type) {
      return switch (type) {
        case PERSON -> PERSON;
        case ORGANIZATION -> ORGANIZATION;
        case PLACE -> PLACE;
      };
    }
  }

  /** What {@code words} name, however they spell it; the id is empty where they name nothing. */
  public static Topic of(Kind kind, String words) {
    String id = CanonicalId.of(words);
    return new Topic(kind, kind == Kind.KEY_PHRASE ? singular(id) : id);
  }

  private static String singular(String phrase) {
    return Arrays.stream(phrase.split("-", -1))
        .map(SINGULAR::stem)
        .collect(Collectors.joining("-"));
  }

  /**
   * All topics of an article, each once: at most {@value #MOST_OF_A_KIND} names of a kind, and
   * {@value #MOST_KEY_PHRASES} key phrases.
   */
  public static List<Topic> of(Article article) {
    return article instanceof Article.Succeeded it
        ? Stream.concat(mentions(it).stream().map(Topic::of), keyPhrases(it)).toList()
        : List.of();
  }

  /** The mentions that an article is found by, the most salient first. */
  public static List<Mention> mentions(Article.Succeeded article) {
    var found = new ArrayList<Mention>();
    var seen = new HashSet<Topic>();
    Map<EntityType, Integer> counts = new EnumMap<>(EntityType.class);
    for (Mention mention : article.summary().metadata().mentions()) {
      Topic topic = of(mention);
      if (topic.isName()
          && counts.getOrDefault(mention.type(), 0) < MOST_OF_A_KIND
          && seen.add(topic)) {
        counts.merge(mention.type(), 1, Integer::sum);
        found.add(mention);
      }
    }
    return found;
  }

  private static Stream<Topic> keyPhrases(Article.Succeeded article) {
    return article.summary().metadata().keyPhrases().stream()
        .map(phrase -> of(Kind.KEY_PHRASE, phrase.excerpt().text()))
        .filter(Topic::isName)
        .distinct()
        .limit(MOST_KEY_PHRASES);
  }

  /** Whom or what {@code mention} names. */
  public static Topic of(Mention mention) {
    return new Topic(Kind.of(mention.type()), mention.id());
  }

  private boolean isName() {
    return !id.isEmpty() && id.length() <= LONGEST_ID;
  }
}
