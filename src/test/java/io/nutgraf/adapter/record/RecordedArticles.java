package io.nutgraf.adapter.record;

import io.nutgraf.model.Article;
import io.nutgraf.model.CitedOutlet;
import io.nutgraf.model.Credit;
import io.nutgraf.model.DateMention;
import io.nutgraf.model.DocumentId;
import io.nutgraf.model.EntityType;
import io.nutgraf.model.Excerpt;
import io.nutgraf.model.Headline;
import io.nutgraf.model.KeyPhrase;
import io.nutgraf.model.KeySentence;
import io.nutgraf.model.Language;
import io.nutgraf.model.Mention;
import io.nutgraf.model.Metadata;
import io.nutgraf.model.Noise;
import io.nutgraf.model.ObjectLocation;
import io.nutgraf.model.Published;
import io.nutgraf.model.Quote;
import io.nutgraf.model.Reason;
import io.nutgraf.model.Source;
import io.nutgraf.model.Span;
import io.nutgraf.model.Speaker;
import io.nutgraf.model.Summary;
import io.nutgraf.model.Warning;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** Records as versions of Nutgraf wrote them: {@code records/format-<number>/<name>.json}. */
public final class RecordedArticles {

  static final Path RECORDS = Path.of("src/test/resources/records");

  private static final String TEXT =
      "date 2022-11-29 Kyiv 🚀 rises\n\n“We won’t retreat,” he said 🇺🇦. It ended.";
  private static final ObjectLocation LOCATION =
      new ObjectLocation("drop", "inbox/a b+c%20d/ü 🚀.txt");

  private RecordedArticles() {}

  /** The record of that name in a format. */
  public static byte[] record(int format, String name) {
    try {
      return Files.readAllBytes(RECORDS.resolve("format-" + format).resolve(name + ".json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the records {@code everything.json} say: an article with everything that there is. */
  public static Article.Succeeded everything() {
    Summary summary =
        new Summary(
            "nutgraf/0.1",
            new Language("en", .9876),
            metadata(),
            12,
            2,
            1,
            List.of(
                new KeySentence(
                    excerpt("“We won’t retreat,” he said 🇺🇦."),
                    0,
                    1 / 3d,
                    List.of(new Reason("near_the_top", "stands near the top")),
                    List.of(excerpt("Kyiv 🚀 rises"))),
                new KeySentence(excerpt("It ended."), 1, 0, List.of(), List.of())),
            List.of(new Noise(excerpt("date 2022-11-29"), Noise.Kind.COMMENT_FORM)),
            List.of(Warning.invalidCharactersReplaced()));
    Instant uploaded = Instant.parse("2022-11-30T08:15:30.123Z");
    Source source =
        new Source(LOCATION, "v1", "ab".repeat(32), "text/plain", "UTF-8", 99, uploaded);
    return new Article.Succeeded(DocumentId.of(LOCATION), source, summary);
  }

  private static Metadata metadata() {
    return new Metadata(
        new Headline("Kyiv 🚀 rises", excerpt("Kyiv 🚀 rises").span()),
        new Credit("Ann Ode", null),
        new Credit("Kyiv", excerpt("Kyiv").span()),
        excerpt("Kyiv"),
        new Published("2022-11-29", Published.Precision.DAY, Published.Basis.PREFIX, .9),
        List.of(new KeyPhrase(excerpt("🚀 rises"), .75, 2)),
        List.of(
            new Mention(
                "kyiv",
                EntityType.PLACE,
                "Kyiv",
                List.of("Kiev"),
                excerpt("It"),
                1,
                .9,
                List.of(excerpt("Kyiv"))),
            new Mention(
                "ann-ode",
                EntityType.PERSON,
                "Ann Ode",
                List.of(),
                null,
                .5,
                .8,
                List.of(excerpt("he"), excerpt("It")))),
        List.of(
            new Quote(
                excerpt("“We won’t retreat,”"),
                Quote.Kind.DIRECT,
                new Speaker("Ann Ode", "ann-ode", excerpt("he")),
                excerpt("said")),
            new Quote(excerpt("It ended"), Quote.Kind.INDIRECT, null, null)),
        List.of(
            new DateMention(
                excerpt("2022-11-29"), "2022-11-29", null, "stated", 1, excerpt("date 2022-11-29")),
            new DateMention(
                excerpt("It"), "2022-11", "2022-11-29", "nearest_past", .5, excerpt("It ended."))),
        List.of(new CitedOutlet(excerpt("Kyiv"), "kyiv", excerpt("said"))));
  }

  private static Excerpt excerpt(String words) {
    int start = TEXT.indexOf(words);
    return Excerpt.of(TEXT, new Span(start, start + words.length()));
  }
}
