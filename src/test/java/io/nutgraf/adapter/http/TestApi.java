package io.nutgraf.adapter.http;

import com.fasterxml.jackson.databind.JsonNode;
import io.nutgraf.adapter.json.Json;
import io.nutgraf.app.Cursors;
import io.nutgraf.app.DocumentLimits;
import io.nutgraf.app.Drop;
import io.nutgraf.app.Features;
import io.nutgraf.app.InMemoryBucket;
import io.nutgraf.app.InMemoryIdempotencyStore;
import io.nutgraf.app.InMemoryReuseIndex;
import io.nutgraf.app.InMemorySummaryStore;
import io.nutgraf.app.InMemoryTextStore;
import io.nutgraf.app.IngestDocument;
import io.nutgraf.app.SummarizeDocument;
import io.nutgraf.app.UseCases;
import io.nutgraf.model.Budget;
import io.nutgraf.model.DocumentId;
import io.nutgraf.model.ObjectLocation;
import io.nutgraf.reading.DocumentReaders;
import io.nutgraf.reading.ReadingLimits;
import io.nutgraf.reading.format.DocumentReader;
import io.nutgraf.summarize.Summarizer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The API over a bucket and stores in memory; every answer is held against its description. */
final class TestApi {

  static final Instant START = Instant.parse("2026-01-02T03:04:05Z");
  static final String PREFIX = "inbox/";
  static final long MAX_BYTES = 12_000_000;

  private static final OpenApiDocument DESCRIPTION = OpenApiDocument.load();

  final InMemoryBucket bucket = new InMemoryBucket(START);
  final InMemorySummaryStore articles = new InMemorySummaryStore(PREFIX);
  final InMemoryTextStore texts = new InMemoryTextStore();
  final InMemoryIdempotencyStore answers = new InMemoryIdempotencyStore();
  final InMemoryReuseIndex reuse = new InMemoryReuseIndex();
  final List<Throwable> causes = new ArrayList<>();
  Instant now = START;
  Supplier<Budget> budgets = () -> Budget.UNLIMITED;

  private final UseCases useCases;
  private final HttpApi api;
  private final IngestDocument ingest;

  TestApi() {
    this(Features.ALL);
  }

  /** Of these features. */
  TestApi(Features features) {
    this(null, DocumentReaders.standard(), features);
  }

  /** With {@code ports} in place of those in memory. */
  TestApi(UseCases.@Nullable Ports ports) {
    this(ports, DocumentReaders.standard());
  }

  /** With {@code reader} for what is summarized at once. */
  TestApi(UseCases.@Nullable Ports ports, DocumentReader reader) {
    this(ports, reader, Features.ALL);
  }

  private TestApi(UseCases.@Nullable Ports ports, DocumentReader reader, Features features) {
    InstantSource clock = () -> now;
    var cursors = new Cursors("a key of the tests' own".getBytes(StandardCharsets.UTF_8));
    var summarize =
        new SummarizeDocument(
            reader,
            Summarizer.standard(),
            new DocumentLimits(ReadingLimits.ofBytes(MAX_BYTES), () -> budgets.get()),
            clock);
    var settings = new UseCases.Settings(InMemoryBucket.NAME, PREFIX, cursors, features, clock);
    var used =
        ports == null
            ? new UseCases.Ports(articles, articles, texts, bucket, answers, reuse)
            : ports;
    useCases = UseCases.of(used, summarize, settings);
    api = new HttpApi(useCases, new Causes());
    ingest =
        new IngestDocument(
            bucket,
            articles,
            texts,
            Drop.sentences(articles, texts, reuse),
            SummarizeDocument.within(DocumentLimits.ofBytes(MAX_BYTES), clock),
            PREFIX,
            clock);
  }

  /** Keeps what the observer learns. */
  private final class Causes implements RequestObserver {

    @Override
    public void answered(HttpRequest request, HttpResponse response, @Nullable Throwable cause) {
      if (cause != null) {
        causes.add(cause);
      }
    }

    @Override
    public void partFailed(HttpRequest request, String part, Throwable cause) {
      causes.add(new IllegalStateException(part, cause));
    }
  }

  UseCases useCases() {
    return useCases;
  }

  HttpApi api() {
    return api;
  }

  /** An answer, its body out of gzip. */
  record Answer(int status, Map<String, String> headers, String body) {

    JsonNode json() {
      try {
        return Json.parse(body);
      } catch (IOException e) {
        throw new UncheckedIOException(body, e);
      }
    }

    String header(String name) {
      return headers.getOrDefault(name, "");
    }

    String at(String pointer) {
      return json().at(pointer).asText();
    }
  }

  /** Drops a text into the drop folder and waits for its article. */
  String drop(String name, String text) {
    return drop(name, text.getBytes(StandardCharsets.UTF_8), "text/plain");
  }

  String drop(String name, byte[] bytes, String contentType) {
    ingest.ingest(bucket.put(PREFIX + name, bytes, contentType, Map.of()));
    return id(name);
  }

  static String id(String name) {
    return DocumentId.of(new ObjectLocation(InMemoryBucket.NAME, PREFIX + name)).value();
  }

  Answer get(String target) {
    return send("GET", target, Map.of(), "");
  }

  Answer post(String target, JsonNode body) {
    return post(target, Json.line(body));
  }

  Answer post(String target, String body) {
    return send("POST", target, Map.of("content-type", "application/json"), body);
  }

  Answer send(String method, String target, Map<String, String> headers, String body) {
    HttpRequest request =
        HttpRequest.of(
            method, target, headers, body.getBytes(StandardCharsets.UTF_8), "test-request");
    HttpResponse response = api.handle(request);
    DESCRIPTION.check(request, response);
    return new Answer(response.status(), response.headers(), OpenApiDocument.text(response));
  }

  static String seed(String name) {
    try {
      return Files.readString(Path.of("seeds", name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
