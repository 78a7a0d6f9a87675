package io.nutgraf.reading.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Writes what pages may be called, who may have written them and when, with all that is weighed,
 * for the script that fits the weights: {@code OUT} of a file of lines {@code ID<tab>PATH}.
 */
final class StatementDump {

  private StatementDump() {}

  public static void main(String[] args) throws IOException {
    try (var out =
        new PrintStream(Files.newOutputStream(Path.of(args[1])), false, StandardCharsets.UTF_8)) {
      for (String line : Files.readAllLines(Path.of(args[0]))) {
        String[] fields = line.split("\t", -1);
        byte[] bytes = Files.readAllBytes(Path.of(fields[1]));
        if (fields[1].endsWith(".gz")) {
          bytes = new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes();
        }
        var page = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
        write(out, fields[0], page);
        var head = page.clone();
        head.body().empty();
        write(out, fields[0] + "~head", head);
        page.select("meta, script").remove();
        write(out, fields[0] + "~body", page);
      }
    }
  }

  private static void write(PrintStream out, String id, Document page) {
    PageStatements.candidates(page).forEach((name, all) -> write(out, id, name, all));
  }

  private static void write(
      PrintStream out, String id, String name, List<PageCandidates.Candidate> all) {
    for (PageCandidates.Candidate each : all) {
      out.println(
          String.join(
              "\t",
              id,
              name,
              each.key,
              each.text.replace('\t', ' ').replace('\n', ' '),
              each.source.name(),
              String.join(" ", each.signs)));
    }
  }
}
