package io.nutgraf.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import io.nutgraf.adapter.json.Json;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The house is as the table of floors in ARCHITECTURE.md says: a package imports what its row
 * names, all of it, and nothing else.
 */
@AnalyzeClasses(packages = "io.nutgraf", importOptions = DoNotIncludeTests.class)
class FloorsTest {

  private static final Rooms ROOMS = Rooms.told();

  private static final String[] BELOW_THE_DOORS = ROOMS.packagesTo("app").toArray(String[]::new);

  @ArchTest
  static void everyPackageHasItsRow(JavaClasses house) {
    var packages = new TreeSet<String>();
    house.forEach(one -> packages.add(Rooms.of(one)));
    assertThat(ROOMS.byName().keySet()).containsExactlyInAnyOrderElementsOf(packages);
  }

  @ArchTest
  static void aPackageImportsWhatItsRowNames(JavaClasses house) {
    Map<String, TreeSet<String>> imported = new TreeMap<>();
    for (JavaClass one : house) {
      Rooms.Room room = ROOMS.byName().get(Rooms.of(one));
      var names = imported.computeIfAbsent(room.name(), _ -> new TreeSet<>());
      one.getDirectDependenciesFromSelf().stream()
          .map(dependency -> dependency.getTargetClass().getBaseComponentType())
          .filter(other -> !Rooms.isEverywhere(other))
          .map(other -> Rooms.nameOf(other, room))
          .filter(name -> !name.equals(room.name()))
          .forEach(names::add);
    }
    assertThat(ROOMS.byName().values())
        .allSatisfy(
            room ->
                assertThat(row(room.imports()))
                    .as("what the row of %s names", room.name())
                    .isEqualTo(row(imported.get(room.name()))));
  }

  private static String row(Set<String> imports) {
    return imports.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
  }

  @ArchTest
  static void importsGoDown(JavaClasses house) {
    Map<String, Rooms.Room> rooms = ROOMS.byName();
    assertThat(rooms.values())
        .allSatisfy(
            room ->
                assertThat(room.imports().stream().filter(rooms::containsKey))
                    .allSatisfy(
                        name -> assertThat(rooms.get(name).floor()).isLessThan(room.floor())));
  }

  @ArchTest
  static final ArchRule noCircleBetweenPackages =
      SlicesRuleDefinition.slices().matching("io.nutgraf.(**)").should().beFreeOfCycles();

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
  static final ArchRule belowTheDoorsThereIsNoClockAndNoEnvironment =
      noClasses()
          .that()
          .resideInAnyPackage(BELOW_THE_DOORS)
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
