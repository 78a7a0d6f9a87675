package io.nutgraf.digest;

import io.nutgraf.model.Budget;
import io.nutgraf.model.Excerpt;
import io.nutgraf.model.Language;
import io.nutgraf.model.Quote;
import io.nutgraf.model.Span;
import io.nutgraf.model.Statement;
import io.nutgraf.reuse.WordHashes;
import io.nutgraf.text.LinearPattern;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The statements of all documents that are long enough to be compared, numbered in order. */
final class PassageList {

  /** Of a document with more statements, so many are looked at: those that say the most for it. */
  static final int MOST_OF_DOCUMENT = 300;

  /** "HELSINKI (AP) — ", which stands within a document where that has several pieces. */
  private static final LinearPattern DATELINE =
      LinearPattern.of(
              "\\p{Lu}[\\p{Lu}.’' -]{2,30}(?:, [\\p{L}. ]{2,20})? ?\\([^()]{2,25}\\) ?(?:—|–|--|-) ?"
                  + "|\\p{Lu}[\\p{Lu}.’' ]{3,30} (?:—|–|--) ")
          .before("[“\"]?\\p{Lu}[\\p{Ll}.’' ]");

  /** How far one is trusted that looks like a caption. */
  private static final double STAMPED = .4;

  /** And one in which somebody speaks whom nobody knows. */
  private static final double UNKNOWN_VOICE = .3;

  private final List<DigestDocument> documents;
  private final List<List<Passage>> byDocument = new ArrayList<>();
  private final List<Double> highestRanks = new ArrayList<>();
  private final List<Passage> all = new ArrayList<>();

  private PassageList(List<DigestDocument> documents) {
    this.documents = List.copyOf(documents);
  }

  static PassageList of(List<DigestDocument> documents, Vocabulary vocabulary) {
    var passages = new PassageList(documents);
    for (int d = 0; d < documents.size(); d++) {
      Budget.check();
      List<Passage> read = passages.read(d, vocabulary);
      passages.byDocument.add(read);
      passages.highestRanks.add(highestRank(read));
    }
    return passages;
  }

  private List<Passage> read(int number, Vocabulary vocabulary) {
    DigestDocument document = documents.get(number);
    Language language = document.summary().language();
    PassageRules rules = PassageRules.of(language);
    List<Span> stamps = stamps(document);
    List<Passage> read = new ArrayList<>();
    for (int place : places(document.statements())) {
      Budget.check();
      Statement statement = withoutDateline(document, document.statements().get(place));
      Span span = statement.excerpt().span();
      Optional<WordHashes> words = WordHashes.of(document.text(), span);
      if (words.isPresent()) {
        double trust =
            (stamps.stream().anyMatch(span::contains) ? STAMPED : 1)
                * (isOfNobody(document, span, rules) ? UNKNOWN_VOICE : 1);
        Vocabulary.Concepts it = vocabulary.of(document.text(), span, language);
        var passage =
            new Passage(
                all.size(),
                number,
                place,
                statement,
                it.wordCount(),
                Furniture.is(document.text(), span) || rules.areOfPage(document.text(), span),
                rules.lean(document.text(), span),
                trust,
                isAttributedElsewhere(document, span),
                it.terms(),
                it.pairs(),
                words.get());
        all.add(passage);
        read.add(passage);
      }
    }
    return read;
  }

  private static Statement withoutDateline(DigestDocument document, Statement statement) {
    Span span = statement.excerpt().span();
    LinearPattern.Found found = DATELINE.at(document.text(), span.start(), span.end());
    return found == null
        ? statement
        : new Statement(
            Excerpt.of(document.text(), new Span(found.end(), span.end())),
            statement.index(),
            statement.rankScore(),
            statement.isWhole(),
            statement.leansOn());
  }

  /** Whether somebody speaks in it of himself, and nothing tells who. */
  private static boolean isOfNobody(DigestDocument document, Span span, PassageRules rules) {
    return rules.speakOfThemselves(document.text(), span)
        && document.summary().metadata().quotes().stream()
            .noneMatch(it -> it.speaker() != null && it.excerpt().span().overlaps(span));
  }

  /** Whether it is somebody's words, and its document tells whose before or after it. */
  private static boolean isAttributedElsewhere(DigestDocument document, Span span) {
    return document.summary().metadata().quotes().stream()
        .anyMatch(
            it ->
                it.kind() == Quote.Kind.DIRECT
                    && it.excerpt().span().contains(span)
                    && (it.speaker() == null || !span.contains(it.speaker().excerpt().span())));
  }

  private static List<Span> stamps(DigestDocument document) {
    LocalDate own = document.day().orElse(null);
    return own == null
        ? List.of()
        : document.summary().metadata().dates().stream()
            .filter(date -> date.anchor() == null && DayWeights.isNear(date, own))
            .map(date -> date.excerpt().span())
            .toList();
  }

  private static int[] places(List<Statement> statements) {
    IntStream places = IntStream.range(0, statements.size());
    return statements.size() <= MOST_OF_DOCUMENT
        ? places.toArray()
        : places
            .boxed()
            .sorted(Comparator.comparingDouble(place -> -statements.get(place).rankScore()))
            .limit(MOST_OF_DOCUMENT)
            .mapToInt(place -> place)
            .sorted()
            .toArray();
  }

  List<DigestDocument> documents() {
    return documents;
  }

  DigestDocument documentOf(Passage passage) {
    return documents.get(passage.document());
  }

  List<Passage> all() {
    return all;
  }

  /** Those of the document with this number, in its order. */
  List<Passage> of(int document) {
    return byDocument.get(document);
  }

  /** The one of the document with this number that holds {@code words}; null where none does. */
  @Nullable Passage holding(int document, Span words) {
    List<Passage> own = of(document);
    int low = 0;
    int high = own.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (own.get(middle).span().end() <= words.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < own.size() && own.get(low).span().contains(words) ? own.get(low) : null;
  }

  /** The highest rank score of the document with this number; 1 where all are 0. */
  double highestRank(int document) {
    return highestRanks.get(document);
  }

  private static double highestRank(List<Passage> passages) {
    double highest = 0;
    for (Passage passage : passages) {
      highest = Math.max(highest, passage.statement().rankScore());
    }
    return highest == 0 ? 1 : highest;
  }

  /** The one that comes right after {@code passage}; null where there is none. */
  @Nullable Passage after(Passage passage) {
    int next = passage.number() + 1;
    return next < all.size()
            && all.get(next).document() == passage.document()
            && all.get(next).place() == passage.place() + 1
        ? all.get(next)
        : null;
  }
}
