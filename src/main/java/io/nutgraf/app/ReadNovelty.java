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
import io.nutgraf.reuse.Sighting;
import io.nutgraf.reuse.WordDiff;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is new in a document that is kept, and which documents had the rest first. Found when asked,
 * in an index that every order of arrival leaves the same.
 */
public final class ReadNovelty {

  /** Of so many earlier documents the text is read, to tell what was changed in their sentences. */
  public static final int MOST_TEXTS = 3;

  private static final Share NOT_INDEXED =
      new Share(OptionalDouble.empty(), Set.of(SearchLimit.NOT_INDEXED));

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

  /**
   * What is new in a document.
   *
   * @param time its place in the order of documents
   * @param statements its statements of six words or more, in the order of the text
   * @param newShare how many of the words of all statements are those of new ones, 0..1
   * @param origins the documents that had some of them first, by id, the one with the most first;
   *     nothing is told of one that the answer had no room for
   * @param partial why something may have been missed; nothing where nothing was
   */
  public record Answer(
      DocumentId id,
      DocumentTime time,
      List<Novelty> statements,
      double newShare,
      SequencedMap<DocumentId, Origin> origins,
      Set<SearchLimit> partial) {}

  /**
   * How much of a listed document is new.
   *
   * @param newShare how many of the words of all its statements are those of new ones, 0..1; empty
   *     where it is not in the index, for its text is not read
   * @param partial why something may have been missed; nothing where nothing was
   */
  public record Share(OptionalDouble newShare, Set<SearchLimit> partial) {}

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
    var search = SentenceSearch.of(own.withAllKeys(text), own.moment(), index);
    List<Finding> findings = search.found().findings();
    KnownSentences known = search.known();
    Texts texts = texts(findings, known);
    return new Answer(
        own.id(),
        own.cited().time(),
        findings.stream().map(finding -> novelty(finding, text, known, texts)).toList(),
        search.newShare(),
        origins(findings, known),
        search.limits(indexed));
  }

  /**
   * How much of each of {@code listed} is new, {@link ReuseIndex#MOST_SIGNATURES} at most; nothing
   * of what failed.
   */
  public Map<DocumentId, Share> shares(List<Article> listed) {
    List<DocumentId> ids =
        listed.stream().filter(Article.Succeeded.class::isInstance).map(Article::id).toList();
    var read = new ReadOnce(index);
    Map<DocumentId, Signature> signatures = read.findAll(Set.copyOf(ids));
    Map<DocumentId, Share> shares = new HashMap<>();
    for (DocumentId id : ids) {
      Deadline.check();
      Signature own = signatures.get(id);
      shares.put(id, own == null ? NOT_INDEXED : share(own, read));
    }
    return shares;
  }

  private static Share share(Signature own, ReadOnce read) {
    var search = SentenceSearch.of(own, own.moment(), read);
    return new Share(OptionalDouble.of(search.newShare()), search.limits(true));
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
        SentenceSearch.firsts(findings)
            .collect(Collectors.groupingBy(SentenceSearch::id, Collectors.counting()));
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
      return Optional.ofNullable(byId.get(SentenceSearch.id(sighting)))
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
