package io.nutgraf.app;

import io.nutgraf.app.SummaryStore.Kept;
import io.nutgraf.model.Article;
import io.nutgraf.model.DocumentId;
import io.nutgraf.reuse.Later;
import io.nutgraf.reuse.Moment;
import io.nutgraf.reuse.Overlap;
import io.nutgraf.reuse.Relative;
import io.nutgraf.reuse.WordRuns;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The documents, earlier and later ones, that have most in common with one that is kept, and what:
 * passages, names, key phrases. Those that share passages are found by the index of sentences;
 * those that share names and phrases in the lists of these, of which the documents nearest in time
 * are looked at.
 */
public final class ReadRelated {

  /** How many documents are told, those that have the most in common. */
  public static final int MOST_RELATED = 10;

  /** How many names of a type and how many phrases are looked up, the most salient. */
  public static final int MOST_TOPICS = 4;

  /** How many documents of the list of each are looked at, on either side of the document. */
  public static final int MOST_LISTED = 25;

  /** Who shares no passage shares so many of the names and phrases that are looked up. */
  private static final int FEWEST_TOPICS = 2;

  /** How many articles are read to tell {@value #MOST_RELATED}: some may be gone. */
  private static final int MOST_READ = 15;

  /** After all documents. */
  private static final String END = "~";

  private final SummaryStore articles;
  private final NameIndex names;
  private final IndexSentences sentences;
  private final ReuseIndex index;

  /**
   * @param sentences tells the sentences of a document that is not in the index
   */
  public ReadRelated(
      SummaryStore articles, NameIndex names, IndexSentences sentences, ReuseIndex index) {
    this.articles = articles;
    this.names = names;
    this.sentences = sentences;
    this.index = index;
  }

  /**
   * What is related to a document.
   *
   * @param related those that share passages first, the ones with the most in common first
   * @param partial why there may be more; nothing where nothing was missed
   */
  public record Answer(Cited document, List<Related> related, Set<SearchLimit> partial) {
    public Answer {
      related = List.copyOf(related);
    }
  }

  /**
   * A document that is related.
   *
   * @param passages how much of either is in the other word for word; {@code ofThis} is the share
   *     of the document that was asked about
   * @param later which of both is a later version of the other, the one asked about being here
   */
  public record Related(
      Cited cited, Overlap passages, Later later, SharedTopics names, SharedTopics phrases) {}

  /** What is related to a document; empty where there is none, or it failed. */
  public Optional<Answer> read(DocumentId id) {
    return articles.find(id).flatMap(this::read);
  }

  private Optional<Answer> read(Kept kept) {
    return kept.article() instanceof Article.Succeeded article
        ? Optional.of(answer(kept, article))
        : Optional.empty();
  }

  private Answer answer(Kept kept, Article.Succeeded article) {
    Set<SearchLimit> limits = EnumSet.noneOf(SearchLimit.class);
    Map<DocumentId, Overlap> overlaps = overlaps(kept, limits);
    Map<DocumentId, Double> weights = weights(article, limits);
    List<DocumentId> candidates = candidates(overlaps, weights);
    List<Related> related = new ArrayList<>();
    candidates.stream()
        .limit(MOST_READ)
        .flatMap(candidate -> related(article, candidate, overlaps).stream())
        .limit(MOST_RELATED)
        .forEach(related::add);
    if (candidates.size() > related.size() && related.size() == MOST_RELATED) {
      limits.add(SearchLimit.MANY_RELATED);
    }
    return new Answer(Cited.of(article), related, limits);
  }

  /** How much other documents have of its sentences. */
  private Map<DocumentId, Overlap> overlaps(Kept kept, Set<SearchLimit> limits) {
    DocumentId id = kept.article().id();
    Optional<Signature> indexed =
        Optional.ofNullable(index.findAll(Set.of(id)).get(id))
            .filter(it -> Edition.of(kept).filter(it.edition()::equals).isPresent());
    Map<DocumentId, Overlap> overlaps = new HashMap<>();
    indexed
        .or(() -> sentences.signature(kept, null))
        .ifPresent(
            own -> {
              var search = SentenceSearch.of(own, new Moment(END, id.value()), index);
              limits.addAll(search.limits(true));
              WordRuns runs = WordRuns.of(own.prints());
              for (Relative relative : search.found().relatives()) {
                Deadline.check();
                overlaps.put(
                    new DocumentId(relative.moment().document()),
                    runs.overlap(WordRuns.of(relative.prints())));
              }
            });
    if (indexed.isEmpty()) {
      limits.add(SearchLimit.NOT_INDEXED);
    }
    return overlaps;
  }

  /**
   * The documents that share names and phrases, two or more, each with the sum of ln(1 + n / d)
   * over those: d of the n documents that may be looked at have it.
   */
  private Map<DocumentId, Double> weights(Article.Succeeded article, Set<SearchLimit> limits) {
    ListPosition position = ListPosition.of(article);
    Map<DocumentId, Double> weights = new HashMap<>();
    Map<DocumentId, Integer> counts = new HashMap<>();
    for (Topic topic : lookedUp(article)) {
      Deadline.check();
      List<DocumentId> near = names.around(topic, position, MOST_LISTED);
      if (near.size() >= MOST_LISTED) {
        limits.add(SearchLimit.MANY_NAMED);
      }
      double weight = Math.log1p(2.0 * MOST_LISTED / Math.max(1, near.size()));
      for (DocumentId other : near) {
        weights.merge(other, weight, Double::sum);
        counts.merge(other, 1, Integer::sum);
      }
    }
    weights.keySet().removeIf(other -> counts.getOrDefault(other, 0) < FEWEST_TOPICS);
    return weights;
  }

  private static List<Topic> lookedUp(Article.Succeeded article) {
    List<Topic> all = Topic.of(article);
    return Stream.of(Topic.Kind.values())
        .flatMap(kind -> all.stream().filter(it -> it.kind() == kind).limit(MOST_TOPICS))
        .toList();
  }

  private static List<DocumentId> candidates(
      Map<DocumentId, Overlap> overlaps, Map<DocumentId, Double> weights) {
    Set<DocumentId> all = new LinkedHashSet<>(weights.keySet());
    overlaps.forEach(
        (id, overlap) -> {
          if (overlap.kind() != Overlap.Kind.NONE) {
            all.add(id);
          }
        });
    Comparator<DocumentId> passages =
        Comparator.comparingDouble(
            id -> Optional.ofNullable(overlaps.get(id)).map(ReadRelated::passages).orElse(0.0));
    Comparator<DocumentId> topics = Comparator.comparingDouble(id -> weights.getOrDefault(id, 0.0));
    return all.stream()
        .sorted(passages.thenComparing(topics).reversed().thenComparing(DocumentId::value))
        .toList();
  }

  /** A single sentence in common says less than names do. */
  private static double passages(Overlap overlap) {
    return overlap.kind() == Overlap.Kind.NONE ? 0 : Math.max(overlap.ofThis(), overlap.ofOther());
  }

  /** Empty where the article is gone since. */
  private Optional<Related> related(
      Article.Succeeded own, DocumentId id, Map<DocumentId, Overlap> overlaps) {
    Deadline.check();
    return articles.find(id).map(Kept::article).stream()
        .filter(Article.Succeeded.class::isInstance)
        .map(Article.Succeeded.class::cast)
        .map(other -> related(own, other, overlaps.getOrDefault(id, new Overlap(0, 0))))
        .findFirst();
  }

  private static Related related(Article.Succeeded own, Article.Succeeded other, Overlap overlap) {
    Cited cited = Cited.of(other);
    int order = DocumentTime.of(own).order(cited.time());
    return new Related(
        cited,
        overlap,
        Later.of(overlap, order),
        SharedTopics.names(own, other),
        SharedTopics.phrases(own, other));
  }
}
