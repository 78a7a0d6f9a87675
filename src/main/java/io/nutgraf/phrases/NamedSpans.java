package io.nutgraf.phrases;

import io.nutgraf.model.EntityType;
import io.nutgraf.model.Excerpt;
import io.nutgraf.model.Mention;
import io.nutgraf.model.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

/** Where a document's mentions stand. */
final class NamedSpans {

  private final int[] starts;
  private final int[] ends;
  private final int[] personStarts;
  private final int[] personEnds;

  private NamedSpans(List<Span> spans, List<Span> persons) {
    starts = sorted(spans, Span::start);
    ends = sorted(spans, Span::end);
    personStarts = sorted(persons, Span::start);
    personEnds = sorted(persons, Span::end);
  }

  static NamedSpans of(List<Mention> mentions) {
    List<Span> spans = new ArrayList<>();
    List<Span> persons = new ArrayList<>();
    for (Mention mention : mentions) {
      for (Excerpt occurrence : mention.occurrences()) {
        spans.add(occurrence.span());
        if (mention.type() == EntityType.PERSON) {
          persons.add(occurrence.span());
        }
      }
    }
    return new NamedSpans(spans, persons);
  }

  /** Of each word of {@code line}, whether it is of a name. */
  boolean[] among(WordRow line) {
    boolean[] named = new boolean[line.size()];
    int next = line.size() == 0 ? ends.length : firstEndingAfter(line.start(0));
    for (int i = 0; i < named.length && next < ends.length; i++) {
      while (next < ends.length && ends[next] <= line.start(i)) {
        next++;
      }
      named[i] = next < ends.length && starts[next] < line.end(i);
    }
    return named;
  }

  private int firstEndingAfter(int offset) {
    int at = Arrays.binarySearch(ends, offset);
    return at < 0 ? -at - 1 : at + 1;
  }

  /**
   * True where a phrase to {@code end} says who the person is that is named right after it or at
   * its end.
   */
  boolean isTitle(int end) {
    return holds(personStarts, end + 1) || holds(personEnds, end);
  }

  /** True where a person is named between {@code start} and {@code end}. */
  boolean holdPerson(int start, int end) {
    int first = Arrays.binarySearch(personStarts, start);
    int next = first < 0 ? -first - 1 : first;
    return next < personStarts.length && personStarts[next] < end;
  }

  /**
   * True where the phrase from {@code start} to {@code end} is no more than a mention's name, or
   * cuts through one. Names don't overlap.
   */
  boolean holdOrCut(int start, int end) {
    for (int i = firstEndingAfter(start); i < starts.length && starts[i] < end; i++) {
      boolean holds = starts[i] <= start && end <= ends[i];
      boolean cuts = starts[i] < start || ends[i] > end;
      if (holds || cuts) {
        return true;
      }
    }
    return false;
  }

  private static boolean holds(int[] offsets, int offset) {
    return Arrays.binarySearch(offsets, offset) >= 0;
  }

  private static int[] sorted(List<Span> spans, ToIntFunction<Span> offset) {
    int[] offsets = new int[spans.size()];
    for (int i = 0; i < offsets.length; i++) {
      offsets[i] = offset.applyAsInt(spans.get(i));
    }
    Arrays.sort(offsets);
    return offsets;
  }
}
