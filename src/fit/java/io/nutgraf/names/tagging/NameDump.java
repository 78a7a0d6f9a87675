package io.nutgraf.names.tagging;

import com.fasterxml.jackson.databind.JsonNode;
import io.nutgraf.article.ReadText;
import io.nutgraf.fit.CorpusDocument;
import io.nutgraf.fit.FitFiles;
import io.nutgraf.model.EntityType;
import io.nutgraf.model.Span;
import io.nutgraf.names.words.NameLexicon;
import io.nutgraf.names.words.NameTokens;
import io.nutgraf.text.Hashes;
import java.io.BufferedWriter;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Writes what the tagger sees of the documents of corpora, for the script that fits it.
 *
 * <pre>
 * features OUT LEXICON FILE.jsonl[.gz]…  stretches.i32, tokens.i32, keys.i32
 * words OUT.txt FILE.jsonl[.gz]…         the tokens of each sentence, a line each
 * lexicon OUT.bin PHRASES.tsv WORDS.tsv SENSES.tsv
 *     phrase, kinds as a number; word, its use as a number; the same of words in small letters
 * </pre>
 */
final class NameDump {

  private NameDump() {}

  public static void main(String[] args) throws IOException {
    Path out = Path.of(args[1]);
    List<Path> files = Arrays.stream(args).skip(2).map(Path::of).toList();
    switch (args[0]) {
      case "features" -> features(out, lexicon(files.getFirst()), files.subList(1, files.size()));
      case "words" -> words(out, files);
      default -> lexicon(out, files.get(0), files.get(1), files.get(2));
    }
  }

  static NameLexicon lexicon(Path file) throws IOException {
    return new NameLexicon(ByteBuffer.wrap(Files.readAllBytes(file)));
  }

  /** The tokens that the product's tagger reads: those of the body, and of what stands over it. */
  static NameTokens tokens(ReadText article) {
    return NameTokens.of(article.words(), article.lines());
  }

  private static void features(Path out, NameLexicon lexicon, List<Path> files) throws IOException {
    features(
        out,
        files,
        document -> {
          NameTokens tokens = tokens(document.article());
          return new Dumped(
              tokens,
              CandidateStretches.of(tokens, lexicon),
              new NameFeatures(tokens, new KnownWords(tokens, lexicon)));
        },
        (_, _, _) -> new int[0]);
  }

  /** What of a document is dumped. */
  record Dumped(NameTokens tokens, CandidateStretches stretches, TokenFeatures features) {}

  /** Features of a token besides those that the product has. */
  interface Besides {
    int[] of(CorpusDocument document, NameTokens tokens, int token);
  }

  static void features(
      Path out, List<Path> files, Function<CorpusDocument, Dumped> dumped, Besides besides)
      throws IOException {
    Files.createDirectories(out);
    try (DataOutputStream stretchRows = FitFiles.output(out.resolve("stretches.i32"));
        DataOutputStream tokenRows = FitFiles.output(out.resolve("tokens.i32"));
        DataOutputStream keys = FitFiles.output(out.resolve("keys.i32"))) {
      CorpusDocument.each(
          files,
          document -> {
            String text = document.text();
            Dumped it = dumped.apply(document);
            NameTokens tokens = it.tokens();
            TokenFeatures features = it.features();
            int[] labels = labels(tokens, text, document.json().get("entities"));
            CandidateStretches stretches = it.stretches();
            for (int s = 0; s < stretches.size(); s++) {
              stretchRows.writeInt(document.number());
              stretchRows.writeInt(stretches.end(s) - stretches.start(s));
              features.turnTo(stretches.sentence(s));
              for (int i = stretches.start(s); i < stretches.end(s); i++) {
                int[] of = features.of(i);
                int[] more = besides.of(document, tokens, i);
                tokenRows.writeInt(text.codePointCount(0, tokens.start(i)));
                tokenRows.writeInt(text.codePointCount(0, tokens.end(i)));
                tokenRows.writeInt(labels[i]);
                tokenRows.writeInt(features.count() + more.length);
                for (int f = 0; f < features.count(); f++) {
                  keys.writeInt(of[f]);
                }
                for (int key : more) {
                  keys.writeInt(key);
                }
              }
            }
          });
    }
  }

  /** The numbers of the labels of all tokens. */
  static int[] labels(NameTokens tokens, String text, JsonNode entities) {
    var starts = new TreeMap<Integer, Name>();
    for (JsonNode entity : entities) {
      int start = text.offsetByCodePoints(0, entity.get("start").asInt());
      int end = text.offsetByCodePoints(0, entity.get("end").asInt());
      String type = entity.get("type").asText().toUpperCase(Locale.ROOT);
      starts.put(start, new Name(end, NameLabel.beginOf(EntityType.valueOf(type))));
    }
    int[] labels = new int[tokens.size()];
    int inside = -1;
    for (int i = 0; i < labels.length; i++) {
      Map.Entry<Integer, Name> entity = starts.lowerEntry(tokens.end(i));
      if (entity != null && tokens.start(i) < entity.getValue().end()) {
        NameLabel begin = entity.getValue().begin();
        labels[i] = (inside == entity.getKey() ? begin.inside() : begin).number();
        inside = entity.getKey();
      }
    }
    return labels;
  }

  /** A name that ends at {@code end} and begins with {@code begin}. */
  private record Name(int end, NameLabel begin) {}

  private static void words(Path out, List<Path> files) throws IOException {
    try (BufferedWriter to = Files.newBufferedWriter(out)) {
      CorpusDocument.each(
          files,
          document -> {
            NameTokens tokens = tokens(document.article());
            for (int s = 0; s < tokens.sentences(); s++) {
              for (int i = tokens.firstOf(s); i < tokens.firstOf(s + 1); i++) {
                to.write(tokens.text(i));
                to.write(i + 1 < tokens.firstOf(s + 1) ? ' ' : '\n');
              }
            }
          });
    }
  }

  private static void lexicon(Path out, Path phrases, Path words, Path senses) throws IOException {
    try (DataOutputStream to = FitFiles.output(out)) {
      var rows = new TreeMap<Integer, Integer>();
      for (String line : Files.readAllLines(phrases)) {
        int tab = line.indexOf('\t');
        NameTokens tokens = NameTokens.of(line, List.of(new Span(0, tab)));
        long hash = 0;
        for (int i = 0; i < tokens.size(); i++) {
          hash = Hashes.join(hash, tokens.lower(i));
        }
        int kinds = Integer.parseInt(line.substring(tab + 1));
        rows.merge(NameLexicon.phraseKey(hash), kinds, (a, b) -> a | b);
      }
      write(to, rows, true);
      write(to, uses(words, false), false);
      write(to, uses(senses, true), false);
    }
  }

  /** The uses of words, of those that are one token; the first of equal ones counts. */
  private static Map<Integer, Integer> uses(Path words, boolean small) throws IOException {
    var rows = new TreeMap<Integer, Integer>();
    for (String line : Files.readAllLines(words)) {
      int tab = line.indexOf('\t');
      NameTokens tokens = NameTokens.of(line, List.of(new Span(0, tab)));
      if (tokens.size() == 1) {
        int use = Integer.parseInt(line.substring(tab + 1));
        rows.putIfAbsent(NameLexicon.wordKey(small ? tokens.lower(0) : tokens.form(0)), use);
      }
    }
    return rows;
  }

  static void write(DataOutputStream to, Map<Integer, Integer> rows, boolean wide)
      throws IOException {
    to.writeInt(rows.size());
    int before = 0;
    for (int key : rows.keySet()) {
      to.writeInt(key - before);
      before = key;
    }
    for (int value : rows.values()) {
      if (wide) {
        to.writeInt(value);
      } else {
        to.writeShort(value);
      }
    }
  }
}
