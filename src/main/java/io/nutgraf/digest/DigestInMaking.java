package io.nutgraf.digest;

import io.nutgraf.digest.Digest.Citation;
import io.nutgraf.digest.Digest.Story;
import io.nutgraf.digest.Digest.Told;
import io.nutgraf.model.Excerpt;
import io.nutgraf.model.Metadata;
import io.nutgraf.model.Quote;
import io.nutgraf.model.Span;
import io.nutgraf.model.Speaker;
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

  /** From so many documents on, what one of them is alone with counts {@value #ALONE}. */
  private static final int MANY = 20;

  private static final double ALONE = .5;

  private final DigestOptions options;
  private final Vocabulary vocabulary = new Vocabulary();
  private final PassageList passages;
  private final PassageList earlier;
  private final Postings postings;
  private final ConceptWeights terms;
  private final Alike alike;
  private final Alike alikeEarlier;
  private final double[][] likeness;
  private final Boilerplate boilerplate;
  private final StoryOrder order;
  private final Worth worth;
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
    this.likeness = Stories.likeness(passages);
    this.groups = Stories.of(likeness);
    this.boilerplate = new Boilerplate(passages, alike, groups);
    this.worth = Worth.of(passages, postings, vocabulary, terms, options.query(), counts());
    this.order = new StoryOrder(passages, alike, worth);
  }

  /** How much what a document says counts: less where few tell of its subject, of many others. */
  private double[] counts() {
    double[] counts = new double[passages.documents().size()];
    for (List<Integer> group : groups) {
      double count = counts.length < MANY ? 1 : Math.min(1, ALONE + ALONE / 2 * (group.size() - 1));
      group.forEach(document -> counts[document] = count);
    }
    return counts;
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
    return new Selection(
            passages,
            vocabulary,
            terms,
            pairs,
            worth,
            new Tops(likeness),
            this::versions,
            options.length().words())
        .choose(options.length());
  }

  /**
   * What may be told for a passage: its versions that are newer or to be trusted more, and itself;
   * those that are to be trusted most first, and of those the newest.
   */
  private List<Passage> versions(Passage passage) {
    if (!isNews(passage)) {
      return List.of();
    }
    Stream<Passage> others =
        passage.leans()
            ? Stream.empty()
            : alike.to(passage).stream()
                .filter(it -> it.isTellable() && !it.leans())
                .filter(it -> isBetter(it, passage))
                .filter(it -> Alike.isVersion(passage.words(), it.words()) && isNews(it));
    return Stream.concat(others, Stream.of(passage))
        .sorted(
            Comparator.comparingDouble(Passage::preference)
                .thenComparingInt(Passage::document)
                .reversed())
        .toList();
  }

  private boolean isBetter(Passage version, Passage passage) {
    return version.preference() > passage.preference()
        || (version.preference() == passage.preference()
            && time(version.document()).compareTo(time(passage.document())) > 0);
  }

  private boolean isNews(Passage passage) {
    return alikeEarlier.to(passage).isEmpty() && !boilerplate.is(passage);
  }

  /** The stories of which something is told, in their order. */
  private List<Story> stories(List<Passage> told) {
    List<Story> stories = new ArrayList<>();
    for (List<Integer> group : order.stories(groups)) {
      Set<Integer> members = new HashSet<>(group);
      List<Passage> own = told.stream().filter(it -> members.contains(it.document())).toList();
      if (!own.isEmpty()) {
        stories.add(story(group, own));
      }
    }
    return stories;
  }

  private String time(int document) {
    return passages.documents().get(document).moment().time();
  }

  private Story story(List<Integer> group, List<Passage> told) {
    OptionalInt source = new HeadlineChoice(passages, vocabulary, terms, told).of(group);
    DigestDocument named = source.isEmpty() ? null : passages.documents().get(source.getAsInt());
    return new Story(
        named == null ? null : named.summary().metadata().headline(),
        named == null ? null : named.id(),
        group.reversed().stream().map(passages.documents()::get).map(DigestDocument::id).toList(),
        order.sentences(told).stream().map(it -> told(it, told)).toList());
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
    Metadata known = passages.documentOf(passage).summary().metadata();
    for (Quote quote : known.quotes()) {
      Speaker speaker = SpeakerName.of(quote, known);
      if (speaker != null && passage.span().overlaps(quote.excerpt().span())) {
        return speaker.name();
      }
    }
    return null;
  }

  private Citation citation(Passage passage) {
    return new Citation(passages.documentOf(passage).id(), passage.statement().excerpt());
  }

  private List<Digest.Saying> sayings(List<Passage> told, List<Story> stories) {
    var sayings = new Sayings();
    earlier.documents().forEach(document -> sayings.take(document, true, _ -> 0));
    for (int d = 0; d < passages.documents().size(); d++) {
      int number = d;
      sayings.take(passages.documents().get(d), false, words -> nearness(number, words));
    }
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

  private double nearness(int document, Span words) {
    Passage passage = passages.holding(document, new Span(words.start(), words.start() + 1));
    return passage == null ? 0 : worth.nearness(passage);
  }
}
