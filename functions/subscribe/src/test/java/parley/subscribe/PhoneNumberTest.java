package parley.subscribe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

  @ParameterizedTest
  @CsvSource({
    "+819012345678,      +819012345678, JP",
    "+81 90-1234-5678,   +819012345678, JP",
    "+81 (0)90 1234 5678, +819012345678, JP",
    "+1 202-555-0123,    +12025550123, US",
    "+1 416-555-0123,    +14165550123, CA",
    "+44 7400 123456,    +447400123456, GB",
    "+4915123456789,     +4915123456789, DE",
  })
  void aMobileNumberIsReadHoweverItIsWritten(String text, String e164, String country) {
    assertThat(PhoneNumber.of(text)).contains(new PhoneNumber(e164, country));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "09012345678", // of which country?
        "+81 3-1234-5678", // a telephone in Tokyo that hangs on a wire
        "+1 900-555-0123", // costs whoever calls
        "+999123456789",
        "+81901234567890123",
        "ann@example.org",
        "+"
      })
  void whatIsNoMobileNumberIsNotTaken(String text) {
    assertThat(PhoneNumber.of(text)).isEmpty();
  }

  @Test
  void countriesAreListedByTheirCodes() {
    assertThat(Countries.parse("").isEmpty()).isTrue();
    assertThat(Countries.parse(" jp, US ").have("JP")).isTrue();
    assertThat(Countries.parse("JP,US").have("DE")).isFalse();
    assertThat(Countries.parse("*").have("DE")).isTrue();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Countries.parse("Japan"))
        .withMessageContaining("not JAPAN");
  }
}
