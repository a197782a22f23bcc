package parley.subscribe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ann@example.org",
        "ann.lee+parley@mail.example.co.jp",
        "o'hara@example.org",
        "a@b.cd",
        "1@2.example",
        "!#$%&'*/=?^_`{|}~-@example.org",
        "ann@xn--fsqu00a.xn--0zwm56d",
      })
  void thisIsAnAddress(String address) {
    assertThat(EmailAddress.of(address)).contains(address);
  }

  static Stream<String> noAddresses() {
    return Stream.of(
        "",
        "@",
        "ann",
        "ann@",
        "@example.org",
        "ann@example",
        "ann@example.",
        "ann@.example.org",
        "ann@example..org",
        "ann@-example.org",
        "ann@example-.org",
        "ann@192.0.2.1",
        "ann@[192.0.2.1]",
        ".ann@example.org",
        "ann.@example.org",
        "an..n@example.org",
        "ann lee@example.org",
        "ann@example.org ",
        " ann@example.org",
        "ann@example.org\n",
        "ann@example.org\r\nBcc: all@example.org",
        "ann@bob@example.org",
        "\"ann\"@example.org",
        "Ann <ann@example.org>",
        "ann@example.org,bob@example.org",
        "änn@example.org",
        "ann@exämple.org",
        "a".repeat(65) + "@example.org",
        "ann@" + "a".repeat(64) + ".org",
        "ann@" + "a.".repeat(124) + "org");
  }

  @ParameterizedTest
  @MethodSource("noAddresses")
  void thisIsNone(String text) {
    assertThat(EmailAddress.of(text)).isEmpty();
  }

  @Test
  void theDomainIsTheSameInCapitals() {
    assertThat(EmailAddress.of("Ann@EXAMPLE.org")).contains("Ann@example.org");
  }

  @Test
  void aHostileTextIsToldAtOnce() {
    String hostile = "a@" + "a-".repeat(120) + "!";
    assertTimeoutPreemptively(
        Duration.ofSeconds(1), () -> assertThat(EmailAddress.of(hostile)).isEmpty());
  }
}
