package io.nutgraf.adapter.eventbridge;

import io.nutgraf.app.Articles;
import io.nutgraf.app.SummaryEvent;
import io.nutgraf.app.SummaryEvent.Kind;
import io.nutgraf.app.Topic;
import io.nutgraf.model.Article;
import io.nutgraf.model.Excerpt;
import io.nutgraf.model.KeySentence;
import io.nutgraf.model.Span;
import io.nutgraf.model.Summary;
import java.util.ArrayList;
import java.util.List;

/** Events for tests. */
final class Events {

  private Events() {}

  static SummaryEvent of(Kind kind, Article article) {
    return new SummaryEvent(
        kind, article, Articles.sequencer(7), "0".repeat(38) + "42", Articles.UPLOADED);
  }

  static SummaryEvent stored(String name) {
    return of(Kind.STORED, Articles.article(name, "2022-11-29"));
  }

  /** An article of so many key sentences, each of so many characters, and so many names. */
  static Article.Succeeded article(int sentences, int length, int names) {
    var topics = new ArrayList<Topic>();
    for (int i = 0; i < names; i++) {
      topics.add(new Topic(Topic.Kind.PERSON, "somebody-" + i));
    }
    Article.Succeeded it = Articles.about("a.txt", "2022-11-29", topics);
    var keySentences = new ArrayList<KeySentence>();
    for (int i = 0; i < sentences; i++) {
      String text = "é".repeat(length);
      keySentences.add(
          new KeySentence(
              new Excerpt(text, new Span(i * length, (i + 1) * length)),
              i,
              .5,
              List.of(),
              List.of()));
    }
    Summary old = it.summary();
    return new Article.Succeeded(it.id(), it.source(), old.with(keySentences, old.warnings()));
  }
}
