package parley.remind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeploymentTest {

  private static final Map<String, String> ENVIRONMENT =
      Map.of(
          "DOCUMENTS_TABLE", "documents",
          "MEETINGS_TABLE", "meetings",
          "WATCHES_TABLE", "watches",
          "REMINDERS_TABLE", "reminders",
          "PUBLIC_URL", "https://parley.example",
          "SETTLING_MINUTES", "15",
          "SMS_CEILING", "100",
          "AWS_REGION", "ap-northeast-1");

  @Test
  void theEnvironmentNamesAllThatIsNeeded() {
    Deployment deployment = new Deployment(ENVIRONMENT);
    assertThat(deployment.sweep()).isNotNull();
    assertThat(deployment.settling()).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DOCUMENTS_TABLE",
        "MEETINGS_TABLE",
        "WATCHES_TABLE",
        "REMINDERS_TABLE",
        "PUBLIC_URL",
        "SETTLING_MINUTES",
        "SMS_CEILING",
        "AWS_REGION"
      })
  void whatIsMissingIsNamed(String name) {
    Map<String, String> environment = new HashMap<>(ENVIRONMENT);
    environment.remove(name);
    assertThatIllegalStateException()
        .isThrownBy(() -> new Deployment(environment).sweep())
        .withMessage("the environment variable " + name + " is missing");
  }

  @Test
  void aPublicUrlThatIsNoneIsNamed() {
    Map<String, String> environment = new HashMap<>(ENVIRONMENT);
    environment.put("PUBLIC_URL", "parley.example");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Deployment(environment).sweep())
        .withMessageContaining("not parley.example");
  }
}
