package io.nutgraf.digest;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * In which order things are told. Of stories that comes first which the most documents tell, each
 * of which counts half as much for every day that it is older than the newest of all. Within a
 * story what is weightiest comes first, where that spans more than {@value #NEAR} days what is of
 * the newest day, and at last what looks back; sentences of a document that stand together stay
 * together, in its order.
 */
final class StoryOrder {

  /** What a story begins with has so many words, or is worth less as that. */
  private static final int FULL = 15;

  /** What it counts that it stands at the top, that others say it too, and for each full name. */
  private static final double TOP = .4;

  private static final double CARRIED = .1;
  private static final double NAMED = .4;
  private static final int MOST_NAMES = 2;

  /** And what it costs that others are weightier. */
  private static final double LATER = .02;

  /** What happens within so many days is one event. */
  private static final int NEAR = 2;

  /** Sentences of a document with no more than one between them stand together. */
  private static final int TOGETHER = 2;

  private final PassageList passages;
  private final Alike alike;
  private final Worth worth;

  StoryOrder(PassageList passages, Alike alike, Worth worth) {
    this.passages = passages;
    this.alike = alike;
    this.worth = worth;
  }

  /** The groups of documents in the order of their stories. */
  List<List<Integer>> stories(List<List<Integer>> groups) {
    LocalDate newest =
        days(groups.stream().flatMap(List::stream).toList()).stream()
            .max(Comparator.naturalOrder())
            .orElse(LocalDate.EPOCH);
    return groups.stream()
        .sorted(
            Comparator.comparingDouble((List<Integer> group) -> -weight(group, newest))
                .thenComparing(List::getLast, Comparator.reverseOrder()))
        .toList();
  }

  private double weight(List<Integer> group, LocalDate newest) {
    double weight = group.size() - days(group).size();
    for (LocalDate day : days(group)) {
      weight += StrictMath.pow(.5, (double) ChronoUnit.DAYS.between(day, newest));
    }
    return weight;
  }

  private List<LocalDate> days(List<Integer> documents) {
    return documents.stream()
        .map(it -> passages.documents().get(it).day().orElse(null))
        .filter(Objects::nonNull)
        .toList();
  }

  /** What stands together in a document. */
  private record Run(int rank, LocalDate day, boolean looksBack, List<Passage> passages) {}

  /**
   * What a story tells, in its order.
   *
   * @param told the weightiest first
   */
  List<Passage> sentences(List<Passage> told) {
    List<Run> runs = runs(told);
    LocalDate first = runs.stream().map(Run::day).min(Comparator.naturalOrder()).orElseThrow();
    LocalDate last = runs.stream().map(Run::day).max(Comparator.naturalOrder()).orElseThrow();
    boolean isLong = ChronoUnit.DAYS.between(first, last) > NEAR;
    return runs.stream()
        .sorted(
            Comparator.comparing(Run::looksBack)
                .thenComparing(it -> isLong ? it.day() : first, Comparator.reverseOrder())
                .thenComparingInt(Run::rank))
        .flatMap(it -> it.passages().stream())
        .toList();
  }

  private List<Run> runs(List<Passage> told) {
    List<Passage> ordered = told.stream().sorted(Comparator.comparingInt(Passage::number)).toList();
    Passage opening = opening(told);
    List<Run> runs = new ArrayList<>();
    List<Passage> run = new ArrayList<>();
    for (Passage passage : ordered) {
      if (!run.isEmpty() && !standTogether(run.getLast(), passage)) {
        runs.add(run(run, told, opening));
        run = new ArrayList<>();
      }
      run.add(passage);
    }
    runs.add(run(run, told, opening));
    return runs;
  }

  /** Which passage the story begins with: near its subject, at the top, and told by many. */
  private Passage opening(List<Passage> told) {
    return told.stream()
        .filter(it -> !it.leans() && !it.isAttributedElsewhere())
        .max(Comparator.comparingDouble(it -> says(it, told)))
        .orElse(told.getFirst());
  }

  private double says(Passage passage, List<Passage> told) {
    long carriers = alike.to(passage).stream().mapToInt(Passage::document).distinct().count();
    return passage.trust()
        * Math.min(1, (double) passage.wordCount() / FULL)
        * (worth.nearness(passage)
            + TOP / (1 + passage.place())
            + NAMED * Math.min(MOST_NAMES, fullNames(passage))
            + CARRIED * StrictMath.log(1.0 + carriers)
            - LATER * told.indexOf(passage));
  }

  private long fullNames(Passage passage) {
    return passages.documentOf(passage).summary().metadata().mentions().stream()
        .filter(
            it ->
                it.occurrences().stream()
                    .anyMatch(
                        words ->
                            passage.span().contains(words.span())
                                && words.text().equals(it.name())))
        .count();
  }

  private static boolean standTogether(Passage passage, Passage next) {
    return passage.document() == next.document() && next.place() - passage.place() <= TOGETHER;
  }

  private Run run(List<Passage> run, List<Passage> told, Passage opening) {
    int rank =
        run.contains(opening) ? -1 : run.stream().mapToInt(told::indexOf).min().orElseThrow();
    LocalDate day = passages.documentOf(run.getFirst()).day().orElse(LocalDate.EPOCH);
    return new Run(
        rank, day, rank >= 0 && run.stream().allMatch(this::looksBack), List.copyOf(run));
  }

  /** Whether a passage tells of a day some days before its document's own, and of none since. */
  private boolean looksBack(Passage passage) {
    DigestDocument document = passages.documentOf(passage);
    LocalDate own = document.day().orElse(null);
    List<LocalDate> named =
        document.summary().metadata().dates().stream()
            .filter(date -> passage.span().contains(date.excerpt().span()))
            .flatMap(date -> DayWeights.dayOf(date).stream())
            .toList();
    return own != null
        && !named.isEmpty()
        && named.stream().allMatch(day -> ChronoUnit.DAYS.between(day, own) > DayWeights.LATER);
  }
}
