import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.sax.BodyContentHandler;

/**
 * What Apache Tika reads of files: {@code TikaTexts FOLDER FILE…} writes what it reads of the n-th
 * file to FOLDER/n.text, and title, author and date to FOLDER/n.title and so on. A file that it
 * can't read has no text.
 */
public final class TikaTexts {

  private TikaTexts() {}

  public static void main(String[] arguments) throws IOException {
    PrintStream warnings = System.err;
    System.setErr(new PrintStream(PrintStream.nullOutputStream()));
    Path folder = Path.of(arguments[0]);
    for (int n = 1; n < arguments.length; n++) {
      try {
        read(Path.of(arguments[n]), folder, n - 1);
      } catch (Exception | LinkageError e) {
        warnings.println(arguments[n] + ": " + e);
      }
    }
  }

  private static void read(Path file, Path folder, int n) throws Exception {
    var text = new BodyContentHandler(-1);
    var metadata = new Metadata();
    metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, file.getFileName().toString());
    try (InputStream in = Files.newInputStream(file)) {
      new AutoDetectParser().parse(in, text, metadata);
    }
    write(folder, n, "title", metadata.get(TikaCoreProperties.TITLE));
    write(folder, n, "author", metadata.get(TikaCoreProperties.CREATOR));
    write(folder, n, "date", metadata.get(TikaCoreProperties.CREATED));
    write(folder, n, "text", text.toString());
  }

  private static void write(Path folder, int n, String what, String words) throws IOException {
    if (words != null) {
      Files.write(folder.resolve(n + "." + what), words.getBytes(StandardCharsets.UTF_8));
    }
  }
}
