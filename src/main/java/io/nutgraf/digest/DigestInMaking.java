package io.nutgraf.digest;

import io.nutgraf.digest.Digest.Citation;
import io.nutgraf.digest.Digest.Story;
import io.nutgraf.digest.Digest.Told;
import io.nutgraf.model.Excerpt;
import io.nutgraf.model.Quote;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One digest as it is made. Not thread-safe. */
final class DigestInMaking {

  /** So many other stories' documents must share what is none of the story. */
  private static final int FEWEST_PAGES = 2;

  private final DigestOptions options;
  private final Vocabulary vocabulary = new Vocabulary();
  private final PassageList passages;
  private final PassageList earlier;
  private final Postings postings;
  private final ConceptWeights terms;
  private final Alike alike;
  private final Alike alikeEarlier;
  private final List<List<Integer>> groups;

  /**
   * @param documents what is told of, the earliest first
   * @param earlier what was told before
   */
  DigestInMaking(
      List<DigestDocument> documents, List<DigestDocument> earlier, DigestOptions options) {
    this.options = options;
    this.passages = PassageList.of(documents, vocabulary);
    this.earlier = PassageList.of(earlier, vocabulary);
    this.postings = new Postings(passages.all(), vocabulary.terms());
    this.terms = ConceptWeights.of(passages, this.earlier, Passage::terms, vocabulary.terms());
    this.alike = new Alike(passages.all(), postings);
    this.alikeEarlier =
        new Alike(this.earlier.all(), new Postings(this.earlier.all(), vocabulary.terms()));
    this.groups = Stories.of(passages);
  }

  Digest digest() {
    List<Passage> told = new ArrayList<>(chosen());
    List<Story> stories = stories(told);
    List<Digest.Day> days =
        new Timeline(passages, postings, this::isNews).days(options.days(), told);
    List<Digest.Saying> quotes = sayings(told, stories);
    return new Digest(
        stories,
        days,
        quotes,
        new Sources(passages.documents()).of(stories, days, quotes),
        passages.documents().size(),
        earlier.documents().size());
  }

  private List<Passage> chosen() {
    var pairs = ConceptWeights.of(passages, earlier, Passage::pairs, vocabulary.pairs());
    Worth worth = Worth.of(passages, postings, vocabulary, terms, options.query());
    return new Selection(
            passages, vocabulary, terms, pairs, worth, this::versions, options.length().words())
        .choose(options.length());
  }

  /** What may be told for a passage: its newest version first, and itself last. */
  private List<Passage> versions(Passage passage) {
    if (!isNews(passage)) {
      return List.of();
    }
    Stream<Passage> newer =
        passage.leans()
            ? Stream.empty()
            : alike.to(passage).stream()
                .filter(it -> it.isTellable() && !it.leans())
                .filter(it -> time(it.document()).compareTo(time(passage.document())) > 0)
                .filter(it -> Alike.isVersion(passage.words(), it.words()) && isNews(it))
                .sorted(Comparator.comparingInt(Passage::document).reversed());
    return Stream.concat(newer, Stream.of(passage)).toList();
  }

  private boolean isNews(Passage passage) {
    return alikeEarlier.to(passage).isEmpty() && !isOfPages(passage);
  }

  /** What stands in more documents of other stories than of its own is part of their pages. */
  private boolean isOfPages(Passage passage) {
    Set<Integer> carriers = new HashSet<>();
    alike.to(passage).forEach(other -> carriers.add(other.document()));
    carriers.remove(passage.document());
    List<Integer> own =
        groups.stream().filter(it -> it.contains(passage.document())).findFirst().orElseThrow();
    long others = carriers.stream().filter(carrier -> !own.contains(carrier)).count();
    return others >= FEWEST_PAGES && 2 * others > carriers.size();
  }

  /** The stories of which something is told, that with the newest document first. */
  private List<Story> stories(List<Passage> told) {
    List<Story> stories = new ArrayList<>();
    for (List<Integer> group : newestFirst(groups)) {
      Set<Integer> members = new HashSet<>(group);
      List<Passage> own = told.stream().filter(it -> members.contains(it.document())).toList();
      if (!own.isEmpty()) {
        stories.add(story(group, own));
      }
    }
    return stories;
  }

  private List<List<Integer>> newestFirst(List<List<Integer>> groups) {
    return groups.stream()
        .sorted(
            Comparator.comparing((List<Integer> group) -> time(group.getLast()))
                .reversed()
                .thenComparing(List::size, Comparator.reverseOrder())
                .thenComparing(List::getFirst))
        .toList();
  }

  private String time(int document) {
    return passages.documents().get(document).moment().time();
  }

  private Story story(List<Integer> group, List<Passage> told) {
    OptionalInt source = new HeadlineChoice(passages, vocabulary, terms).of(group);
    DigestDocument named = source.isEmpty() ? null : passages.documents().get(source.getAsInt());
    int lead = told.getFirst().document();
    return new Story(
        named == null ? null : named.summary().metadata().headline(),
        named == null ? null : named.id(),
        group.reversed().stream().map(passages.documents()::get).map(DigestDocument::id).toList(),
        told.stream()
            .sorted(
                Comparator.comparingInt((Passage it) -> it.document() == lead ? 0 : 1)
                    .thenComparing(it -> time(it.document()), Comparator.reverseOrder())
                    .thenComparingInt(Passage::document)
                    .thenComparingInt(Passage::place))
            .map(it -> told(it, told))
            .toList());
  }

  private Told told(Passage passage, List<Passage> all) {
    List<Citation> alsoIn = new ArrayList<>();
    Set<Integer> seen = new HashSet<>(List.of(passage.document()));
    for (Passage other : alike.to(passage)) {
      if (seen.add(other.document())) {
        alsoIn.add(citation(other));
      }
    }
    return new Told(citation(passage), alsoIn, speaker(passage), context(passage, all));
  }

  /** What a passage leans on, unless that is told right before it. */
  private static @Nullable Excerpt context(Passage passage, List<Passage> told) {
    boolean follows =
        told.stream()
            .anyMatch(
                it -> it.document() == passage.document() && it.place() == passage.place() - 1);
    return follows ? null : passage.statement().leansOn();
  }

  private @Nullable String speaker(Passage passage) {
    for (Quote quote : passages.documentOf(passage).summary().metadata().quotes()) {
      if (quote.speaker() != null && passage.span().overlaps(quote.excerpt().span())) {
        return quote.speaker().name();
      }
    }
    return null;
  }

  private Citation citation(Passage passage) {
    return new Citation(passages.documentOf(passage).id(), passage.statement().excerpt());
  }

  private List<Digest.Saying> sayings(List<Passage> told, List<Story> stories) {
    var sayings = new Sayings();
    earlier.documents().forEach(document -> sayings.take(document, true));
    passages.documents().forEach(document -> sayings.take(document, false));
    List<Citation> cited = new ArrayList<>();
    for (Story story : stories) {
      for (Told one : story.sentences()) {
        cited.add(one.citation());
        cited.addAll(one.alsoIn());
      }
    }
    told.forEach(passage -> cited.add(citation(passage)));
    return sayings.best(told, cited);
  }
}
