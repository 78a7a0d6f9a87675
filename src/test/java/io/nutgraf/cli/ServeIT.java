package io.nutgraf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(180)
class ServeIT {
  private static final String[] ANY_PORTS = {
    "serve", "--port", "0", "--s3-port", "0", "--dynamodb-port", "0"
  };

  @TempDir private Path folder;
  private final List<NutgrafProcess> started = new ArrayList<>();

  @AfterEach
  void stop() throws InterruptedException {
    for (NutgrafProcess each : started) {
      each.process().destroyForcibly().waitFor();
    }
  }

  @Test
  void showsTheSeedsOnTheFirstRunOnly() throws Exception {
    NutgrafProcess first = serve();
    first.awaitLine("aws --endpoint-url http://127.0.0.1:");
    for (int seed = 0; seed < 2; seed++) {
      first.awaitLine("November 2022");
      first.awaitLine("/v1/documents/");
    }
    end(first, "TERM");
    NutgrafProcess second = serve();
    second.awaitLine("What arrives is shown here.");
    Files.writeString(folder.resolve(".nutgraf/inbox/new.txt"), "A new text has come today.");
    assertThat(second.awaitLine("new text")).contains("A new text has come today.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"INT", "TERM", "KILL"})
  void leavesNoProcessBehind(String signal) throws Exception {
    NutgrafProcess serve = serve();
    serve.awaitLine("What arrives is shown here.");
    List<ProcessHandle> children = serve.process().descendants().toList();
    assertThat(children).isNotEmpty();
    end(serve, signal);
    for (ProcessHandle child : children) {
      child.onExit().get(20, TimeUnit.SECONDS);
    }
    assertThat(Files.readString(serve.err())).doesNotContain("at io.nutgraf");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--port", "--s3-port", "--dynamodb-port"})
  void saysThatAPortIsBusy(String option) throws Exception {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = Integer.toString(socket.getLocalPort());
      var arguments = new ArrayList<>(List.of(ANY_PORTS));
      arguments.addAll(List.of(option, port));
      assertThat(failure(1, without(arguments, option)))
          .isEqualTo(
              "nutgraf: Port %s is in use; stop what uses it, or name another with %s.\n"
                  .formatted(port, option));
    }
  }

  @Test
  void saysThatAFolderCannotBeWritten() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "");
    assertThat(failure(1, "serve", "--data", file.resolve("data").toString()))
        .isEqualTo("nutgraf: Nutgraf cannot write to the folder " + file + "/data.\n");
    assertThat(failure(1, "serve", "--port", "0", "--drop", file.resolve("drop").toString()))
        .isEqualTo("nutgraf: Nutgraf cannot write to the folder " + file + "/drop.\n");
  }

  @Test
  void oneServeHasADataFolderAtATime() throws Exception {
    serve().awaitLine("What arrives is shown here.");
    assertThat(failure(1, ANY_PORTS))
        .isEqualTo(
            "nutgraf: Another nutgraf serve is using %s; stop it, or name another with --data.\n"
                .formatted(folder.toRealPath().resolve(".nutgraf")));
  }

  @Test
  void showsItsOwnCredentialsAndKeepsThemForShells() throws Exception {
    NutgrafProcess serve = serve();
    String shown = serve.awaitLine("export AWS_ACCESS_KEY_ID=").strip();
    serve.awaitLine("What arrives is shown here.");
    Path file = folder.resolve(".nutgraf/aws.env");
    String read =
        "echo export AWS_ACCESS_KEY_ID=$AWS_ACCESS_KEY_ID"
            + " AWS_SECRET_ACCESS_KEY=$AWS_SECRET_ACCESS_KEY AWS_REGION=$AWS_REGION";
    Process shell = new ProcessBuilder("sh", "-c", ". " + file + "; " + read).start();
    assertThat(new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
        .isEqualTo(shown + "\n");
  }

  @Test
  void warnsWhereOthersMayReachIt() throws Exception {
    var arguments = new ArrayList<>(List.of(ANY_PORTS));
    arguments.addAll(List.of("--host", "0.0.0.0", "--allow-host", "box.example"));
    NutgrafProcess serve = NutgrafProcess.start(folder, arguments.toArray(String[]::new));
    started.add(serve);
    serve.awaitLine("API          http://127.0.0.1:");
    serve.awaitLine("Beware: whoever reaches this machine's address can read");
  }

  @Test
  void endsWithAMessageWhenItIsOutOfMemory() throws Exception {
    NutgrafProcess serve = NutgrafProcess.start(folder, List.of("-Xmx56m"), ANY_PORTS);
    started.add(serve);
    String api = serve.awaitLine("API          ").strip().split(" +", -1)[1];
    serve.awaitLine("What arrives is shown here.");
    var body = HttpRequest.BodyPublishers.ofString("[".repeat(9_000_000));
    URI uri = URI.create(api.replace("/v1/documents", "/v1/summaries"));
    try (var client = HttpClient.newHttpClient()) {
      List<CompletableFuture<?>> asked = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        asked.add(
            client
                .sendAsync(
                    HttpRequest.newBuilder(uri).POST(body).build(),
                    HttpResponse.BodyHandlers.discarding())
                .exceptionally(gone -> null));
      }
      assertThat(serve.failure(1)).startsWith("nutgraf: out of memory, so all has ended");
      asked.forEach(CompletableFuture::join);
    }
    NutgrafProcess again = serve();
    again.awaitLine("What arrives is shown here.");
  }

  @Test
  void explainsAWrongOption() throws Exception {
    assertThat(failure(2, "serve", "--port", "many"))
        .startsWith("nutgraf: Invalid value for option '--port'")
        .endsWith("Try 'nutgraf serve --help'.\n")
        .doesNotContain("\tat ");
  }

  private NutgrafProcess serve() throws IOException {
    NutgrafProcess process = NutgrafProcess.start(folder, ANY_PORTS);
    started.add(process);
    return process;
  }

  private String failure(int status, String... arguments) throws IOException, InterruptedException {
    NutgrafProcess process = NutgrafProcess.start(folder, arguments);
    started.add(process);
    return process.failure(status);
  }

  /** Options may be given once: the last of {@code option} stays. */
  private static String[] without(List<String> arguments, String option) {
    int first = arguments.indexOf(option);
    var once = new ArrayList<>(arguments);
    once.subList(first, first + 2).clear();
    return once.toArray(String[]::new);
  }

  private static void end(NutgrafProcess process, String signal)
      throws IOException, InterruptedException {
    String pid = Long.toString(process.process().pid());
    assertThat(new ProcessBuilder("kill", "-" + signal, pid).start().waitFor()).isZero();
    assertThat(process.process().waitFor(20, TimeUnit.SECONDS)).isTrue();
  }
}
