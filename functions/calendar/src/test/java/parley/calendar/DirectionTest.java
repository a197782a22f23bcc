package parley.calendar;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import parley.reading.MeetingReader;

/** Each package may look back along the way of a story, never ahead; AWS stays at the edge. */
class DirectionTest {

  private static final List<String> WAY =
      List.of(
          "parley.calendar.hash",
          "parley.calendar.dynamo",
          "parley.calendar.token",
          "parley.calendar.limit",
          "parley.calendar.document",
          "parley.calendar.party",
          "parley.calendar.meeting",
          "parley.calendar.intake",
          "parley.calendar.storage",
          "parley.calendar.json",
          "parley.calendar.watch",
          "parley.calendar.reminder");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("parley.calendar");

  @Test
  void packagesLookBackOnly() {
    for (int i = 0; i < WAY.size() - 1; i++) {
      String[] ahead = WAY.subList(i + 1, WAY.size()).toArray(new String[0]);
      classes()
          .that()
          .resideInAPackage(WAY.get(i))
          .should()
          .onlyDependOnClassesThat(not(resideInAnyPackage(ahead)))
          .check(CLASSES);
    }
  }

  @Test
  void everyPackageIsOnTheWay() {
    classes().should().resideInAnyPackage(WAY.toArray(new String[0])).check(CLASSES);
  }

  @Test
  void onlyWhatKeepsThingsInDynamoDbKnowsAws() {
    noClasses()
        .that()
        .resideOutsideOfPackage("parley.calendar.dynamo")
        .and()
        .haveSimpleNameNotStartingWith("Dynamo")
        .should()
        .dependOnClassesThat(resideInAPackage("software.amazon.."))
        .check(CLASSES);
  }

  @Test
  void theCalendarTakesReadingsAndDoesNotRead() {
    noClasses().should().dependOnClassesThat().areAssignableTo(MeetingReader.class).check(CLASSES);
  }
}
