package io.nutgraf.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code nutgraf}, over a JDK and a Maven Wrapper that only say what they are told. */
@Timeout(60)
@EnabledOnOs({OS.LINUX, OS.MAC})
class LauncherTest {
  @TempDir private Path folder;
  private Path root;
  private Path jdk;

  @BeforeEach
  void makeProject() throws IOException {
    root = folder.resolve("a project");
    Files.createDirectories(root.resolve("src/main"));
    Files.copy(Path.of("nutgraf"), script("nutgraf", ""), StandardCopyOption.REPLACE_EXISTING);
    assertThat(root.resolve("nutgraf").toFile().setExecutable(true)).isTrue();
    Files.writeString(root.resolve("pom.xml"), "<project/>");
    Files.writeString(root.resolve("src/main/A.java"), "class A {}");
    script(
        "mvnw",
        """
        echo "built with $JAVA_HOME" >>builds
        sleep 0.3
        mkdir -p target/laptop-lib target/dynamodb-local
        echo a >target/laptop-lib/a.jar
        echo b >target/nutgraf-1.jar
        """);
    jdk = folder.resolve("some jdk");
    makeJdk("25.0.1");
    past(root.resolve("src/main/A.java"), root.resolve("src/main"), root.resolve("pom.xml"));
  }

  @Test
  void handsItsArgumentsOver() throws Exception {
    Run run = run("summarize", "two words", "*");
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("io.nutgraf.cli.Nutgraf", "two words", "*");
  }

  @Test
  void buildsOnceAndSaysSo() throws Exception {
    assertThat(run().err()).contains("building").contains("built");
    assertThat(run().err()).isEmpty();
    assertThat(builds()).containsExactly("built with " + jdk);
  }

  @Test
  void buildsAgainWhenASourceIsNewer() throws Exception {
    run();
    Files.writeString(root.resolve("src/main/B.java"), "class B {}");
    future(root.resolve("src/main/B.java"));
    run();
    assertThat(builds()).hasSize(2);
  }

  @Test
  void twoFirstRunsBuildOnce() throws Exception {
    Process one = start(Map.of());
    Process other = start(Map.of());
    assertThat(one.waitFor()).isZero();
    assertThat(other.waitFor()).isZero();
    assertThat(builds()).hasSize(1);
  }

  @Test
  void takesOverFromABuildThatWasKilled() throws Exception {
    Process gone = new ProcessBuilder("true").start();
    gone.waitFor();
    Files.createDirectories(root.resolve("target/laptop.lock"));
    Files.writeString(root.resolve("target/laptop.lock/pid"), Long.toString(gone.pid()));
    assertThat(run().status()).isZero();
    assertThat(root.resolve("target/laptop.lock")).doesNotExist();
  }

  @Test
  void runsThroughALinkFromAnotherFolder() throws Exception {
    Path bin = Files.createDirectory(folder.resolve("bin"));
    Files.createSymbolicLink(bin.resolve("second"), root.resolve("nutgraf"));
    Files.createSymbolicLink(bin.resolve("first"), Path.of("second"));
    Run run = finish(start(Map.of(), bin.resolve("first").toString()));
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("-Dnutgraf.home=" + root.toRealPath());
  }

  @Test
  void saysWhatABuildDiedOf() throws Exception {
    script("mvnw", "echo '[INFO] noise'; echo '[ERROR] no such thing'; exit 1");
    Run run = run();
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("no such thing", "the build failed").doesNotContain("noise");
    assertThat(root.resolve("target/laptop.lock")).doesNotExist();
  }

  @Test
  void leavesStandardInputToTheProgram() throws Exception {
    script("../some jdk/bin/java", "cat");
    Process process = start(Map.of());
    try (var in = process.getOutputStream()) {
      in.write("a document".getBytes(StandardCharsets.UTF_8));
    }
    assertThat(finish(process).out()).isEqualTo("a document");
  }

  @Test
  void refusesAnotherJdkAndSaysHowToGetOne() throws Exception {
    makeJdk("24.0.2");
    Run run = run();
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("no JDK 25: " + jdk, "adoptium.net");
    makeJdk("250");
    assertThat(run().status()).isEqualTo(1);
  }

  @Test
  void findsAJdkThroughJavaHome() throws Exception {
    Run run = finish(start(Map.of("JAVA_HOME", jdk.toString(), "NUTGRAF_JAVA_HOME", "")));
    assertThat(run.status()).isZero();
    assertThat(builds()).containsExactly("built with " + jdk);
  }

  private record Run(int status, String out, String err) {}

  private Run run(String... arguments) throws Exception {
    var command = new ArrayList<>(List.of(root.resolve("nutgraf").toString()));
    command.addAll(List.of(arguments));
    return finish(start(Map.of(), command.toArray(String[]::new)));
  }

  private Process start(Map<String, String> environment) throws IOException {
    return start(environment, root.resolve("nutgraf").toString());
  }

  private Process start(Map<String, String> environment, String... command) throws IOException {
    var builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("NUTGRAF_JAVA_HOME", jdk.toString());
    builder.environment().putAll(environment);
    return builder.start();
  }

  private static Run finish(Process process) throws Exception {
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(process.waitFor(), out, err);
  }

  private List<String> builds() throws IOException {
    return Files.readAllLines(root.resolve("builds"));
  }

  private void makeJdk(String version) throws IOException {
    Files.createDirectories(jdk.resolve("bin"));
    Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    script("../some jdk/bin/java", "printf '%s\\n' \"$@\"");
    script("../some jdk/bin/javac", "");
  }

  private Path script(String name, String body) throws IOException {
    Path script = root.resolve(name).normalize();
    Files.createDirectories(script.getParent());
    Files.writeString(script, "#!/bin/sh\n" + body);
    assertThat(script.toFile().setExecutable(true)).isTrue();
    return script;
  }

  private static void past(Path... files) throws IOException {
    for (Path file : files) {
      Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(60)));
    }
  }

  private static void future(Path file) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(60)));
  }
}
