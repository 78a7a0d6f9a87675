package io.nutgraf.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;
import io.nutgraf.adapter.json.Json;

/** The house has floors: a package knows only the floors below it; neighbours are strangers. */
@AnalyzeClasses(packages = "io.nutgraf", importOptions = DoNotIncludeTests.class)
class FloorsTest {

  @ArchTest
  static final ArchRule floorsAreKept =
      Architectures.layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .withOptionalLayers(true)
          .layer("model")
          .definedBy("io.nutgraf.model")
          .layer("text")
          .definedBy("io.nutgraf.text")
          .layer("spelling")
          .definedBy("io.nutgraf.spelling")
          .layer("dates")
          .definedBy("io.nutgraf.dates")
          .layer("article")
          .definedBy("io.nutgraf.article")
          .layer("reading")
          .definedBy("io.nutgraf.reading")
          .layer("ranking")
          .definedBy("io.nutgraf.ranking")
          .layer("names")
          .definedBy("io.nutgraf.names..")
          .layer("quotes")
          .definedBy("io.nutgraf.quotes")
          .layer("phrases")
          .definedBy("io.nutgraf.phrases")
          .layer("timeline")
          .definedBy("io.nutgraf.timeline")
          .layer("summarize")
          .definedBy("io.nutgraf.summarize")
          .layer("app")
          .definedBy("io.nutgraf.app")
          .layer("json")
          .definedBy("io.nutgraf.adapter.json")
          .layer("record")
          .definedBy("io.nutgraf.adapter.record")
          .layer("s3")
          .definedBy("io.nutgraf.adapter.s3")
          .layer("dynamodb")
          .definedBy("io.nutgraf.adapter.dynamodb")
          .layer("http")
          .definedBy("io.nutgraf.adapter.http")
          .layer("wiring")
          .definedBy("io.nutgraf.wiring")
          .layer("function")
          .definedBy("io.nutgraf.function")
          .layer("local")
          .definedBy("io.nutgraf.local")
          .layer("cli")
          .definedBy("io.nutgraf.cli")
          .whereLayer("model")
          .mayNotAccessAnyLayer()
          .whereLayer("text")
          .mayOnlyAccessLayers("model")
          .whereLayer("spelling")
          .mayOnlyAccessLayers("model", "text")
          .whereLayer("dates")
          .mayOnlyAccessLayers("model", "text")
          .whereLayer("article")
          .mayOnlyAccessLayers("model", "text", "spelling", "dates")
          .whereLayer("reading")
          .mayOnlyAccessLayers("model", "text")
          .whereLayer("ranking")
          .mayOnlyAccessLayers("model", "text")
          .whereLayer("names")
          .mayOnlyAccessLayers("model", "text", "spelling", "article")
          .whereLayer("quotes")
          .mayOnlyAccessLayers("model", "text", "article")
          .whereLayer("phrases")
          .mayOnlyAccessLayers("model", "text", "article")
          .whereLayer("timeline")
          .mayOnlyAccessLayers("model", "text", "dates", "article")
          .whereLayer("summarize")
          .mayOnlyAccessLayers(
              "model", "text", "article", "ranking", "names", "quotes", "phrases", "timeline")
          .whereLayer("app")
          .mayOnlyAccessLayers("model", "text", "spelling", "reading", "summarize")
          .whereLayer("json")
          .mayOnlyAccessLayers("model", "summarize", "app")
          .whereLayer("record")
          .mayOnlyAccessLayers("model", "json")
          .whereLayer("record")
          .mayOnlyBeAccessedByLayers("dynamodb")
          .whereLayer("s3")
          .mayOnlyAccessLayers("model", "app", "json")
          .whereLayer("dynamodb")
          .mayOnlyAccessLayers("model", "app", "json", "record")
          .whereLayer("http")
          .mayOnlyAccessLayers("model", "reading", "summarize", "app", "json")
          .whereLayer("wiring")
          .mayOnlyBeAccessedByLayers("function", "local", "cli")
          .whereLayer("function")
          .mayOnlyBeAccessedByLayers("local", "cli")
          .whereLayer("local")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer();

  @ArchTest
  static final ArchRule whatIsStoredIsNotWhatIsAnswered =
      noClasses()
          .that()
          .resideInAnyPackage("io.nutgraf.adapter.record", "io.nutgraf.adapter.dynamodb")
          .should()
          .dependOnClassesThat(
              resideInAPackage("io.nutgraf.adapter.json").and(not(equivalentTo(Json.class))))
          .because("the API's JSON and that of the records may part ways");

  @ArchTest
  static final ArchRule lowerFloorsKnowOnlyTheJdk =
      noClasses()
          .that()
          .resideInAnyPackage(
              "io.nutgraf.model",
              "io.nutgraf.text",
              "io.nutgraf.spelling",
              "io.nutgraf.dates",
              "io.nutgraf.article",
              "io.nutgraf.reading",
              "io.nutgraf.ranking",
              "io.nutgraf.names..",
              "io.nutgraf.quotes",
              "io.nutgraf.phrases",
              "io.nutgraf.timeline",
              "io.nutgraf.summarize",
              "io.nutgraf.app")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "software.amazon..", "com.amazonaws..", "com.fasterxml..", "picocli..", "org.gaul..")
          .because("floors 0 to 6 know the JDK and the text libraries they are built on");

  @ArchTest
  static final ArchRule lowerFloorsReadNoClockAndNoEnvironment =
      noClasses()
          .that()
          .resideInAnyPackage(
              "io.nutgraf.model",
              "io.nutgraf.text",
              "io.nutgraf.spelling",
              "io.nutgraf.dates",
              "io.nutgraf.article",
              "io.nutgraf.reading",
              "io.nutgraf.ranking",
              "io.nutgraf.names..",
              "io.nutgraf.quotes",
              "io.nutgraf.phrases",
              "io.nutgraf.timeline",
              "io.nutgraf.summarize",
              "io.nutgraf.app")
          .should()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(System.class, "nanoTime")
          .orShould()
          .callMethod(System.class, "getenv")
          .orShould()
          .callMethod(System.class, "getenv", String.class)
          .orShould()
          .callMethod(System.class, "getProperty", String.class)
          .orShould()
          .callMethod(java.time.Instant.class, "now")
          .orShould()
          .callMethod(java.time.LocalDate.class, "now");

  @ArchTest
  static final ArchRule namesSayWhatAThingIs =
      classes()
          .that()
          .resideInAPackage("io.nutgraf..")
          .should()
          .haveNameNotMatching(".*(Util|Utils|Helper|Manager|Impl|Info|Data|Chunk)$");
}
