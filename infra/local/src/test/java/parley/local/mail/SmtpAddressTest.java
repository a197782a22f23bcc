package parley.local.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmtpAddressTest {

  @Test
  void isAHostAndAPort() {
    assertThat(SmtpAddress.parse("mail.example.org:25"))
        .isEqualTo(new SmtpAddress("mail.example.org", 25));
    assertThat(SmtpAddress.parse("[::1]:2525")).isEqualTo(new SmtpAddress("[::1]", 2525));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "mail", "mail:", ":25", "mail:0", "mail:65536", "mail:smtp"})
  void anythingElseIsNone(String text) {
    assertThatThrownBy(() -> SmtpAddress.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("a mail server's address is");
  }
}
