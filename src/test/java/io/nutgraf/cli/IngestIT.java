package io.nutgraf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.local.AccessKey;
import io.nutgraf.local.Address;
import io.nutgraf.local.S3Endpoint;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

@Timeout(90)
class IngestIT {
  @TempDir private Path folder;
  private final AccessKey key = AccessKey.random();
  private Path drop;
  private S3Endpoint endpoint;

  @BeforeEach
  void start() throws IOException {
    drop = Files.createDirectory(folder.resolve("drop"));
    Files.createDirectory(folder.resolve(".nutgraf"));
    Files.writeString(folder.resolve(".nutgraf/aws.env"), key.lines());
    endpoint = S3Endpoint.start(Address.local(), key, folder.resolve("s3"), drop, file -> {});
    Files.createDirectories(folder.resolve("docs/2022/.git"));
    Files.writeString(folder.resolve("docs/a b.txt"), "one");
    Files.writeString(folder.resolve("docs/2022/é+.txt"), "two");
    Files.writeString(folder.resolve("docs/.DS_Store"), "no document");
    Files.writeString(folder.resolve("docs/2022/.git/config"), "no document");
  }

  @AfterEach
  void stop() {
    endpoint.close();
  }

  @Test
  void dropsTheFilesOfAFolder() throws Exception {
    NutgrafProcess run = ingest("docs");
    assertThat(run.awaitLine("documents"))
        .isEqualTo("2 of 2 documents dropped into s3://nutgraf/inbox/");
    assertThat(run.failure(0)).isEmpty();
    assertThat(drop.resolve("a b.txt")).hasContent("one");
    assertThat(drop.resolve("2022/é+.txt")).hasContent("two");
  }

  /** This machine's own table of endings has no say in how a document is read. */
  @Test
  void statesNoTypeThatItWouldHaveToGuess() throws Exception {
    Files.writeString(folder.resolve("docs/talk.png"), "three");
    ingest("docs").failure(0);
    try (S3Client s3 = client()) {
      for (String key : List.of("inbox/a b.txt", "inbox/talk.png")) {
        assertThat(s3.headObject(head -> head.bucket("nutgraf").key(key)).contentType())
            .isEqualTo("application/octet-stream");
      }
    }
  }

  @Test
  void dropsTheObjectsOfAnotherPlace() throws Exception {
    ingest("docs").failure(0);
    NutgrafProcess run = ingest("s3://nutgraf/inbox/2022/", "--prefix", "inbox/again/");
    assertThat(run.awaitLine("documents"))
        .isEqualTo("1 of 1 documents dropped into s3://nutgraf/inbox/again/");
    assertThat(run.failure(0)).isEmpty();
    assertThat(drop.resolve("again/é+.txt")).hasContent("two");
  }

  @Test
  void namesWhatCouldNotBeDropped() throws Exception {
    Files.createDirectory(drop.resolve("a b.txt"));
    NutgrafProcess run = ingest("docs");
    assertThat(run.awaitLine("documents")).startsWith("1 of 2 documents dropped");
    assertThat(run.failure(1)).startsWith("a b.txt: ").doesNotContain("\tat ");
  }

  @Test
  void saysWhatIsMissing() throws Exception {
    assertThat(ingest("nowhere").failure(2)).startsWith("nutgraf: there is no folder nowhere\n");
    assertThat(
            NutgrafProcess.start(folder, "ingest", "docs", "--endpoint-url", "http://127.0.0.1:1")
                .failure(1))
        .isEqualTo("nutgraf: nothing answers at http://127.0.0.1:1\n");
    assertThat(ingest("docs", "--data", "elsewhere").failure(1))
        .startsWith("nutgraf: no nutgraf serve has its data in elsewhere; start one first");
  }

  private S3Client client() {
    var credentials = AwsBasicCredentials.create(key.id(), key.secret());
    return S3Client.builder()
        .region(Region.of(S3Endpoint.REGION))
        .credentialsProvider(StaticCredentialsProvider.create(credentials))
        .httpClient(UrlConnectionHttpClient.create())
        .endpointOverride(URI.create("http://127.0.0.1:" + endpoint.port()))
        .forcePathStyle(true)
        .build();
  }

  private NutgrafProcess ingest(String from, String... options) throws IOException {
    var arguments = new ArrayList<>(List.of("ingest", from));
    arguments.addAll(List.of("--endpoint-url", "http://127.0.0.1:" + endpoint.port()));
    arguments.addAll(List.of(options));
    return NutgrafProcess.start(folder, arguments.toArray(String[]::new));
  }
}
