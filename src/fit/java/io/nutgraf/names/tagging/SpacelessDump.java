package io.nutgraf.names.tagging;

import io.nutgraf.fit.FitFiles;
import io.nutgraf.names.words.NameLexicon;
import io.nutgraf.names.words.NameTokens;
import io.nutgraf.text.WordRule;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes what the taggers of scripts without spaces see of the documents of corpora, for the script
 * that fits them.
 *
 * <pre>
 * features OUT LEXICON FILE.jsonl[.gz]…  stretches.i32, tokens.i32, keys.i32
 * lexicon OUT.bin WORDS.tsv              word, what is known of it as a number
 * </pre>
 */
final class SpacelessDump {

  private SpacelessDump() {}

  public static void main(String[] args) throws IOException {
    Path out = Path.of(args[1]);
    List<Path> files = Arrays.stream(args).skip(2).map(Path::of).toList();
    if (args[0].equals("features")) {
      features(out, NameDump.lexicon(files.getFirst()), files.subList(1, files.size()));
    } else {
      lexicon(out, files.getFirst());
    }
  }

  private static void features(Path out, NameLexicon lexicon, List<Path> files) throws IOException {
    NameDump.features(
        out,
        files,
        document -> {
          var article = document.article();
          var tokens =
              NameTokens.part(
                  article.words(), article.lines(), WordRule.NAMES_UNSPACED, Integer.MAX_VALUE);
          return new NameDump.Dumped(
              tokens,
              CandidateStretches.all(tokens, lexicon),
              new SpacelessFeatures(tokens, new SpacelessWords(tokens, lexicon)));
        },
        (_, _, _) -> new int[0]);
  }

  private static void lexicon(Path out, Path words) throws IOException {
    Map<Integer, Integer> rows = new TreeMap<>();
    for (String line : Files.readAllLines(words)) {
      int tab = line.indexOf('\t');
      int use = Integer.parseInt(line.substring(tab + 1));
      rows.merge(
          NameLexicon.wordKey(SpacelessWords.spelling(line.substring(0, tab))),
          use,
          (a, b) -> a | b);
    }
    try (DataOutputStream to = FitFiles.output(out)) {
      NameDump.write(to, Map.of(), true);
      NameDump.write(to, rows, false);
    }
  }
}
