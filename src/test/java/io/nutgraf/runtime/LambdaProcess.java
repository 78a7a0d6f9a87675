package io.nutgraf.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.jar.JarFile;

/**
 * A function in a Java process of its own, started as Lambda starts it: by AWS's runtime interface
 * client, in the folder of the unpacked package, which only that client's class loader reads.
 */
final class LambdaProcess implements AutoCloseable {

  private static final Path PACKAGE = Path.of("target", "lambda").toAbsolutePath();
  private static final Path RUNTIME = Path.of("target", "lambda-runtime").toAbsolutePath();
  private static final String CLIENT = "com.amazonaws.services.lambda.runtime.api.client.AWSLambda";

  private final Process process;
  private final Path output;

  private LambdaProcess(Process process, Path output) {
    this.process = process;
    this.output = output;
  }

  /**
   * Starts a function.
   *
   * @param handler the name of its class
   * @param megabytes its heap
   * @param work an empty folder of its own
   */
  static LambdaProcess start(
      String handler, RuntimeApi api, Map<String, String> environment, int megabytes, Path work)
      throws IOException {
    Path output = work.resolve("output");
    var builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + megabytes + "m",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "--add-opens=java.base/java.io=ALL-UNNAMED",
                "-Dorg.crac.Core.Compat=com.amazonaws.services.lambda.crac",
                "-D"
                    + CLIENT.replace("AWSLambda", "runtimeapi.NativeClient.JNI=")
                    + nativePart(work),
                "-cp",
                RUNTIME.resolve("*").toString(),
                CLIENT,
                handler + "::handleRequest")
            .directory(PACKAGE.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile());
    builder.environment().clear();
    builder.environment().putAll(runtimeVariables(handler, api));
    builder.environment().putAll(environment);
    return new LambdaProcess(builder.start(), output);
  }

  private static Map<String, String> runtimeVariables(String handler, RuntimeApi api) {
    return Map.of(
        "AWS_LAMBDA_RUNTIME_API", api.address(),
        "AWS_LAMBDA_FUNCTION_NAME", "it",
        "AWS_LAMBDA_FUNCTION_VERSION", "1",
        "AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "1024",
        "AWS_LAMBDA_LOG_GROUP_NAME", "/nutgraf/it",
        "AWS_LAMBDA_LOG_STREAM_NAME", "it",
        "AWS_LAMBDA_LOG_FORMAT", "JSON",
        "AWS_REGION", "us-east-1",
        "LAMBDA_TASK_ROOT", PACKAGE.toString(),
        "_HANDLER", handler + "::handleRequest");
  }

  /** Left to itself, each client would unpack it to the same place. */
  private static Path nativePart(Path work) throws IOException {
    String architecture =
        System.getProperty("os.arch").toLowerCase(Locale.ROOT).equals("aarch64")
            ? "aarch_64"
            : "x86_64";
    String name = "jni/libaws-lambda-jni.linux-" + architecture + ".so";
    Path unpacked = work.resolve("native.so");
    try (var jar = new JarFile(client().toFile());
        var packed = jar.getInputStream(jar.getEntry(name))) {
      Files.copy(packed, unpacked);
    }
    return unpacked;
  }

  private static Path client() throws IOException {
    try (var jars = Files.newDirectoryStream(RUNTIME, "*-runtime-interface-client-*.jar")) {
      return jars.iterator().next();
    }
  }

  /** What it has written so far: its log. */
  List<String> log() {
    try {
      return Files.readAllLines(output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits until it has ended of itself. */
  boolean ends(Duration patience) throws InterruptedException {
    return process.waitFor(patience);
  }

  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
  }
}
