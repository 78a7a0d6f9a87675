package io.nutgraf.names.tagging;

import io.nutgraf.article.ReadText;
import io.nutgraf.fit.CorpusDocument;
import io.nutgraf.fit.FitFiles;
import io.nutgraf.model.Language;
import io.nutgraf.model.Span;
import io.nutgraf.names.words.NameLexicon;
import io.nutgraf.names.words.NameTokens;
import io.nutgraf.names.words.NameWords;
import io.nutgraf.names.words.PhraseKind;
import io.nutgraf.text.Hashes;
import io.nutgraf.text.WordRule;
import java.io.BufferedWriter;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Writes what the tagger of many languages sees of the documents of corpora, for the script that
 * fits it. A file's name begins with the code of its language.
 *
 * <pre>
 * features OUT LEXICON FILE.jsonl[.gz]…  stretches.i32, tokens.i32, keys.i32
 * words OUT.tsv FILE.jsonl[.gz]…         family, word as names are spelled, in how many documents
 *     it is of no name; those of enough
 * lexicon OUT.bin PHRASES.tsv WORDS.tsv  phrase, kinds as a number; what {@code words} wrote
 * </pre>
 */
final class WorldDump {

  private static final int STEMMED =
      PhraseKind.FIRST_NAME.bit()
          | PhraseKind.LAST_NAME.bit()
          | PhraseKind.CITY.bit()
          | PhraseKind.COUNTRY.bit()
          | PhraseKind.REGION.bit()
          | PhraseKind.PLACE.bit();

  /**
   * Sets that leave many names unmarked, or texts as nobody prints them any more: how they differ
   * is learned by features of their own, which no document that is read later has.
   */
  private static final List<String> ODD_SETS = List.of("europeana", "sk_uner_snk");

  private static final int ODD = 100;

  private static final int COMMON = 4;

  private static final int SHORTEST_STEM = 4;
  private static final String VOWELS = "aeiouy";

  private static final WordRule RULE = WordRule.NAMES_APART;

  private WorldDump() {}

  public static void main(String[] args) throws IOException {
    Path out = Path.of(args[1]);
    List<Path> files = Arrays.stream(args).skip(2).map(Path::of).toList();
    switch (args[0]) {
      case "features" ->
          features(out, NameDump.lexicon(files.getFirst()), files.subList(1, files.size()));
      case "words" -> words(out, files);
      default -> lexicon(out, files.get(0), files.get(1));
    }
  }

  /**
   * A word is common that is of no name in so many documents that one of them more or less says
   * nothing: what is fitted to these documents would else be told what it has to learn.
   */
  private static void words(Path out, List<Path> files) throws IOException {
    var counts = new TreeMap<String, Integer>();
    CorpusDocument.each(
        files,
        document -> {
          NameTokens tokens = tokens(document.article());
          int[] labels = NameDump.labels(tokens, document.text(), document.json().get("entities"));
          Set<String> words = new HashSet<>();
          for (int i = 0; i < labels.length; i++) {
            if (labels[i] == 0 && !tokens.is(i, NameTokens.MARK)) {
              words.add(known(document).family() + "\t" + WorldWords.spelling(tokens.text(i)));
            }
          }
          words.forEach(word -> counts.merge(word, 1, Integer::sum));
        });
    try (BufferedWriter to = Files.newBufferedWriter(out)) {
      for (Map.Entry<String, Integer> count : counts.entrySet()) {
        if (count.getValue() >= COMMON) {
          to.write(count.getKey());
          to.newLine();
        }
      }
    }
  }

  private static NameTokens tokens(ReadText article) {
    return NameTokens.part(article.words(), article.lines(), RULE, Integer.MAX_VALUE);
  }

  static NameWords known(CorpusDocument document) {
    String language = document.set().substring(0, 2);
    return NameWords.of(new Language(language.equals("en") ? "nl" : language, 1));
  }

  private static void features(Path out, NameLexicon lexicon, List<Path> files) throws IOException {
    NameDump.features(
        out,
        files,
        document -> {
          NameTokens tokens = tokens(document.article());
          long family = known(document).family();
          return new NameDump.Dumped(
              tokens,
              CandidateStretches.of(tokens, lexicon, NameTagger.WORDS_BEFORE),
              new WorldFeatures(tokens, new WorldWords(tokens, lexicon, family), family));
        },
        WorldDump::ofOddSets);
  }

  /** What tells the tagger of a set that is marked in its own way, and never fires elsewhere. */
  private static int[] ofOddSets(CorpusDocument document, NameTokens tokens, int token) {
    if (ODD_SETS.stream().noneMatch(document.set()::contains)) {
      return new int[0];
    }
    long set = Hashes.of(document.set());
    return new int[] {
      Hashes.key(ODD, set), Hashes.key(ODD + 1, Hashes.join(set, tokens.flags(token)))
    };
  }

  private static void lexicon(Path out, Path phrases, Path words) throws IOException {
    var rows = new TreeMap<Integer, Integer>();
    for (String line : Files.readAllLines(phrases)) {
      int tab = line.indexOf('\t');
      add(line.substring(0, tab), Integer.parseInt(line.substring(tab + 1)), rows);
    }
    var common = new TreeMap<Integer, Integer>();
    for (String line : Files.readAllLines(words)) {
      int tab = line.indexOf('\t');
      long family = Long.parseLong(line.substring(0, tab));
      common.put(NameLexicon.wordKey(Hashes.join(family, Hashes.of(line.substring(tab + 1)))), 1);
    }
    try (DataOutputStream to = FitFiles.output(out)) {
      NameDump.write(to, rows, true);
      NameDump.write(to, common, false);
    }
  }

  private static void add(String phrase, int kinds, Map<Integer, Integer> rows) {
    if (phrase.endsWith("-")) {
      String stem = phrase.substring(0, phrase.length() - 1);
      add(WorldWords.stemHash(WorldWords.spelling(stem)), kinds, rows);
      add(Hashes.join(0, Hashes.of(stem)), kinds, rows);
      return;
    }
    NameTokens tokens =
        NameTokens.part(phrase, List.of(new Span(0, phrase.length())), RULE, Integer.MAX_VALUE);
    long hash = 0;
    for (int i = 0; i < tokens.size(); i++) {
      boolean mark = tokens.is(i, NameTokens.MARK);
      String spelled = WorldWords.spelling(tokens.text(i));
      hash = Hashes.join(hash, mark || spelled.isEmpty() ? tokens.lower(i) : Hashes.of(spelled));
    }
    add(hash, kinds, rows);
    if (tokens.size() == 1) {
      add(Hashes.join(0, tokens.lower(0)), kinds, rows);
      String stem = stem(WorldWords.spelling(phrase));
      if ((kinds & STEMMED) != 0 && stem.length() >= SHORTEST_STEM) {
        add(WorldWords.stemHash(stem), kinds & STEMMED, rows);
      }
    }
  }

  private static void add(long hash, int kinds, Map<Integer, Integer> rows) {
    rows.merge(NameLexicon.phraseKey(hash), kinds, (a, b) -> a | b);
  }

  private static String stem(String word) {
    int end = word.length();
    return end > SHORTEST_STEM && VOWELS.indexOf(word.charAt(end - 1)) >= 0
        ? word.substring(0, end - 1)
        : word;
  }
}
