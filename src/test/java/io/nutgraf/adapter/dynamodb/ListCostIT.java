package io.nutgraf.adapter.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.app.ArticleFilter;
import io.nutgraf.app.Articles;
import io.nutgraf.app.DocumentLimits;
import io.nutgraf.app.Drop;
import io.nutgraf.app.GroupDuplicates;
import io.nutgraf.app.GroupDuplicates.Groups;
import io.nutgraf.app.InMemoryBucket;
import io.nutgraf.app.InMemoryTextStore;
import io.nutgraf.app.IngestDocument;
import io.nutgraf.app.ReadNovelty;
import io.nutgraf.app.ReadRelated;
import io.nutgraf.app.SummarizeDocument;
import io.nutgraf.app.SummaryStore;
import io.nutgraf.model.DocumentId;
import io.nutgraf.model.ObjectLocation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * What it costs to hold the documents of a page of the list against others, in the units that
 * DynamoDB charges for. With {@code -Dreuse.texts=FOLDER} also over the texts of a folder, of which
 * it prints the figures.
 */
@ExtendWith(DynamoDbLocal.class)
class ListCostIT {

  private static final ArticleFilter ENGLISH =
      new ArticleFilter(null, null, null, "en", null, List.of());

  private static final int MOST_PRINTED = 60;

  private final CapacityMeter meter = new CapacityMeter();
  private final InMemoryTextStore texts = new InMemoryTextStore();
  private final InMemoryBucket bucket = new InMemoryBucket(Drop.START);
  private final DynamoDbSummaryStore articles;
  private final DynamoDbReuseIndex reuse;
  private final DynamoDbNameIndex names;
  private final IngestDocument ingest;

  ListCostIT(DynamoDbClient local) {
    DynamoDbClient client = meter.client(local);
    DynamoDbTables tables = DynamoDbLocal.newTables(client);
    articles = new DynamoDbSummaryStore(client, tables, Articles.DROP_PREFIX);
    reuse = new DynamoDbReuseIndex(client, tables);
    names = new DynamoDbNameIndex(client, tables, Articles.DROP_PREFIX);
    ingest =
        new IngestDocument(
            bucket,
            articles,
            texts,
            Drop.sentences(articles, texts, reuse),
            SummarizeDocument.within(
                DocumentLimits.ofBytes(Drop.MAX_BYTES), InstantSource.system()),
            Articles.DROP_PREFIX,
            InstantSource.system());
  }

  private void drop(String name, String text) {
    ingest.ingest(bucket.put(Articles.DROP_PREFIX + name, text));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Read units of a page of the list, and of what is told of it besides. */
  private record Costs(double list, double groups, double novelty) {}

  private Costs costs(String of, ArticleFilter filter, @Nullable String before) {
    meter.reset();
    SummaryStore.Page page = articles.list(filter, before, GroupDuplicates.MOST_ARTICLES);
    double list = meter.allRead();
    double groups =
        units(
            () ->
                new GroupDuplicates(articles, reuse, Articles.DROP_PREFIX)
                    .of(page.articles(), filter));
    double novelty =
        units(
            () ->
                new ReadNovelty(articles, texts, Drop.sentences(articles, texts, reuse), reuse)
                    .shares(page.articles()));
    System.out.printf(
        "read units of a page of %d, %s: list %.1f, groups %.1f, novelty %.1f%n",
        page.articles().size(), of, list, groups, novelty);
    return new Costs(list, groups, novelty);
  }

  private double units(Supplier<?> work) {
    meter.reset();
    assertThat(work.get()).isNotNull();
    return meter.allRead();
  }

  @Test
  void aPageOfCopiesCostsABoundedRead() throws IOException {
    String story = read(Path.of("seeds", "000_8f3eb1f4b4bb600a.txt"));
    drop("first.txt", story);
    drop("other.txt", read(Path.of("seeds", "001_5b55b37c765ce05d.txt")));
    for (int i = 0; i < 120; i++) {
      drop("copy" + i + ".txt", story);
    }
    Costs all = costs("of 122 documents, 121 of them copies", ArticleFilter.ALL, null);
    assertThat(all.groups()).isLessThan(200);
    assertThat(all.novelty()).isLessThan(200);
    Costs filtered = costs("the same, in English", ENGLISH, null);
    assertThat(filtered.groups()).isLessThan(300);
  }

  @Test
  void whatIsRelatedCostsABoundedRead() {
    String story = read(Path.of("seeds", "000_8f3eb1f4b4bb600a.txt"));
    drop("first.txt", story);
    drop("other.txt", read(Path.of("seeds", "001_5b55b37c765ce05d.txt")));
    assertThat(related("other.txt")).isLessThan(60);
    for (int i = 0; i < 60; i++) {
      drop("copy" + i + ".txt", story);
    }
    assertThat(related("first.txt")).isLessThan(200);
  }

  private double related(String name) {
    DocumentId id =
        DocumentId.of(new ObjectLocation(InMemoryBucket.NAME, Articles.DROP_PREFIX + name));
    var read = new ReadRelated(articles, names, Drop.sentences(articles, texts, reuse), reuse);
    return units(() -> read.read(id).orElseThrow());
  }

  @Test
  void manyCopiesAreToldAsPartial() throws IOException {
    String story = read(Path.of("seeds", "000_8f3eb1f4b4bb600a.txt"));
    for (int i = 0; i < 60; i++) {
      drop("copy" + i + ".txt", story);
    }
    SummaryStore.Page page = articles.list(ArticleFilter.ALL, null, 20);
    Groups groups =
        new GroupDuplicates(articles, reuse, Articles.DROP_PREFIX)
            .of(page.articles(), ArticleFilter.ALL);
    assertThat(groups.groups().size() + groups.joined().size()).isEqualTo(20);
    assertThat(groups.joined().values().stream().map(it -> it.under().id()).distinct()).hasSize(1);
  }

  @Test
  @EnabledIfSystemProperty(named = "reuse.texts", matches = ".+")
  void printsTheFiguresOfAFolder() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("reuse.texts", ".")))) {
      files.filter(Files::isRegularFile).sorted().forEach(it -> drop(it.toString(), read(it)));
    }
    @Nullable String before = null;
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("reuse.texts", ".")))) {
      List<Double> units =
          files.sorted().limit(MOST_PRINTED).map(it -> related(it.toString())).sorted().toList();
      System.out.printf(
          "read units of what is related: mean %.1f, most %.1f%n",
          units.stream().mapToDouble(it -> it).average().orElse(0), units.getLast());
    }
    do {
      costs("of a folder", ArticleFilter.ALL, before);
      before =
          articles
              .list(ArticleFilter.ALL, before, GroupDuplicates.MOST_ARTICLES)
              .next()
              .orElse(null);
    } while (before != null);
  }
}
