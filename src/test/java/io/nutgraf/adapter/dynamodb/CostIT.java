package io.nutgraf.adapter.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.app.AnyTopic;
import io.nutgraf.app.ArticleFilter;
import io.nutgraf.app.Articles;
import io.nutgraf.app.Cursors;
import io.nutgraf.app.Drop;
import io.nutgraf.app.Feature;
import io.nutgraf.app.Features;
import io.nutgraf.app.FindName;
import io.nutgraf.app.FindQuotes;
import io.nutgraf.app.InMemoryBucket;
import io.nutgraf.app.InMemoryTextStore;
import io.nutgraf.app.IndexSentences;
import io.nutgraf.app.IngestDocument;
import io.nutgraf.app.MakeDigest;
import io.nutgraf.app.QuoteFilter;
import io.nutgraf.app.ReadName;
import io.nutgraf.app.ReadNovelty;
import io.nutgraf.app.Topic;
import io.nutgraf.digest.DigestOptions;
import io.nutgraf.model.DocumentId;
import io.nutgraf.model.EntityType;
import io.nutgraf.model.ObjectLocation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * The tables of costs in README.md, in DynamoDB's own units: of a story of 3,000 characters and one
 * of 4,000 each row of writes, and of an archive of 40 such stories each row of reads. A figure
 * there may be off by as much as words that are added to a lexicon change it. {@code
 * -Dcost.rows=true} prints how many rows of each kind they have.
 */
@ExtendWith(DynamoDbLocal.class)
class CostIT {

  private static final int ARCHIVE = 40;
  private static final int PAGE = 20;

  /** By how many units a figure of the tables may be off. */
  private static final int TOLERANCE = 2;

  private static final Set<Feature> NOTHING = Set.of();
  private static final Set<Feature> ALL = Set.of(Feature.values());
  private static final Topic MINISTER = Topic.of(Topic.Kind.PERSON, "Anna Bergmann");

  private final CapacityMeter meter = new CapacityMeter();
  private final DynamoDbClient client;
  private final InMemoryBucket bucket = new InMemoryBucket(Drop.START);
  private final InMemoryTextStore texts = new InMemoryTextStore();

  CostIT(DynamoDbClient local) {
    client = meter.client(local);
  }

  /** Tables of their own, and what writes and reads them with some of the features. */
  private final class Archive {

    private final Features features;
    private final DynamoDbTables tables = DynamoDbLocal.newTables(client);
    private final DynamoDbReuseIndex reuse = new DynamoDbReuseIndex(client, tables);
    private final DynamoDbSummaryStore articles;

    Archive(Set<Feature> on) {
      features = new Features(on);
      articles = new DynamoDbSummaryStore(client, tables, Articles.DROP_PREFIX, features);
    }

    /** The write units of dropping a text. */
    double drop(String name, String text) {
      var sentences =
          new IndexSentences(articles, texts, Drop.SUMMARIZE, reuse, features.has(Feature.REUSE));
      var ingest =
          new IngestDocument(
              bucket,
              articles,
              texts,
              sentences,
              Drop.SUMMARIZE,
              Articles.DROP_PREFIX,
              InstantSource.system());
      meter.reset();
      ingest.ingest(bucket.put(Articles.DROP_PREFIX + name, text));
      return meter.allWritten();
    }

    /** How many rows there are of each kind: what a facet begins with. */
    Map<String, Long> rows() {
      return client.scanPaginator(scan -> scan.tableName(tables.index())).items().stream()
          .map(row -> Attributes.string(row, DynamoDbTables.FACET).split("[=#]", 2)[0])
          .collect(Collectors.groupingBy(kind -> kind, TreeMap::new, Collectors.counting()));
    }
  }

  private static String story(int characters) {
    try {
      return Files.readString(Path.of("src/test/resources/cost/story-" + characters + ".txt"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** In an archive of its own where something of the month is, and nobody whom it names. */
  private double written(int characters, Set<Feature> on) {
    var archive = new Archive(on);
    archive.drop("first.txt", "Nothing was told of it on March 11, 2024.");
    double units = archive.drop("story.txt", story(characters));
    if (Boolean.getBoolean("cost.rows")) {
      System.out.printf("%d characters, %s: %s%n", characters, on, archive.rows());
    }
    return units;
  }

  @Test
  void theTableOfWritesSaysWhatTheyCost() throws IOException {
    var measured = new ArrayList<Row>();
    for (int characters : new int[] {3000, 4000}) {
      double core = written(characters, NOTHING);
      measured.add(
          new Row(
              "%,d".formatted(characters),
              List.of(
                  core,
                  written(characters, Set.of(Feature.FACETS)) - core,
                  written(characters, Set.of(Feature.NAMES)) - core,
                  written(characters, Set.of(Feature.REUSE)) - core,
                  written(characters, ALL))));
    }
    for (Row row : measured) {
      double core = row.units().getFirst();
      assertThat(core).as("the core").isLessThanOrEqualTo(5);
      assertThat(row.units().getLast() - core).as("all that is on beside it").isLessThan(60);
    }
    compare(measured);
  }

  @Test
  void theTableOfReadsSaysWhatTheyCost() throws IOException {
    var archive = new Archive(ALL);
    for (int i = 0; i < ARCHIVE; i++) {
      archive.drop("n" + i, story(4000) + "\n\nIt is number " + i + ", and it goes on like that.");
    }
    var cursors = new Cursors(new byte[16]);
    var articles = archive.articles;
    var names = new DynamoDbNameIndex(client, archive.tables, Articles.DROP_PREFIX);
    var id = DocumentId.of(new ObjectLocation(InMemoryBucket.NAME, Articles.DROP_PREFIX + "n9"));
    var quotes = new QuoteFilter(null, null, AnyTopic.of(MINISTER), null, null);
    var measured = new ArrayList<Row>();
    measured.add(read("GET /v1/documents/{id}", () -> articles.find(id)));
    measured.add(read("GET /v1/documents", () -> articles.list(ArticleFilter.ALL, null, PAGE)));
    measured.add(
        read(
            "GET /v1/documents?person=",
            () -> {
              new FindName(names, articles).find(EntityType.PERSON, "Anna Bergmann");
              return articles.list(ArticleFilter.of(List.of(MINISTER)), null, PAGE);
            }));
    measured.add(
        read(
            "GET /v1/documents/{id}/novelty",
            () ->
                new ReadNovelty(
                        articles,
                        texts,
                        Drop.sentences(articles, texts, archive.reuse),
                        archive.reuse)
                    .read(id)));
    measured.add(
        read(
            "GET /v1/quotes?speaker=",
            () -> new FindQuotes(articles, cursors).find(quotes, null, PAGE)));
    measured.add(
        read(
            "GET /v1/people/{id}",
            () -> new ReadName(articles, names).read(AnyTopic.of(MINISTER))));
    measured.add(
        read(
            "GET /v1/digest",
            () ->
                new MakeDigest(articles, texts, Drop.SUMMARIZE)
                    .make(ArticleFilter.ALL, DigestOptions.DEFAULT)));
    compare(measured);
  }

  private interface Read {
    Object answer();
  }

  private Row read(String route, Read read) {
    meter.reset();
    assertThat(read.answer()).isNotNull();
    return new Row("`" + route + "`", List.of(meter.allRead()));
  }

  /** A row of a table: what it is of, and its figures. */
  private record Row(String name, List<Double> units) {

    @Override
    public String toString() {
      return "| %s | %s |"
          .formatted(
              name,
              units.stream()
                  .map(it -> String.format(Locale.ROOT, "%.0f", Math.ceil(it)))
                  .collect(Collectors.joining(" | ")));
    }
  }

  private static void compare(List<Row> measured) throws IOException {
    List<String> readme = Files.readAllLines(Path.of("README.md"));
    String table =
        measured.stream().map(Row::toString).collect(Collectors.joining("\n", "\n", "\n"));
    var soft = new SoftAssertions();
    for (Row row : measured) {
      Pattern line = Pattern.compile(Pattern.quote("| " + row.name() + " |") + "([ |0-9.]+)\\|.*");
      List<Double> told =
          readme.stream()
              .map(line::matcher)
              .filter(Matcher::matches)
              .findFirst()
              .map(it -> figures(it.group(1)))
              .orElse(List.of());
      soft.assertThat(told).as("%s, of %s", row, table).hasSameSizeAs(row.units());
      for (int i = 0; i < Math.min(told.size(), row.units().size()); i++) {
        soft.assertThat(Math.abs(told.get(i) - Math.ceil(row.units().get(i))))
            .as("%s, of %s", row, table)
            .isLessThanOrEqualTo(TOLERANCE);
      }
    }
    soft.assertAll();
  }

  private static List<Double> figures(String cells) {
    return Arrays.stream(cells.split("\\|", -1))
        .map(String::strip)
        .filter(cell -> !cell.isEmpty())
        .map(Double::valueOf)
        .toList();
  }
}
