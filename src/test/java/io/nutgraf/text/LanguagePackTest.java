package io.nutgraf.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.model.Language;
import io.nutgraf.text.LanguagePack.Feature;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LanguagePackTest {

  private static final Path FOLDERS = Path.of("src", "main", "resources", "io/nutgraf/languages");

  private static final Path FOLDERS_OF_TESTS =
      Path.of("src", "test", "resources", "io/nutgraf/languages");

  @Test
  void readsWhatAFolderSaysOfItsLanguage() {
    assertThat(LanguagePack.of("he").name()).isEqualTo("Hebrew");
    assertThat(LanguagePack.of("he").trait("words")).isEmpty();
    assertThat(LanguagePack.of("ja").is("words", "unmarked")).isTrue();
    assertThat(LanguagePack.of("he").list(Feature.STOPWORDS)).contains("את", "גם").hasSize(10);
    assertThat(LanguagePack.of("he").words(Feature.SPEECH_VERBS).of("verb"))
        .containsExactlyInAnyOrder("אמר", "אמרה");
  }

  @Test
  void isEmptyWhereAFileIsMissing() throws IOException {
    LanguagePack hebrew = LanguagePack.of("he");
    assertThat(hebrew.has(Feature.STOPWORDS)).isTrue();
    assertThat(hebrew.has(Feature.RANKING)).isFalse();
    assertThat(hebrew.lines(Feature.TITLES)).isEmpty();
    assertThat(hebrew.list(Feature.TITLES)).isEmpty();
    assertThat(hebrew.words(Feature.TITLES).names()).isEmpty();
    assertThat(hebrew.open(Feature.RANKING)).isEmpty();
  }

  @Test
  void isEmptyWhereThereIsNoFolder() {
    for (String code : List.of("", "und", "kn", "any/../en", "..", "EN", "e\u0301")) {
      LanguagePack pack = LanguagePack.of(code);
      assertThat(pack.name()).isEqualTo(code);
      assertThat(Stream.of(Feature.values()).noneMatch(pack::has)).as(code).isTrue();
      assertThat(pack.lines(Feature.STOPWORDS)).isEmpty();
    }
  }

  @Test
  void readsATextOfNoLanguageInTheUsualOne() {
    assertThat(LanguagePack.forText(Language.UNDETERMINED)).isSameAs(LanguagePack.usual());
    assertThat(LanguagePack.usual().code()).isEqualTo("en");
    assertThat(LanguagePack.forText(new Language("he", 1)).name()).isEqualTo("Hebrew");
  }

  @Test
  void knowsEveryFolderByTheCodeAndTheNameOfItsLanguage() throws IOException {
    Set<String> folders = namesIn(FOLDERS);
    folders.remove("any");
    folders.addAll(namesIn(FOLDERS_OF_TESTS));
    assertThat(LanguagePack.all())
        .extracting(LanguagePack::code)
        .containsExactlyElementsOf(folders.stream().sorted().toList());
    for (LanguagePack pack : LanguagePack.all()) {
      String name = Locale.of(pack.code()).getDisplayLanguage(Locale.ENGLISH);
      assertThat(pack.name()).isEqualTo(name);
    }
  }

  @Test
  void everyFileIsOfAFeature() throws IOException {
    Set<String> known = Stream.of(Feature.values()).map(Feature::file).collect(Collectors.toSet());
    known.add("language.txt");
    for (String folder : namesIn(FOLDERS)) {
      assertThat(known).as(folder).containsAll(namesIn(FOLDERS.resolve(folder)));
    }
  }

  @Test
  void readsAJarAsItReadsFolders(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("languages.jar");
    try (OutputStream out = Files.newOutputStream(file);
        var jar = new JarOutputStream(out)) {
      jar.putNextEntry(new JarEntry("languages/he/language.txt"));
      jar.write("name: Hebrew".getBytes(StandardCharsets.UTF_8));
    }
    try (var jar = new JarFile(file.toFile())) {
      var hebrew = new LanguageFolder.InJar(jar, "languages/").within("he");
      assertThat(hebrew.has("language.txt")).isTrue();
      assertThat(hebrew.has("stopwords.txt")).isFalse();
      assertThat(hebrew.open("language.txt")).hasContent("name: Hebrew");
    }
  }

  private static Set<String> namesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
    }
  }
}
