package io.nutgraf.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget.FieldAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.nutgraf.adapter.http.ProblemCode;
import io.nutgraf.model.Published;
import io.nutgraf.model.RejectionCode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the API promises to say, something says: it has no constant that nothing produces. */
class ConstantsTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("io.nutgraf");

  @ParameterizedTest
  @ValueSource(classes = {RejectionCode.class, ProblemCode.OfRequest.class, Published.Basis.class})
  void somethingProducesEachConstant(Class<? extends Enum<?>> constants) {
    Set<String> produced =
        CLASSES.get(constants).getFieldAccessesToSelf().stream()
            .filter(access -> isOfAProducer(access.getOriginOwner(), constants))
            .map(JavaAccess::getTarget)
            .map(FieldAccessTarget::getName)
            .collect(Collectors.toSet());

    assertThat(produced)
        .containsAll(List.of(constants.getEnumConstants()).stream().map(Enum::name).toList());
  }

  /** The compiler's tables for a switch know every constant that has a case, and produce none. */
  private static boolean isOfAProducer(JavaClass origin, Class<?> constants) {
    return !origin.isEquivalentTo(constants) && !origin.getName().matches(".*\\$\\d+");
  }
}
