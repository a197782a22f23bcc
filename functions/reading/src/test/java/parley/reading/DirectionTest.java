package parley.reading;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each package may look back along the way of reading, never ahead. */
class DirectionTest {

  private static final List<String> WAY =
      List.of(
          "parley.reading.text",
          "parley.reading.rule",
          "parley.reading.timex",
          "parley.reading.window",
          "parley.reading.phrase",
          "parley.reading.meeting",
          "parley.reading.mention",
          "parley.reading.trigger",
          "parley.reading.status",
          "parley.reading.dating",
          "parley.reading.party",
          "parley.reading.announcement",
          "parley.reading");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("parley.reading");

  @Test
  void packagesLookBackOnly() {
    for (int i = 0; i < WAY.size(); i++) {
      String[] ahead = WAY.subList(i + 1, WAY.size()).toArray(new String[0]);
      if (ahead.length > 0) {
        classes()
            .that()
            .resideInAPackage(WAY.get(i))
            .should()
            .onlyDependOnClassesThat(not(resideInAnyPackage(ahead)))
            .check(CLASSES);
      }
    }
  }

  @Test
  void everyPackageHasItsPlaceOnTheWay() {
    assertThat(CLASSES.stream().map(JavaClass::getPackageName).distinct())
        .containsExactlyInAnyOrderElementsOf(WAY);
  }

  @Test
  void noPackagesDependOnEachOtherInACircle() {
    slices().matching("parley.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void nothingButTheJdkIsNeeded() {
    classes()
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage("parley.reading..", "java.."))
        .check(CLASSES);
  }
}
