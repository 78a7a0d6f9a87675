package io.nutgraf.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;

/**
 * The folder of a language, in a file system or in a jar. The class path is asked once, for what
 * holds all folders: to ask it for each of them would look into each of its jars every time, which
 * takes half a second.
 */
sealed interface LanguageFolder {

  /** Whether it holds the file with this name. */
  boolean has(String file);

  /** Opens a file that it holds. */
  InputStream open(String file) throws IOException;

  /** The folder of that name within this one, whether there is one or not. */
  LanguageFolder within(String name);

  /** The first folder of that name that holds {@code file}. */
  static Optional<LanguageFolder> holding(String name, String file) {
    // A code of ISO 639 and no path: this may be anybody's word.
    return name.chars().allMatch(c -> c >= 'a' && c <= 'z')
        ? Parents.ALL.stream().map(p -> p.within(name)).filter(f -> f.has(file)).findFirst()
        : Optional.empty();
  }

  /** A folder of a file system. */
  record InFiles(Path path) implements LanguageFolder {

    @Override
    public boolean has(String file) {
      return Files.isRegularFile(path.resolve(file));
    }

    @Override
    public InputStream open(String file) throws IOException {
      return Files.newInputStream(path.resolve(file));
    }

    @Override
    public LanguageFolder within(String name) {
      return new InFiles(path.resolve(name));
    }
  }

  /**
   * A folder of a jar.
   *
   * @param jar the class path's own, never to be closed
   * @param prefix of the names of all its files
   */
  record InJar(JarFile jar, String prefix) implements LanguageFolder {

    @Override
    public boolean has(String file) {
      return jar.getEntry(prefix + file) != null;
    }

    @Override
    public InputStream open(String file) throws IOException {
      return jar.getInputStream(jar.getEntry(prefix + file));
    }

    @Override
    public LanguageFolder within(String name) {
      return new InJar(jar, prefix + name + "/");
    }
  }

  /** What holds the folders of all languages: one where the product is, and others beside it. */
  final class Parents {

    private static final String PATH = "io/nutgraf/languages/";

    static final List<LanguageFolder> ALL = find();

    private Parents() {}

    private static List<LanguageFolder> find() {
      try {
        var found = new ArrayList<LanguageFolder>();
        for (URL url : Collections.list(LanguageFolder.class.getClassLoader().getResources(PATH))) {
          found.add(at(url));
        }
        return List.copyOf(found);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static LanguageFolder at(URL url) throws IOException {
      if (url.openConnection() instanceof JarURLConnection connection) {
        return new InJar(connection.getJarFile(), PATH);
      }
      try {
        return new InFiles(Path.of(url.toURI()));
      } catch (URISyntaxException e) {
        throw new IOException(url + " is no folder", e);
      }
    }
  }
}
