package io.nutgraf.names.outlets;

import io.nutgraf.article.ReadText;
import io.nutgraf.model.Budget;
import io.nutgraf.model.CitedOutlet;
import io.nutgraf.model.EntityType;
import io.nutgraf.model.Excerpt;
import io.nutgraf.model.Mention;
import io.nutgraf.model.Span;
import io.nutgraf.names.words.DocumentWords;
import io.nutgraf.spelling.CanonicalId;
import io.nutgraf.spelling.OutletNames;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the news outlets that a document says it has something from: a mention or a well-known name
 * of an outlet beside words that report (<i>Global Times reported</i>, <i>told Reuters</i>,
 * <i>according to the Financial Times</i>). Linear in the length of the text.
 */
public final class CitedOutletFinder {

  /** The longest well-known name, in words. */
  private static final int MAX_WORDS = 4;

  private CitedOutletFinder() {}

  /** The outlets that {@code text} cites, in document order, each where it is first cited. */
  public static List<CitedOutlet> find(ReadText text, DocumentWords words, List<Mention> mentions) {
    List<Candidate> candidates = new ArrayList<>();
    var named = new BitSet(words.size());
    for (Mention mention : mentions) {
      OutletLikeness likeness = likeness(mention);
      for (Excerpt occurrence : mention.occurrences()) {
        var name = Candidate.of(words, occurrence.span(), mention.id(), likeness);
        named.set(name.first(), name.end());
        if (likeness != OutletLikeness.NONE) {
          candidates.add(name);
        }
      }
    }
    addKnown(words, named, candidates);
    candidates.sort(Comparator.comparingInt(Candidate::first));
    return cited(text, words, candidates);
  }

  /** The name of words {@code first} to {@code end}, which may be an outlet's. */
  private record Candidate(
      int first, int end, String id, @Nullable String mention, OutletLikeness likeness) {

    static Candidate of(DocumentWords words, Span span, String id, OutletLikeness likeness) {
      return new Candidate(words.at(span.start()), words.at(span.end()), id, id, likeness);
    }
  }

  private static OutletLikeness likeness(Mention mention) {
    if (mention.type() == EntityType.ORGANIZATION) {
      return OutletLikeness.of(CanonicalId.words(mention.name()));
    }
    return OutletNames.isKnown(mention.id()) ? OutletLikeness.STRONG : OutletLikeness.NONE;
  }

  /** Adds the well-known names that are no mentions. */
  private static void addKnown(DocumentWords words, BitSet named, List<Candidate> candidates) {
    for (int i = 0; i < words.size(); i++) {
      if (words.isCapital(i) && !named.get(i)) {
        Budget.check();
        var id = new StringBuilder();
        for (int end = i; end < words.size() && end - i < MAX_WORDS; end++) {
          if (named.get(end) || !words.isCapital(end) || (end > i && !isOneName(words, end))) {
            break;
          }
          id.append(end > i ? "-" : "").append(words.lower(end));
          if (OutletNames.isKnown(id.toString())) {
            candidates.add(new Candidate(i, end + 1, id.toString(), null, OutletLikeness.STRONG));
          }
        }
      }
    }
  }

  private static boolean isOneName(DocumentWords words, int next) {
    return words.followsClosely(next) || words.gapBefore(next).equals("-");
  }

  private static List<CitedOutlet> cited(
      ReadText text, DocumentWords words, List<Candidate> candidates) {
    var cues = new CitationCues(words, text.language());
    Map<String, CitedOutlet> cited = new LinkedHashMap<>();
    for (Candidate outlet : candidates) {
      Budget.check();
      if (cited.containsKey(outlet.id())) {
        continue;
      }
      Optional<CitationCues.Words> cue =
          cues.of(outlet.first(), outlet.end(), outlet.likeness() == OutletLikeness.WEAK);
      if (cue.isPresent()) {
        Excerpt name = excerpt(text, words, outlet.first(), outlet.end());
        Excerpt said = excerpt(text, words, cue.get().from(), cue.get().to());
        cited.put(outlet.id(), new CitedOutlet(name, outlet.mention(), said));
      }
    }
    return List.copyOf(cited.values());
  }

  private static Excerpt excerpt(ReadText text, DocumentWords words, int from, int to) {
    return text.excerpt(new Span(words.start(from), words.end(to - 1)));
  }
}
