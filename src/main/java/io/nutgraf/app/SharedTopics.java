package io.nutgraf.app;

import io.nutgraf.model.Article;
import io.nutgraf.model.KeyPhrase;
import io.nutgraf.model.Mention;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;

/**
 * Names, or key phrases, that two documents have in common, of those that they are found by.
 *
 * @param shared each with what the first one calls it, its most salient first
 * @param ofThis the share of the first document's, 0..1; 0 of one that has none
 * @param ofOther that of the other's
 */
public record SharedTopics(SequencedMap<Topic, String> shared, double ofThis, double ofOther) {

  /** The names that both have. */
  static SharedTopics names(Article.Succeeded one, Article.Succeeded other) {
    return of(names(one), names(other));
  }

  private static SequencedMap<Topic, String> names(Article.Succeeded article) {
    SequencedMap<Topic, String> names = new LinkedHashMap<>();
    for (Mention mention : Topic.mentions(article)) {
      names.put(Topic.of(mention), mention.name());
    }
    return names;
  }

  /** The key phrases that both have, in singular or plural. */
  static SharedTopics phrases(Article.Succeeded one, Article.Succeeded other) {
    return of(phrases(one), phrases(other));
  }

  private static SequencedMap<Topic, String> phrases(Article.Succeeded article) {
    Set<Topic> topics = new HashSet<>(Topic.of(article));
    SequencedMap<Topic, String> phrases = new LinkedHashMap<>();
    for (KeyPhrase phrase : article.summary().metadata().keyPhrases()) {
      Topic topic = Topic.of(Topic.Kind.KEY_PHRASE, phrase.excerpt().text());
      if (topics.contains(topic)) {
        phrases.putIfAbsent(topic, phrase.excerpt().text());
      }
    }
    return phrases;
  }

  private static SharedTopics of(SequencedMap<Topic, String> own, Map<Topic, String> others) {
    SequencedMap<Topic, String> shared = new LinkedHashMap<>(own);
    shared.keySet().retainAll(others.keySet());
    return new SharedTopics(
        shared, share(shared.size(), own.size()), share(shared.size(), others.size()));
  }

  private static double share(int shared, int all) {
    return all == 0 ? 0 : (double) shared / all;
  }
}
