package io.nutgraf.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** What {@code sam build} hands to Lambda, as {@code mvn package} lays it out. */
class LambdaPackageIT {

  private static final Path PACKAGE = Path.of("target", "lambda");
  private static final long MAX_BYTES = 23_000_000;

  @Test
  void holdsTheHandlersAndWhatTheyRead() throws IOException {
    assertThat(classes())
        .contains(
            "io/nutgraf/function/IngestFunction.class",
            "io/nutgraf/function/ApiFunction.class",
            "io/nutgraf/function/EventsFunction.class",
            "io/nutgraf/summarize/Summarizer.class",
            "software/amazon/awssdk/services/s3/S3Client.class",
            "software/amazon/awssdk/services/sqs/SqsClient.class",
            "org/crac/Core.class");
    assertThat(PACKAGE.resolve("io/nutgraf/adapter/http/openapi.json")).exists();
  }

  @Test
  void holdsNothingOfTheLaptopAndNoTest() throws IOException {
    assertThat(classes())
        .noneMatch(name -> name.startsWith("io/nutgraf/local/"))
        .noneMatch(name -> name.startsWith("io/nutgraf/cli/"))
        .noneMatch(name -> name.startsWith("com/amazonaws/services/dynamodbv2/"))
        .noneMatch(name -> name.startsWith("org/gaul/"))
        .noneMatch(name -> name.startsWith("picocli/"))
        .noneMatch(name -> name.startsWith("org/eclipse/jetty/"))
        .noneMatch(name -> name.startsWith("io/netty/"))
        .noneMatch(name -> name.startsWith("org/apache/http/"))
        .noneMatch(name -> name.startsWith("org/apache/hc/"))
        .noneMatch(name -> name.startsWith("org/junit/"))
        .noneMatch(name -> name.endsWith("Test.class") || name.endsWith("IT.class"));
  }

  @Test
  void librariesAreCompressedWithThePackageOnly() throws IOException {
    for (Path library : libraries()) {
      try (var jar = new JarFile(library.toFile())) {
        assertThat(jar.stream())
            .as("%s", library)
            .isNotEmpty()
            .allMatch(entry -> entry.getMethod() == ZipEntry.STORED);
        assertThat(jar.getManifest()).as("%s", library).isNotNull();
      }
    }
  }

  @Test
  void isSmall() throws IOException {
    long bytes = zippedSize();

    System.out.printf(
        "Lambda package: %,d bytes zipped, %d libraries%n", bytes, libraries().size());
    assertThat(bytes).isLessThan(MAX_BYTES);
  }

  private static Set<String> classes() throws IOException {
    var classes = new TreeSet<String>();
    for (Path file : files()) {
      classes.add(PACKAGE.relativize(file).toString().replace('\\', '/'));
    }
    for (Path library : libraries()) {
      try (var jar = new JarFile(library.toFile())) {
        jar.stream().map(ZipEntry::getName).forEach(classes::add);
      }
    }
    return classes;
  }

  private static long zippedSize() throws IOException {
    var counter = new CountingStream();
    try (var zip = new ZipOutputStream(counter)) {
      for (Path file : files()) {
        zip.putNextEntry(new ZipEntry(PACKAGE.relativize(file).toString()));
        Files.copy(file, zip);
      }
    }
    return counter.bytes;
  }

  private static List<Path> libraries() throws IOException {
    return files().stream().filter(file -> file.toString().endsWith(".jar")).toList();
  }

  private static List<Path> files() throws IOException {
    try (var files = Files.walk(PACKAGE)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  private static final class CountingStream extends OutputStream {
    private long bytes;

    @Override
    public void write(int b) {
      bytes++;
    }

    @Override
    public void write(byte[] buffer, int offset, int length) {
      bytes += length;
    }
  }
}
