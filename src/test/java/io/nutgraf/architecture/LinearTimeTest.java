package io.nutgraf.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.nutgraf.text.LinearPattern;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What strangers write is never matched by an engine that tries one reading after another: {@link
 * LinearPattern} is there for it. The floors above match nothing longer than a header, by
 * expressions whose repeats are bounded or possessive.
 */
@AnalyzeClasses(packages = "io.nutgraf", importOptions = DoNotIncludeTests.class)
class LinearTimeTest {

  private static final Path SOURCES = Path.of("src/main/java/io/nutgraf");

  private static final List<String> PACKAGES = Rooms.told().packagesTo("app");

  /** {@code String.split} uses no expression where it is given one plain character. */
  private static final Pattern SPLIT = Pattern.compile("\\.split\\(\"(?![^\\\\.$|()\\[{^?*+\"]\")");

  @ArchTest
  static final ArchRule lowerFloorsMatchInLinearTime =
      noClasses()
          .that()
          .resideInAnyPackage(PACKAGES.toArray(String[]::new))
          .and()
          // It shows java.util.regex the first four characters of a text, never a text.
          .doNotHaveFullyQualifiedName(LinearPattern.class.getName())
          .should()
          .dependOnClassesThat()
          .resideInAPackage("java.util.regex")
          .orShould()
          .callMethod(String.class, "matches", String.class)
          .orShould()
          .callMethod(String.class, "replaceAll", String.class, String.class)
          .orShould()
          .callMethod(String.class, "replaceFirst", String.class, String.class)
          .because("a line of a document must not cost more than its length");

  @ArchTest
  static final ArchRule oneClassKnowsTheEngine =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName(LinearPattern.class.getName())
          .and()
          .doNotHaveFullyQualifiedName(LinearPattern.Found.class.getName())
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.google.re2j");

  @Test
  void lowerFloorsSplitByPlainCharacters() throws IOException {
    try (Stream<Path> sources = Files.walk(SOURCES)) {
      assertThat(sources.filter(LinearTimeTest::isOfALowerFloor))
          .isNotEmpty()
          .allSatisfy(source -> assertThat(source).content().doesNotContainPattern(SPLIT));
    }
  }

  private static boolean isOfALowerFloor(Path source) {
    return source.toString().endsWith(".java")
        && PACKAGES.contains(
            "io.nutgraf." + SOURCES.relativize(source.getParent()).toString().replace('/', '.'));
  }
}
