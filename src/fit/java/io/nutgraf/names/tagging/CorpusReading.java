package io.nutgraf.names.tagging;

import io.nutgraf.article.ReadText;
import io.nutgraf.fit.CorpusDocument;
import io.nutgraf.model.EntityType;
import io.nutgraf.model.Excerpt;
import io.nutgraf.model.Language;
import io.nutgraf.model.Mention;
import io.nutgraf.model.Span;
import io.nutgraf.names.MentionResolver;
import io.nutgraf.names.words.DocumentWords;
import io.nutgraf.names.words.NameLexicon;
import io.nutgraf.names.words.NamePhrase;
import io.nutgraf.names.words.NameTokens;
import io.nutgraf.names.words.NameWords;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads corpora with other models than the one that is shipped, for the script that fits it.
 *
 * <pre>
 * habits OUT.tsv LEXICON MODEL FILE.jsonl[.gz]…    words and names, and how often each was which label
 * mentions OUT.jsonl LEXICON MODEL,… FILE.jsonl…   what the product makes of each document by that
 *     model of which the number is (document / 8) % models, as the scorer reads it
 * </pre>
 */
final class CorpusReading {

  private static final int BLOCK = 8;

  private static final NameWords KNOWN = NameWords.of(new Language("en", 1));

  private CorpusReading() {}

  public static void main(String[] args) throws IOException {
    Path out = Path.of(args[1]);
    NameLexicon lexicon = NameDump.lexicon(Path.of(args[2]));
    List<NameTagger> taggers = new ArrayList<>();
    for (String model : args[3].split(",", -1)) {
      var chain = new ChainModel(ByteBuffer.wrap(Files.readAllBytes(Path.of(model))));
      taggers.add(new NameTagger(new NameModel(lexicon, chain), KNOWN));
    }
    List<Path> files = Arrays.stream(args).skip(4).map(Path::of).toList();
    try (BufferedWriter to = Files.newBufferedWriter(out)) {
      if (args[0].equals("habits")) {
        habits(to, taggers.getFirst(), files);
      } else {
        mentions(to, taggers, files);
      }
    }
  }

  private static void habits(BufferedWriter to, NameTagger tagger, List<Path> files)
      throws IOException {
    var counts = new TreeMap<String, int[]>();
    CorpusDocument.each(
        files,
        document -> {
          NameTokens tokens = NameDump.tokens(document.article());
          int[] labels = labels(tokens, tagger.tag(tokens), document.text(), counts);
          for (int i = 0; i < labels.length; i++) {
            if (tokens.is(i, NameTokens.ANCHOR)) {
              count(counts, tokens.text(i), labels[i]);
            }
          }
        });
    for (Map.Entry<String, int[]> entry : counts.entrySet()) {
      to.write(entry.getKey());
      for (int count : entry.getValue()) {
        to.write("\t" + count);
      }
      to.newLine();
    }
  }

  /** The labels of all tokens; names of several words are counted by the way. */
  private static int[] labels(
      NameTokens tokens, List<NamePhrase> names, String text, Map<String, int[]> counts) {
    int[] labels = new int[tokens.size()];
    int i = 0;
    for (NamePhrase name : names) {
      while (tokens.start(i) < name.span().start()) {
        i++;
      }
      NameLabel label = NameLabel.beginOf(name.type());
      int first = i;
      for (; i < labels.length && tokens.start(i) < name.span().end(); i++) {
        labels[i] = (i == first ? label : label.inside()).number();
      }
      String verbatim = name.span().of(text);
      if (i > first + 1 && verbatim.chars().noneMatch(c -> c < ' ')) {
        count(counts, verbatim, label.number());
      }
    }
    return labels;
  }

  private static void count(Map<String, int[]> counts, String name, int label) {
    counts.computeIfAbsent(name, _ -> new int[ChainModel.LABELS])[label]++;
  }

  private static void mentions(BufferedWriter to, List<NameTagger> taggers, List<Path> files)
      throws IOException {
    CorpusDocument.each(
        files,
        document -> {
          String text = document.text();
          NameTagger tagger = taggers.get(document.number() / BLOCK % taggers.size());
          List<Map<String, Object>> entities = new ArrayList<>();
          for (Mention mention : mentions(document.article(), tagger)) {
            for (Excerpt place : mention.occurrences()) {
              entities.add(entity(text, mention.type(), place.span()));
            }
          }
          Map<String, Object> found = Map.of("id", document.id(), "entities", entities);
          to.write(CorpusDocument.JSON.writeValueAsString(found));
          to.newLine();
        });
  }

  private static List<Mention> mentions(ReadText article, NameTagger tagger) {
    NameTokens tokens = NameDump.tokens(article);
    DocumentWords words = DocumentWords.of(article.words(), tokens, KNOWN);
    return MentionResolver.standard().resolve(article, words, tagger.tag(tokens));
  }

  private static Map<String, Object> entity(String text, EntityType type, Span span) {
    return Map.of(
        "type",
        type.name().toLowerCase(Locale.ROOT),
        "start",
        text.codePointCount(0, span.start()),
        "end",
        text.codePointCount(0, span.end()),
        "text",
        span.of(text));
  }
}
