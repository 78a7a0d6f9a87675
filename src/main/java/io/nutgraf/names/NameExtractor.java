package io.nutgraf.names;

import io.nutgraf.article.ReadText;
import io.nutgraf.model.CitedOutlet;
import io.nutgraf.model.Language;
import io.nutgraf.model.Mention;
import io.nutgraf.model.Span;
import io.nutgraf.names.outlets.CitedOutletFinder;
import io.nutgraf.names.tagging.NameTagger;
import io.nutgraf.names.words.DocumentWords;
import io.nutgraf.names.words.NamePhrase;
import io.nutgraf.names.words.NameTokens;
import io.nutgraf.names.words.NameWords;
import io.nutgraf.text.WordRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds whom and what a document names, and which outlets it cites. Immutable, thread-safe. */
public final class NameExtractor {

  /**
   * So many tokens are read at once, those of some chapters of a book: names are looked for among
   * these alone, and what is known of each token is forgotten with them.
   */
  private static final int PART = 40_000;

  /**
   * So that memory is bounded: beyond as many places where something is named, the rest of a
   * document is not looked at. English of 25 MiB has about as many; a directory has more.
   */
  private static final int MOST_NAMES = 200_000;

  private final MentionResolver resolver = MentionResolver.standard();

  private NameExtractor() {}

  public static NameExtractor standard() {
    return new NameExtractor();
  }

  /**
   * What a document names.
   *
   * @param mentions the most salient first
   * @param citedOutlets in document order
   * @param isWhole whether all of the document was looked at
   */
  public record Names(List<Mention> mentions, List<CitedOutlet> citedOutlets, boolean isWhole) {

    public Names {
      mentions = List.copyOf(mentions);
      citedOutlets = List.copyOf(citedOutlets);
    }
  }

  /** Whether names are read in texts of {@code language}; of others, none are found. */
  public static boolean reads(Language language) {
    return NameWords.of(language).areRead();
  }

  /** The names in {@code text}; none in a language in which they are not read. */
  public Names extract(ReadText text) {
    List<Span> lines = text.nameLines();
    var known = NameWords.of(text.language());
    Optional<NameTagger> tagger =
        known.areRead() ? Optional.of(NameTagger.of(text.language())) : Optional.empty();
    WordRule rule = known.wordRule();
    var reader = new DocumentWords.Reader(text.words(), known);
    List<NamePhrase> found = new ArrayList<>();
    boolean isWhole = true;
    int line = 0;
    while (line < lines.size()) {
      var tokens = NameTokens.part(text.words(), lines.subList(line, lines.size()), rule, PART);
      reader.read(tokens);
      if (found.size() < MOST_NAMES) {
        found.addAll(tagger.map(it -> it.tag(tokens)).orElse(List.of()));
      } else {
        isWhole = false;
      }
      line += tokens.sentences();
    }
    DocumentWords words = reader.words();
    List<Mention> mentions = resolver.resolve(text, words, found);
    return new Names(mentions, CitedOutletFinder.find(text, words, mentions), isWhole);
  }
}
