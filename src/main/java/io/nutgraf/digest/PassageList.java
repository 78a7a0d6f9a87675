package io.nutgraf.digest;

import io.nutgraf.model.Budget;
import io.nutgraf.model.Language;
import io.nutgraf.model.Span;
import io.nutgraf.model.Statement;
import io.nutgraf.reuse.WordHashes;
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
    List<Span> stamps = stamps(document);
    List<Passage> read = new ArrayList<>();
    for (int place : places(document.statements())) {
      Budget.check();
      Statement statement = document.statements().get(place);
      Span span = statement.excerpt().span();
      Optional<WordHashes> words = WordHashes.of(document.text(), span);
      if (words.isPresent()) {
        Vocabulary.Concepts it = vocabulary.of(document.text(), span, language);
        var passage =
            new Passage(
                all.size(),
                number,
                place,
                statement,
                it.wordCount(),
                Furniture.is(document.text(), span),
                place > 0 && Openings.lean(document.text(), span),
                stamps.stream().anyMatch(span::contains),
                it.terms(),
                it.pairs(),
                words.get());
        all.add(passage);
        read.add(passage);
      }
    }
    return read;
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
