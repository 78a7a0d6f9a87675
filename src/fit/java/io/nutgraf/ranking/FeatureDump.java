package io.nutgraf.ranking;

import io.nutgraf.article.ReadText;
import io.nutgraf.fit.CorpusDocument;
import io.nutgraf.fit.FitFiles;
import io.nutgraf.model.Language;
import io.nutgraf.model.Sentence;
import io.nutgraf.model.Span;
import io.nutgraf.text.LanguagePack;
import java.io.BufferedInputStream;
import java.io.BufferedWriter;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Writes what the ranker measures of the documents of a corpus, for the script that fits it.
 *
 * <pre>
 * features CLASSES OUT FILE.jsonl[.gz]…   docs.jsonl, sentences.f32, words.f32, hashes.i64; what the
 *     columns are: sentences.txt, words.txt, triples.txt
 * triples CLASSES OUT FILE.jsonl[.gz]…    reads wanted.u8, and of the documents wanted scores.f32,
 *     salience.f32; writes triples.i32, triples.f32
 * </pre>
 *
 * CLASSES is what is known of words: english (everything), listed (function words, as of other
 * languages with a list), none.
 */
final class FeatureDump {

  private static final Language ENGLISH = new Language("en", 1);

  private FeatureDump() {}

  public static void main(String[] args) throws IOException {
    WordClasses classes =
        switch (args[1]) {
          case "english" -> WordClasses.of(ENGLISH);
          case "listed" -> WordClasses.ofFunctionWords(LanguagePack.of("en"));
          default -> WordClasses.ofFunctionWords(LanguagePack.of("und"));
        };
    Path out = Files.createDirectories(Path.of(args[2]));
    List<Path> files = Arrays.stream(args).skip(3).map(Path::of).toList();
    if (args[0].equals("features")) {
      features(out, classes, files);
    } else {
      triples(out, classes, files);
    }
  }

  /** Statements of an article, whose every place says something; see {@link Placement}. */
  private record Measured(
      String text, List<Span> sentences, HashedTerms words, Similarities shared) {

    static Measured of(ReadText article, WordClasses classes) {
      List<Span> sentences = article.statements().stream().map(Sentence::span).toList();
      HashedTerms words = HashedTerms.of(article.text(), sentences, classes);
      return new Measured(article.text(), sentences, words, new Similarities(words));
    }
  }

  private static void features(Path out, WordClasses classes, List<Path> files) throws IOException {
    try (DataOutputStream sentences = FitFiles.output(out.resolve("sentences.f32"));
        DataOutputStream words = FitFiles.output(out.resolve("words.f32"));
        DataOutputStream hashes = FitFiles.output(out.resolve("hashes.i64"));
        BufferedWriter docs = Files.newBufferedWriter(out.resolve("docs.jsonl"))) {
      CorpusDocument.each(
          files,
          document -> {
            Measured m = Measured.of(document.article(), classes);
            float[][] features = SentenceMeasures.of(m.text, m.sentences, m.words, m.shared);
            write(sentences, features);
            writeWords(words, features[Feature.QUOTED_SHARE.column()], m);
            for (int t = 0; t < m.words.size(); t++) {
              hashes.writeLong(m.words.hashOf(t));
            }
            docs.write(CorpusDocument.JSON.writeValueAsString(describe(document, m)));
            docs.newLine();
          });
    }
    names(out.resolve("sentences.txt"), Feature.ALL.stream().map(f -> f + " " + f.trait()));
    names(out.resolve("words.txt"), WordFeature.ALL.stream().map(WordFeature::name));
    names(out.resolve("triples.txt"), TripleFeature.ALL.stream().map(TripleFeature::name));
  }

  /** Writes what the columns of the file of numbers beside it are. */
  private static void names(Path file, Stream<String> names) throws IOException {
    Files.write(file, names.toList());
  }

  private static void writeWords(DataOutputStream out, float[] quoted, Measured m)
      throws IOException {
    var measures = WordMeasures.of(quoted, m.words, m.shared);
    float[] row = new float[WordFeature.count()];
    for (int term = 0; term < m.words.size(); term++) {
      measures.measure(term, row);
      for (float value : row) {
        out.writeFloat(value);
      }
    }
  }

  private static Map<String, Object> describe(CorpusDocument document, Measured m) {
    return Map.of(
        "id",
        document.id(),
        "set",
        document.set(),
        "s",
        m.sentences.stream().map(s -> s.of(m.text)).toList(),
        "w",
        firstForms(m));
  }

  /** How each term is first written, in lower case. */
  private static List<String> firstForms(Measured m) {
    List<String> forms = new ArrayList<>();
    for (int t = 0; t < m.words.start(m.sentences.size()); t++) {
      if (m.words.term(t) == forms.size()) {
        int offset = m.words.offset(t);
        forms.add(m.text.substring(offset, offset + m.words.letters(t)).toLowerCase(Locale.ROOT));
      }
    }
    return forms;
  }

  private static void triples(Path out, WordClasses classes, List<Path> files) throws IOException {
    try (DataInputStream scores = binary(out.resolve("scores.f32"));
        DataInputStream salience = binary(out.resolve("salience.f32"));
        DataInputStream wanted = binary(out.resolve("wanted.u8"));
        DataOutputStream sets = FitFiles.output(out.resolve("triples.i32"));
        DataOutputStream rows = FitFiles.output(out.resolve("triples.f32"))) {
      CorpusDocument.each(
          files,
          document -> {
            if (wanted.readByte() != 0) {
              Measured m = Measured.of(document.article(), classes);
              float[] score = read(scores, m.sentences.size());
              float[] weight = read(salience, m.words.size());
              write(document.number(), m, score, weight, sets, rows);
            }
          });
    }
  }

  private static void write(
      int document,
      Measured m,
      float[] score,
      float[] salience,
      DataOutputStream sets,
      DataOutputStream rows)
      throws IOException {
    float[][] measured = SentenceMeasures.of(m.text, m.sentences, m.words, m.shared);
    var section =
        new MeasuredSection(
            m.sentences, m.words, m.shared, measured, salience, score, score.length, false);
    int[] best =
        IntStream.range(0, score.length)
            .boxed()
            .sorted(Comparator.comparingDouble(s -> -score[s]))
            .limit(Candidates.MOST)
            .mapToInt(s -> s)
            .toArray();
    TripleMeasures features = Selection.triples(section, best, 0);
    for (int i = 0; i < features.triples.length; i++) {
      sets.writeInt(document);
      for (int sentence : features.triples[i]) {
        sets.writeInt(sentence);
      }
    }
    write(rows, features.values);
  }

  private static float[] read(DataInputStream in, int count) throws IOException {
    float[] values = new float[count];
    for (int i = 0; i < count; i++) {
      values[i] = in.readFloat();
    }
    return values;
  }

  /** Writes columns as rows. */
  private static void write(DataOutputStream out, float[][] columns) throws IOException {
    for (int row = 0; row < columns[0].length; row++) {
      for (float[] column : columns) {
        out.writeFloat(column[row]);
      }
    }
  }

  private static DataInputStream binary(Path file) throws IOException {
    return new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16));
  }
}
