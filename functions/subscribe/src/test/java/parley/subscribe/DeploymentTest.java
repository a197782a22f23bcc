package parley.subscribe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeploymentTest {

  private static final Map<String, String> ENVIRONMENT =
      Map.of(
          "WATCHES_TABLE", "watches",
          "TOPIC_PREFIX", "parley-watch-",
          "SMS_COUNTRIES", "",
          "SMS_CEILING", "100",
          "ACCESS_TABLE", "access",
          "SUBSCRIPTIONS_PER_HOUR", "20",
          "AWS_REGION", "ap-northeast-1");

  @Test
  void theEnvironmentNamesAllThatIsNeeded() {
    assertThat(Deployment.subscriptions(ENVIRONMENT)).isNotNull();
    assertThat(Deployment.quota(ENVIRONMENT).limit().most()).isEqualTo(20);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"WATCHES_TABLE", "TOPIC_PREFIX", "SMS_COUNTRIES", "SMS_CEILING", "AWS_REGION"})
  void whatIsMissingIsNamed(String name) {
    Map<String, String> environment = new HashMap<>(ENVIRONMENT);
    environment.remove(name);
    assertThatIllegalStateException()
        .isThrownBy(() -> Deployment.subscriptions(environment))
        .withMessage("the environment variable " + name + " is missing");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ACCESS_TABLE", "SUBSCRIPTIONS_PER_HOUR", "AWS_REGION"})
  void whatIsMissingToCountIsNamed(String name) {
    Map<String, String> environment = new HashMap<>(ENVIRONMENT);
    environment.remove(name);
    assertThatIllegalStateException()
        .isThrownBy(() -> Deployment.quota(environment))
        .withMessage("the environment variable " + name + " is missing");
  }
}
