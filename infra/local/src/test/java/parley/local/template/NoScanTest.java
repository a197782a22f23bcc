package parley.local.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import parley.calendar.dynamo.Table;
import parley.calendar.watch.Watches;
import parley.subscribe.Forgetting;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * No function reads a whole table, since that costs more the more is in it. What a person starts
 * once in a while does: an address is forgotten, data of an older Parley on one machine are brought
 * up. What expires on one machine is looked for there alone.
 */
class NoScanTest {

  /** PartiQL scans without saying so. */
  private static final Set<String> SCANS =
      Set.of(
          "scan",
          "scanPaginator",
          "executeStatement",
          "batchExecuteStatement",
          "executeTransaction",
          "exportTableToPointInTime");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(location -> !location.contains("tests.jar"))
          .importPackages("parley");

  @Test
  void oneMethodAloneScansATable() {
    assertThat(callersOf(NoScanTest::isScan)).containsExactly(Table.class.getName() + ".all");
  }

  @Test
  void nothingLeadsToItButWhatAPersonStarts() {
    assertThat(callersOf(to(Table.class, "all")))
        .containsExactlyInAnyOrder(
            "parley.calendar.watch.DynamoWatches.of",
            "parley.local.dynamo.DataShape.bringUp",
            "parley.local.dynamo.TimeToLive.remove");
    assertThat(callersOf(to(Watches.class, "of")))
        .allMatch(caller -> caller.startsWith(Forgetting.class.getName() + "."))
        .isNotEmpty();
    assertThat(CLASSES.get(Forgetting.class).getDirectDependenciesToSelf())
        .extracting(dependency -> dependency.getOriginClass().getSimpleName())
        .isNotEmpty()
        .noneMatch(name -> name.endsWith("Handler"));
  }

  @Test
  void noRoleAllowsIt() {
    Template template = Template.read();
    Set<String> actions =
        template
            .named("AWS::IAM::Role")
            .flatMap(role -> template.properties(role).findValues("Action").stream())
            .flatMap(action -> action.isArray() ? action.valueStream() : Set.of(action).stream())
            .map(action -> action.stringValue())
            .filter(action -> action.startsWith("dynamodb:") || action.contains("*"))
            .collect(Collectors.toSet());

    assertThat(actions)
        .contains("dynamodb:Query")
        .noneMatch(action -> action.matches(".*(Scan|PartiQL|Export|\\*).*"));
  }

  private static Set<String> callersOf(Predicate<CodeUnitAccessTarget> target) {
    return CLASSES.stream()
        .flatMap(each -> each.getCodeUnitAccessesFromSelf().stream())
        .filter(access -> target.test(access.getTarget()))
        .map(JavaCodeUnitAccess::getOrigin)
        .map(NoScanTest::name)
        .collect(Collectors.toSet());
  }

  private static boolean isScan(CodeUnitAccessTarget target) {
    return SCANS.contains(target.getName())
        && target.getOwner().isAssignableTo(DynamoDbClient.class);
  }

  private static Predicate<CodeUnitAccessTarget> to(Class<?> owner, String method) {
    return target -> target.getName().equals(method) && target.getOwner().isAssignableTo(owner);
  }

  private static String name(JavaCodeUnit unit) {
    return unit.getOwner().getName() + "." + unit.getName();
  }
}
