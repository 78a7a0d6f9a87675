package io.nutgraf.app;

import io.nutgraf.model.Article;
import io.nutgraf.model.DocumentId;
import io.nutgraf.model.EntityType;
import io.nutgraf.model.Excerpt;
import io.nutgraf.model.KeyPhrase;
import io.nutgraf.model.KeySentence;
import io.nutgraf.model.Language;
import io.nutgraf.model.Mention;
import io.nutgraf.model.Metadata;
import io.nutgraf.model.ObjectLocation;
import io.nutgraf.model.Published;
import io.nutgraf.model.Reason;
import io.nutgraf.model.Rejection;
import io.nutgraf.model.RejectionCode;
import io.nutgraf.model.Sequencer;
import io.nutgraf.model.Source;
import io.nutgraf.model.Span;
import io.nutgraf.model.Summary;
import io.nutgraf.summarize.Summarizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Articles for tests. */
public final class Articles {

  /** What the keys of the drop folder begin with, in tests. */
  public static final String DROP_PREFIX = "inbox/";

  public static final Instant UPLOADED = Instant.parse("2022-11-30T08:15:30.123Z");

  private Articles() {}

  public static Sequencer sequencer(int order) {
    return Sequencer.parse("%08X".formatted(order)).orElseThrow();
  }

  public static DocumentId id(String name) {
    return DocumentId.of(new ObjectLocation("drop", DROP_PREFIX + name));
  }

  /** An English article of a day. */
  public static Article.Succeeded article(String name, @Nullable String day) {
    return article(name, day, "en", UPLOADED);
  }

  /** An English article of a day about {@code topics}, the most salient first. */
  public static Article.Succeeded about(String name, String day, List<Topic> topics) {
    return article(name, day, "en", UPLOADED, topics);
  }

  public static Article.Succeeded article(
      String name, @Nullable String day, String language, Instant uploaded) {
    return article(name, day, language, uploaded, List.of());
  }

  public static Article.Succeeded article(
      String name, @Nullable String day, String language, Instant uploaded, List<Topic> topics) {
    String text = "This is what “" + name + "” says.";
    var sentence =
        new KeySentence(
            Excerpt.of(text, new Span(0, text.length())),
            0,
            .5,
            List.of(new Reason("near_the_top", "stands near the top")),
            List.of());
    var published =
        day == null
            ? null
            : new Published(day, Published.Precision.DAY, Published.Basis.PREFIX, .9);
    var summary =
        new Summary(
            Summarizer.VERSION,
            new Language(language, .9),
            metadata(published, topics),
            6,
            1,
            1,
            List.of(sentence),
            List.of(),
            List.of());
    return new Article.Succeeded(id(name), source(name, uploaded), summary);
  }

  /** The same article of a version of its object. */
  public static Article.Succeeded version(Article.Succeeded article, String versionId) {
    Source source = article.source();
    return new Article.Succeeded(
        article.id(),
        new Source(
            source.location(),
            versionId,
            source.sha256(),
            source.mediaType(),
            source.charset(),
            source.bytes(),
            source.uploadedAt()),
        article.summary());
  }

  /** The same article, where the name with {@code id} is also called {@code alias}. */
  public static Article.Succeeded calling(Article.Succeeded article, String id, String alias) {
    Metadata it = article.summary().metadata();
    List<Mention> mentions =
        it.mentions().stream()
            .map(
                name -> name.id().equals(id) ? name.with(List.of(alias), name.occurrences()) : name)
            .toList();
    var metadata =
        new Metadata(
            it.headline(),
            it.byline(),
            it.publisher(),
            it.dateline(),
            it.published(),
            it.keyPhrases(),
            mentions,
            it.quotes(),
            it.dates(),
            it.citedOutlets());
    Summary old = article.summary();
    return new Article.Succeeded(
        article.id(), article.source(), summary(old, old.summarizer(), metadata));
  }

  /** The same article, as another version of the summarizer made it. */
  public static Article madeBy(Article article, @Nullable String version) {
    return switch (article) {
      case Article.Failed it -> new Article.Failed(it.id(), it.source(), it.rejection(), version);
      case Article.Succeeded it ->
          new Article.Succeeded(
              it.id(),
              it.source(),
              summary(it.summary(), String.valueOf(version), it.summary().metadata()));
    };
  }

  private static Summary summary(Summary it, String version, Metadata metadata) {
    return new Summary(
        version,
        it.language(),
        metadata,
        it.wordCount(),
        it.sentenceCount(),
        it.readingMinutes(),
        it.keySentences(),
        it.removed(),
        it.warnings());
  }

  private static Metadata metadata(@Nullable Published published, List<Topic> topics) {
    var phrases = new ArrayList<KeyPhrase>();
    var mentions = new ArrayList<Mention>();
    for (Topic topic : topics) {
      var excerpt = new Excerpt(topic.id(), new Span(0, topic.id().length()));
      switch (topic.kind()) {
        case KEY_PHRASE -> phrases.add(new KeyPhrase(excerpt, .5, 1));
        case PERSON -> mentions.add(mention(topic.id(), EntityType.PERSON, excerpt));
        case ORGANIZATION -> mentions.add(mention(topic.id(), EntityType.ORGANIZATION, excerpt));
        case PLACE -> mentions.add(mention(topic.id(), EntityType.PLACE, excerpt));
      }
    }
    return new Metadata(
        null, null, null, null, published, phrases, mentions, List.of(), List.of(), List.of());
  }

  private static Mention mention(String id, EntityType type, Excerpt excerpt) {
    return new Mention(id, type, excerpt.text(), List.of(), null, .5, .5, List.of(excerpt));
  }

  public static Article.Failed failed(String name, Instant uploaded) {
    return failed(name, uploaded, RejectionCode.NO_TEXT_FOUND);
  }

  public static Article.Failed failed(String name, Instant uploaded, RejectionCode code) {
    return new Article.Failed(
        id(name), source(name, uploaded), new Rejection(code, "Why."), Summarizer.VERSION);
  }

  private static Source source(String name, Instant uploaded) {
    return new Source(
        new ObjectLocation("drop", DROP_PREFIX + name),
        null,
        "ab".repeat(32),
        "text/plain",
        "UTF-8",
        99,
        uploaded);
  }
}
