package io.nutgraf.app;

import io.nutgraf.app.KeptDocuments.Whole;
import io.nutgraf.model.Article;
import io.nutgraf.model.Change;
import io.nutgraf.model.Document;
import io.nutgraf.model.DocumentId;
import io.nutgraf.model.Excerpt;
import io.nutgraf.model.Novelty;
import io.nutgraf.model.Novelty.FirstSeen;
import io.nutgraf.model.Novelty.Label;
import io.nutgraf.model.Span;
import io.nutgraf.reuse.Finding;
import io.nutgraf.reuse.NoveltyFinder;
import io.nutgraf.reuse.NoveltyFinder.Found;
import io.nutgraf.reuse.Sighting;
import io.nutgraf.reuse.WordDiff;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is new in a document that is kept, and which documents had the rest first. Found when asked,
 * in an index that every order of arrival leaves the same.
 */
public final class ReadNovelty {

  /** Of so many earlier documents the text is read, to tell what was changed in their sentences. */
  public static final int MOST_TEXTS = 3;

  /** How often it is looked again where rows were found that do not count. */
  private static final int MOST_LOOKS = 3;

  private final KeptDocuments documents;
  private final IndexSentences sentences;
  private final ReuseIndex index;

  /**
   * @param sentences tells the sentences of a document that is not in the index
   */
  public ReadNovelty(
      SummaryStore articles, TextStore texts, IndexSentences sentences, ReuseIndex index) {
    this.documents = new KeptDocuments(articles, texts);
    this.sentences = sentences;
    this.index = index;
  }

  /** Why something may have been missed. */
  public enum Partial {
    /** The document itself is not in the index; so may be earlier ones. */
    NOT_INDEXED,
    /** It has more than {@link ReuseIndex#MOST_SENTENCES} sentences: the first were looked for. */
    LONG_DOCUMENT,
    /** Some of its sentences are in so many documents that not all were looked at. */
    MANY_DOCUMENTS,
    /** To look for all of its sentences would have cost too much. */
    COST
  }

  /**
   * What is new in a document.
   *
   * @param time its place in the order of documents
   * @param statements its statements of six words or more, in the order of the text
   * @param words how many words each of them has
   * @param origins the documents that had some of them first, by id, the one with the most first;
   *     nothing is told of one that the answer had no room for
   * @param partial why something may have been missed; nothing where nothing was
   */
  public record Answer(
      DocumentId id,
      DocumentTime time,
      List<Novelty> statements,
      List<Integer> words,
      SequencedMap<DocumentId, Origin> origins,
      Set<Partial> partial) {

    /** How many of the words of all statements are those of new ones, 0..1. */
    public double newShare() {
      int all = words.stream().mapToInt(Integer::intValue).sum();
      int fresh = 0;
      for (int i = 0; i < words.size(); i++) {
        fresh += statements.get(i).label() == Label.NEW ? words.get(i) : 0;
      }
      return all == 0 ? 1 : (double) fresh / all;
    }
  }

  /**
   * A document that had statements first.
   *
   * @param cited what is told of it; null where there was no room to ask
   * @param statements how many it had first
   */
  public record Origin(@Nullable Cited cited, int statements) {}

  /** What is new in a document; empty where there is none, or it failed. */
  public Optional<Answer> read(DocumentId id) {
    return documents.withText(id, true).flatMap(this::read);
  }

  private Optional<Answer> read(Whole whole) {
    if (!(whole.kept().article() instanceof Article.Succeeded article)) {
      return Optional.empty();
    }
    Document document = KeptDocuments.document(article, whole);
    Optional<Edition> edition = Edition.of(whole.kept());
    Optional<Signature> kept =
        Optional.ofNullable(index.findAll(Set.of(article.id())).get(article.id()))
            .filter(it -> Optional.of(it.edition()).equals(edition));
    return kept.or(() -> sentences.anew(article, edition, document))
        .map(own -> answer(own, document.text(), kept.isPresent()));
  }

  private Answer answer(Signature own, String text, boolean indexed) {
    var known = new KnownSentences(index);
    Found found = find(own, known);
    Texts texts = texts(found.findings(), known);
    List<Novelty> statements =
        found.findings().stream().map(finding -> novelty(finding, text, known, texts)).toList();
    List<Integer> words =
        found.findings().stream().map(finding -> finding.print().words().size()).toList();
    return new Answer(
        own.id(),
        own.cited().time(),
        statements,
        words,
        origins(found.findings(), known),
        partial(own, found, known, indexed));
  }

  private static Set<Partial> partial(
      Signature own, Found found, KnownSentences known, boolean indexed) {
    Set<Partial> partial = EnumSet.noneOf(Partial.class);
    if (!indexed) {
      partial.add(Partial.NOT_INDEXED);
    }
    if (!own.whole()) {
      partial.add(Partial.LONG_DOCUMENT);
    }
    if (found.partial()) {
      partial.add(Partial.MANY_DOCUMENTS);
    }
    if (!known.isWhole()) {
      partial.add(Partial.COST);
    }
    return partial;
  }

  /** Looks again without the rows that were found not to count. */
  private static Found find(Signature own, KnownSentences known) {
    var finder = new NoveltyFinder(known);
    Found found = finder.find(own.prints(), own.moment());
    for (int look = 1; look < MOST_LOOKS; look++) {
      known.fetch(firsts(found.findings()).map(ReadNovelty::id).distinct().toList());
      if (!known.leaveOut(known.seen())) {
        return found;
      }
      found = finder.find(own.prints(), own.moment());
    }
    return found;
  }

  private static Stream<Sighting> firsts(List<Finding> findings) {
    return findings.stream().flatMap(finding -> Optional.ofNullable(finding.first()).stream());
  }

  private static DocumentId id(Sighting sighting) {
    return new DocumentId(sighting.moment().document());
  }

  private static SequencedMap<DocumentId, Origin> origins(
      List<Finding> findings, KnownSentences known) {
    SequencedMap<DocumentId, Origin> origins = new LinkedHashMap<>();
    for (Map.Entry<DocumentId, Long> entry : counted(findings)) {
      DocumentId id = entry.getKey();
      @Nullable Cited cited = known.signature(id.value()).map(Signature::cited).orElse(null);
      origins.put(id, new Origin(cited, entry.getValue().intValue()));
    }
    return origins;
  }

  /** The documents that had the sentences first and how many, the one with the most first. */
  private static List<Map.Entry<DocumentId, Long>> counted(List<Finding> findings) {
    Map<DocumentId, Long> counts =
        firsts(findings).collect(Collectors.groupingBy(ReadNovelty::id, Collectors.counting()));
    Comparator<Map.Entry<DocumentId, Long>> most =
        Map.Entry.comparingByValue(Comparator.reverseOrder());
    return counts.entrySet().stream()
        .sorted(most.thenComparing(entry -> entry.getKey().value()))
        .toList();
  }

  /** The texts of earlier documents, as far as they were read. */
  private record Texts(Map<DocumentId, String> byId) {

    Optional<Excerpt> excerpt(Sighting sighting) {
      Span span = sighting.print().span();
      return Optional.ofNullable(byId.get(id(sighting)))
          .filter(text -> span.end() <= text.length())
          .map(text -> Excerpt.of(text, span));
    }
  }

  /** Those of the documents whose sentences were edited the most. */
  private Texts texts(List<Finding> findings, KnownSentences known) {
    List<Finding> edited = findings.stream().filter(it -> it.label() == Label.EDITED).toList();
    Map<DocumentId, String> texts = new HashMap<>();
    counted(edited).stream()
        .limit(MOST_TEXTS)
        .map(Map.Entry::getKey)
        .forEach(id -> text(id, known).ifPresent(text -> texts.put(id, text)));
    return new Texts(texts);
  }

  /** The text that a signature was made of; empty where it was replaced since. */
  private Optional<String> text(DocumentId id, KnownSentences known) {
    return documents
        .withText(id, false)
        .filter(whole -> edition(id, known).equals(Edition.of(whole.kept())))
        .flatMap(Whole::text);
  }

  private static Optional<Edition> edition(DocumentId id, KnownSentences known) {
    return known.signature(id.value()).map(Signature::edition);
  }

  private static Novelty novelty(Finding finding, String text, KnownSentences known, Texts texts) {
    Excerpt here = Excerpt.of(text, finding.print().span());
    Sighting first = finding.first();
    if (first == null) {
      return new Novelty(here, finding.label(), null, 0, List.of());
    }
    List<Change> changes =
        finding.label() == Label.EDITED
            ? texts.excerpt(first).map(there -> WordDiff.of(there, here)).orElse(List.of())
            : List.of();
    return new Novelty(here, finding.label(), seen(first, known), finding.seenIn(), changes);
  }

  private static FirstSeen seen(Sighting first, KnownSentences known) {
    @Nullable Cited cited =
        known.signature(first.moment().document()).map(Signature::cited).orElse(null);
    return new FirstSeen(
        first.moment().document(),
        first.print().span(),
        cited == null ? null : cited.headline(),
        cited == null ? null : cited.publisher(),
        first.moment().time());
  }
}
