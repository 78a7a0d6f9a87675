package io.nutgraf.metadata.names;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.nutgraf.model.Language;
import io.nutgraf.model.Sentence;
import io.nutgraf.model.Span;
import io.nutgraf.text.Segmenter;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/**
 * Writes what the tagger sees of the documents of a corpus, for the script that fits it.
 *
 * <pre>
 * features OUT LEXICON FILE.jsonl[.gz]…  stretches.i32, tokens.i32, keys.i32
 * words OUT.txt FILE.jsonl[.gz]…         the tokens of each sentence, a line each
 * lexicon OUT.bin PHRASES.tsv WORDS.tsv  phrase, kinds as a number; word, cluster
 * agreement OUT LEXICON MODEL,… FILE…    the same of the second reading, and scores.i32: those of the
 *     first by that model of which the number is (document / 8) % models
 * tag OUT.jsonl FILE.jsonl[.gz]…         the names found, as the scorer reads them
 * </pre>
 */
final class NameDump {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final Language ENGLISH = new Language("en", 1);

  private static final List<String> TYPES = List.of("person", "organization", "place");

  private NameDump() {}

  public static void main(String[] args) throws IOException {
    List<Path> files = new ArrayList<>();
    for (int i = 2; i < args.length; i++) {
      files.add(Path.of(args[i]));
    }
    Path out = Path.of(args[1]);
    switch (args[0]) {
      case "features" -> features(out, files.getFirst(), files.subList(1, files.size()));
      case "words" -> words(out, files);
      case "agreement" -> agreement(out, args[2], args[3], files.subList(2, files.size()));
      case "tag" -> tag(out, files);
      default -> lexicon(out, files.get(0), files.get(1));
    }
  }

  private static List<Span> sentences(String text) {
    return Segmenter.standard().segment(text, ENGLISH).sentences().stream()
        .map(Sentence::span)
        .toList();
  }

  private static void features(Path out, Path lexiconFile, List<Path> files) throws IOException {
    Files.createDirectories(out);
    NameLexicon lexicon = lexicon(lexiconFile);
    try (DataOutputStream stretchRows = output(out.resolve("stretches.i32"));
        DataOutputStream tokenRows = output(out.resolve("tokens.i32"));
        DataOutputStream keys = output(out.resolve("keys.i32"))) {
      int document = 0;
      for (Path file : files) {
        try (BufferedReader in = input(file)) {
          for (String line = in.readLine(); line != null; line = in.readLine()) {
            write(JSON.readTree(line), document++, lexicon, stretchRows, tokenRows, keys);
          }
        }
      }
    }
  }

  private static void write(
      JsonNode doc,
      int document,
      NameLexicon lexicon,
      DataOutputStream stretchRows,
      DataOutputStream tokenRows,
      DataOutputStream keys)
      throws IOException {
    String text = doc.get("text").asText();
    NameTokens tokens = NameTokens.of(text, sentences(text));
    int[] labels = labels(tokens, text, doc.get("entities"));
    KnownWords known = new KnownWords(tokens, lexicon);
    NameFeatures features = new NameFeatures(tokens, known);
    Stretches stretches = Stretches.of(tokens, lexicon);
    for (int s = 0; s < stretches.size(); s++) {
      stretchRows.writeInt(document);
      stretchRows.writeInt(stretches.end(s) - stretches.start(s));
      features.turnTo(stretches.sentence(s));
      for (int i = stretches.start(s); i < stretches.end(s); i++) {
        int[] of = features.of(i);
        tokenRows.writeInt(text.codePointCount(0, tokens.start(i)));
        tokenRows.writeInt(text.codePointCount(0, tokens.end(i)));
        tokenRows.writeInt(labels[i]);
        tokenRows.writeInt(features.count());
        for (int f = 0; f < features.count(); f++) {
          keys.writeInt(of[f]);
        }
      }
    }
  }

  /** 0 for no name, 1 + 2 * type for its first token, 2 + 2 * type for the others. */
  private static int[] labels(NameTokens tokens, String text, JsonNode entities) {
    var starts = new TreeMap<Integer, int[]>();
    for (JsonNode entity : entities) {
      int start = text.offsetByCodePoints(0, entity.get("start").asInt());
      int end = text.offsetByCodePoints(0, entity.get("end").asInt());
      starts.put(start, new int[] {end, TYPES.indexOf(entity.get("type").asText())});
    }
    int[] labels = new int[tokens.size()];
    int inside = -1;
    for (int i = 0; i < labels.length; i++) {
      Map.Entry<Integer, int[]> entity = starts.lowerEntry(tokens.end(i));
      if (entity != null && tokens.start(i) < entity.getValue()[0]) {
        labels[i] = 1 + 2 * entity.getValue()[1] + (inside == entity.getKey() ? 1 : 0);
        inside = entity.getKey();
      }
    }
    return labels;
  }

  private static NameLexicon lexicon(Path file) throws IOException {
    return new NameLexicon(ByteBuffer.wrap(Files.readAllBytes(file)));
  }

  private static void agreement(Path out, String lexiconFile, String models, List<Path> files)
      throws IOException {
    Files.createDirectories(out);
    NameLexicon lexicon = lexicon(Path.of(lexiconFile));
    List<ChainModel> first = new ArrayList<>();
    for (String model : models.split(",", -1)) {
      first.add(new ChainModel(ByteBuffer.wrap(Files.readAllBytes(Path.of(model)))));
    }
    try (DataOutputStream stretchRows = output(out.resolve("stretches.i32"));
        DataOutputStream tokenRows = output(out.resolve("tokens.i32"));
        DataOutputStream keys = output(out.resolve("keys.i32"));
        DataOutputStream scores = output(out.resolve("scores.i32"))) {
      int document = 0;
      for (Path file : files) {
        try (BufferedReader in = input(file)) {
          for (String line = in.readLine(); line != null; line = in.readLine()) {
            JsonNode doc = JSON.readTree(line);
            ChainModel model = first.get((document / 8) % first.size());
            write(doc, document++, lexicon, model, stretchRows, tokenRows, keys, scores);
          }
        }
      }
    }
  }

  private static void write(
      JsonNode doc,
      int document,
      NameLexicon lexicon,
      ChainModel model,
      DataOutputStream stretchRows,
      DataOutputStream tokenRows,
      DataOutputStream keys,
      DataOutputStream scores)
      throws IOException {
    String text = doc.get("text").asText();
    NameTokens tokens = NameTokens.of(text, sentences(text));
    int[] labels = labels(tokens, text, doc.get("entities"));
    Stretches stretches = Stretches.of(tokens, lexicon);
    KnownWords known = new KnownWords(tokens, lexicon);
    NameFeatures features = new NameFeatures(tokens, known);
    FirstReading reading = FirstReading.of(tokens, stretches, features, new ChainDecoder(model));
    Agreement agreement = new Agreement(tokens, known, reading);
    int[] before = new int[ChainModel.LABELS];
    for (int s = 0; s < stretches.size(); s++) {
      stretchRows.writeInt(document);
      stretchRows.writeInt(stretches.end(s) - stretches.start(s));
      for (int i = stretches.start(s); i < stretches.end(s); i++) {
        int[] of = agreement.of(i);
        tokenRows.writeInt(text.codePointCount(0, tokens.start(i)));
        tokenRows.writeInt(text.codePointCount(0, tokens.end(i)));
        tokenRows.writeInt(labels[i]);
        tokenRows.writeInt(agreement.count());
        for (int f = 0; f < agreement.count(); f++) {
          keys.writeInt(of[f]);
        }
        reading.scores(s, i - stretches.start(s), before);
        for (int score : before) {
          scores.writeInt(score);
        }
      }
    }
  }

  private static void words(Path out, List<Path> files) throws IOException {
    try (BufferedWriter to = Files.newBufferedWriter(out)) {
      for (Path file : files) {
        try (BufferedReader in = input(file)) {
          for (String line = in.readLine(); line != null; line = in.readLine()) {
            String text = JSON.readTree(line).get("text").asText();
            NameTokens tokens = NameTokens.of(text, sentences(text));
            for (int s = 0; s < tokens.sentences(); s++) {
              for (int i = tokens.firstOf(s); i < tokens.firstOf(s + 1); i++) {
                to.write(tokens.text(i));
                to.write(i + 1 < tokens.firstOf(s + 1) ? ' ' : '\n');
              }
            }
          }
        }
      }
    }
  }

  private static String type(NamePhrase name) {
    return name.type().name().toLowerCase(Locale.ROOT);
  }

  private static void tag(Path out, List<Path> files) throws IOException {
    try (BufferedWriter to = Files.newBufferedWriter(out)) {
      for (Path file : files) {
        try (BufferedReader in = input(file)) {
          for (String line = in.readLine(); line != null; line = in.readLine()) {
            JsonNode doc = JSON.readTree(line);
            String text = doc.get("text").asText();
            List<Map<String, Object>> entities = new ArrayList<>();
            for (NamePhrase name :
                NameTagger.standard().tag(NameTokens.of(text, sentences(text)))) {
              entities.add(
                  Map.of(
                      "type",
                      type(name),
                      "start",
                      text.codePointCount(0, name.span().start()),
                      "end",
                      text.codePointCount(0, name.span().end()),
                      "text",
                      name.span().of(text),
                      "confidence",
                      name.confidence()));
            }
            to.write(
                JSON.writeValueAsString(
                    Map.of("id", doc.get("id").asText(), "entities", entities)));
            to.newLine();
          }
        }
      }
    }
  }

  private static void lexicon(Path out, Path phrases, Path words) throws IOException {
    try (DataOutputStream to = output(out)) {
      var rows = new TreeMap<Integer, Integer>();
      for (String line : Files.readAllLines(phrases)) {
        int tab = line.indexOf('\t');
        String phrase = line.substring(0, tab);
        NameTokens tokens = NameTokens.of(phrase, List.of(new Span(0, tab)));
        long hash = 0;
        for (int i = 0; i < tokens.size(); i++) {
          hash = Hashes.join(hash, tokens.lower(i));
        }
        int kinds = Integer.parseInt(line.substring(tab + 1));
        rows.merge(NameLexicon.phraseKey(hash), kinds, (a, b) -> a | b);
      }
      write(to, rows, true);
      rows.clear();
      for (String line : Files.readAllLines(words)) {
        int tab = line.indexOf('\t');
        NameTokens tokens = NameTokens.of(line, List.of(new Span(0, tab)));
        if (tokens.size() == 1) {
          int cluster = Integer.parseInt(line.substring(tab + 1));
          rows.put(NameLexicon.wordKey(tokens.form(0)), cluster);
        }
      }
      write(to, rows, false);
    }
  }

  private static void write(DataOutputStream to, Map<Integer, Integer> rows, boolean wide)
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

  private static BufferedReader input(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    return new BufferedReader(
        new InputStreamReader(
            file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in,
            StandardCharsets.UTF_8));
  }

  private static DataOutputStream output(Path file) throws IOException {
    return new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16));
  }
}
