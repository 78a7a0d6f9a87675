package io.nutgraf.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nutgraf.adapter.dynamodb.DynamoDbLocal;
import io.nutgraf.adapter.dynamodb.DynamoDbSummaryStore;
import io.nutgraf.adapter.dynamodb.DynamoDbTables;
import io.nutgraf.app.ArticleFilter;
import io.nutgraf.app.Articles;
import io.nutgraf.app.SummaryStore;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

class DynamoDbLocalProcessIT {

  private static final Path LIBRARIES = Path.of("target", "dynamodb-local");

  @Test
  void answersWhenStartedAndIsGoneWhenClosed() throws IOException {
    long pid;
    try (var local = DynamoDbLocalProcess.start(LIBRARIES, null, Address.local())) {
      pid = local.pid();
      assertThat(local.isAlive()).isTrue();
      new Socket(InetAddress.getLoopbackAddress(), local.endpoint().getPort()).close();
    }
    assertThat(ProcessHandle.of(pid)).isEmpty();
  }

  @Test
  void keepsItsTablesBetweenRuns(@TempDir Path data) throws IOException {
    var tables = new DynamoDbTables("articles", "article-index");
    try (var local = DynamoDbLocalProcess.start(LIBRARIES, data, Address.local());
        var client = DynamoDbLocal.client(local.endpoint())) {
      tables.createMissing(client);
      store(client, tables).save(Articles.article("a", "2022-11-29"), null, Articles.sequencer(1));
    }
    try (var local = DynamoDbLocalProcess.start(LIBRARIES, data, Address.local());
        var client = DynamoDbLocal.client(local.endpoint())) {
      tables.createMissing(client);
      assertThat(store(client, tables).find(Articles.id("a"))).isPresent();
      assertThat(store(client, tables).list(ArticleFilter.ALL, null, 10).articles()).hasSize(1);
    }
  }

  @Test
  void keepsWhatItSaidWasWrittenWhenItIsKilled(@TempDir Path data) throws IOException {
    var tables = new DynamoDbTables("articles", "article-index");
    try (var local = DynamoDbLocalProcess.start(LIBRARIES, data, Address.local());
        var client = DynamoDbLocal.client(local.endpoint())) {
      tables.createMissing(client);
      store(client, tables).save(Articles.article("a", "2022-11-29"), null, Articles.sequencer(1));
      ProcessHandle process = ProcessHandle.of(local.pid()).orElseThrow();
      process.destroyForcibly();
      process.onExit().join();
    }
    try (var local = DynamoDbLocalProcess.start(LIBRARIES, data, Address.local());
        var client = DynamoDbLocal.client(local.endpoint())) {
      assertThat(store(client, tables).find(Articles.id("a"))).isPresent();
      assertThat(store(client, tables).list(ArticleFilter.ALL, null, 10).articles()).hasSize(1);
    }
  }

  @Test
  void writesToALogThatIsBroughtIntoTheFile(@TempDir Path data) throws Exception {
    var tables = new DynamoDbTables("articles", "article-index");
    Path file = data.resolve("shared-local-instance.db");
    try (var local = DynamoDbLocalProcess.start(LIBRARIES, data, Address.local());
        var client = DynamoDbLocal.client(local.endpoint())) {
      tables.createMissing(client);
      store(client, tables).save(Articles.article("a", "2022-11-29"), null, Articles.sequencer(1));
      assertThat(data.resolve("shared-local-instance.db-wal")).exists();
      for (int i = 0; i < 100 && !holds(file, Articles.id("a").value()); i++) {
        Thread.sleep(100);
      }
      assertThat(holds(file, Articles.id("a").value())).isTrue();
    }
  }

  private static boolean holds(Path file, String text) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(text);
  }

  private static SummaryStore store(DynamoDbClient client, DynamoDbTables tables) {
    return new DynamoDbSummaryStore(client, tables, Articles.DROP_PREFIX);
  }

  @Test
  void answersNoWebPage() throws IOException {
    try (var local = DynamoDbLocalProcess.start(LIBRARIES, null, Address.local())) {
      var http =
          RawHttp.to(local.endpoint().getPort())
              .with("X-Amz-Target: DynamoDB_20120810.ListTables")
              .with("Content-Type: application/x-amz-json-1.0")
              .with("Authorization: AWS4-HMAC-SHA256 Credential=a/20260101/us-east-1/dynamodb/x")
              .body("{}");
      String post = "POST / HTTP/1.1";
      assertThat(http.send(post).text()).contains("TableNames");
      assertThat(http.host("host.docker.internal").send(post).text()).contains("TableNames");
      for (var foreign :
          List.of(
              http.host("evil.example"),
              http.with("Origin: https://evil.example"),
              http.with("Origin: null"),
              http.with("Sec-Fetch-Site: cross-site"))) {
        for (String line : List.of(post, "OPTIONS / HTTP/1.1", "GET /shell/ HTTP/1.1")) {
          assertThat(foreign.send(line).text())
              .startsWith("HTTP/1.1 403")
              .contains("AccessDeniedException")
              .doesNotContain("TableNames", "Access-Control");
        }
      }
    }
  }

  @Test
  void answersByANameThatIsAllowed() throws IOException {
    var address = new Address("127.0.0.1", 0, Set.of("box.example", "other.example"));
    try (var local = DynamoDbLocalProcess.start(LIBRARIES, null, address)) {
      var http = RawHttp.to(local.endpoint().getPort());
      assertThat(http.host("box.example:8000").send("GET / HTTP/1.1").status()).isNotEqualTo(403);
      assertThat(http.host("evil.example").send("GET / HTTP/1.1").status()).isEqualTo(403);
    }
  }

  @Test
  void saysThatAPortIsBusy() throws IOException {
    try (var local = DynamoDbLocalProcess.start(LIBRARIES, null, Address.local())) {
      int port = local.endpoint().getPort();
      var taken = new Address("127.0.0.1", port, Set.of());
      assertThatThrownBy(() -> DynamoDbLocalProcess.start(LIBRARIES, null, taken))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("busy")
          .hasMessageContaining(Integer.toString(port));
    }
  }

  @Test
  void saysThatItsLibrariesAreMissing(@TempDir Path empty) {
    assertThatThrownBy(
            () -> DynamoDbLocalProcess.start(empty.resolve("none"), null, Address.local()))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("./mvnw package");
  }

  @Test
  void endsWithItsParentEvenWhenThatIsKilled() throws IOException, InterruptedException {
    Process parent =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Parent.class.getName())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    long child = Long.parseLong(parent.inputReader().readLine());
    ProcessHandle handle = ProcessHandle.of(child).orElseThrow();
    assertThat(handle.isAlive()).isTrue();
    parent.destroyForcibly().waitFor();
    assertThat(handle.onExit().orTimeout(10, TimeUnit.SECONDS).thenApply(_ -> true))
        .succeedsWithin(Duration.ofSeconds(10));
  }

  /** A process that starts DynamoDB Local, says its process id, and stays. */
  static final class Parent {

    private Parent() {}

    public static void main(String[] args) throws IOException, InterruptedException {
      var local = DynamoDbLocalProcess.start(LIBRARIES, null, Address.local());
      System.out.println(local.pid());
      Thread.sleep(Duration.ofMinutes(1));
    }
  }
}
