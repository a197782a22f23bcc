package parley.subscribe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.calendar.watch.Watch;
import parley.gateway.Fields;
import parley.gateway.Problem;
import parley.gateway.ProblemException;
import parley.gateway.Request;
import parley.reading.meeting.Status;

class SubscriptionRequestTest {

  @Test
  void aWatchSaysWhatItWants() {
    SubscriptionRequest request =
        read(
            """
            {"protocol": "email", "endpoint": "ann@example.org", "watch": {
              "participants": ["Abe", "JP"], "places": ["Hawaii"],
              "statuses": ["confirmed", "cancelled"], "leadDays": [3, 30], "changes": false,
              "zone": "America/St_Johns", "hour": 0}}
            """);
    assertThat(request)
        .isEqualTo(
            new SubscriptionRequest(
                "email",
                "ann@example.org",
                new Watch(
                    Set.of("abe", "jp"),
                    Set.of("hawaii"),
                    Set.of(Status.CONFIRMED, Status.CANCELLED),
                    List.of(30, 3),
                    false,
                    ZoneId.of("America/St_Johns"),
                    0)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"participants\": [], \"places\": [], \"statuses\": []}",
        "{\"zone\": \"Asia/Tokyo\", \"hour\": 9, \"leadDays\": [14, 7, 1], \"changes\": true}",
        "{\"zone\": null, \"hour\": null, \"leadDays\": null, \"changes\": null}",
        "{\"unheardOf\": 1}"
      })
  void anEmptyWatchIsEverythingAtNineInTokyo(String watch) {
    assertThat(watch(watch))
        .isEqualTo(
            new Watch(
                Set.of(), Set.of(), Set.of(), List.of(14, 7, 1), true, ZoneId.of("Asia/Tokyo"), 9));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Asia/Tokyo", "America/St_Johns", "UTC", "Z", "+09:00", "-03:30"})
  void aZoneIsARegionOrAnOffset(String zone) {
    assertThat(watch("{\"zone\": \"" + zone + "\"}").zone()).isEqualTo(ZoneId.of(zone));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"participants": "Abe"}          | /watch/participants   | list
          {"participants": ["Abe", 7]}     | /watch/participants/1 | string
          {"participants": ["Abe", "!"]}   | /watch/participants   | names of 1 to 100 characters, not "!"
          {"places": [""]}                 | /watch/places         | names of 1 to 100 characters, not ""
          {"statuses": ["certain"]}        | /watch/statuses       | tentative, confirmed, postponed or cancelled, not "certain"
          {"leadDays": [7, -1]}            | /watch/leadDays       | 0 to 365 days, not -1
          {"leadDays": [366]}              | /watch/leadDays       | 0 to 365 days, not 366
          {"leadDays": [1.5]}              | /watch/leadDays/0     | whole number
          {"leadDays": 7}                  | /watch/leadDays       | list
          {"changes": "yes"}               | /watch/changes        | true or false
          {"zone": "Tokyo"}                | /watch/zone           | Asia/Tokyo or an offset such as +09:00, not "Tokyo"
          {"zone": "asia/tokyo"}           | /watch/zone           | not "asia/tokyo"
          {"zone": "+25:00"}               | /watch/zone           | not "+25:00"
          {"zone": ""}                     | /watch/zone           | not ""
          {"zone": 9}                      | /watch/zone           | string
          {"hour": 24}                     | /watch/hour           | 0 to 23, not 24
          {"hour": -1}                     | /watch/hour           | 0 to 23, not -1
          {"hour": "9"}                    | /watch/hour           | whole number
          []                               | /watch                | object
          null                             | /watch                | missing
          """)
  void aWatchThatMakesNoSenseIsNamed(String watch, String pointer, String right) {
    Problem problem =
        problem(
            "{\"protocol\": \"email\", \"endpoint\": \"ann@example.org\", \"watch\": "
                + watch
                + "}");
    assertThat(problem.status()).isEqualTo(422);
    assertThat(problem.pointer()).contains(pointer);
    assertThat(problem.detail()).contains(right);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"endpoint": "ann@example.org", "watch": {}}                        | /protocol | protocol is missing: email or sms.
          {"protocol": "fax", "endpoint": "ann@example.org", "watch": {}}     | /protocol | protocol is email or sms, not "fax".
          {"protocol": "sms", "endpoint": "+8190123", "watch": {}}            | /endpoint | endpoint is the number of a mobile telephone such as +819012345678 that takes messages.
          {"protocol": "sms", "endpoint": "+447400123456", "watch": {}}       | /endpoint | endpoint is a number of one of these countries: JP, US.
          {"protocol": 1, "endpoint": "ann@example.org", "watch": {}}         | /protocol | /protocol is a string, not 1.
          {"protocol": "email", "watch": {}}                                  | /endpoint | endpoint is an e-mail address in ASCII such as ann@example.org.
          {"protocol": "email", "endpoint": "ann", "watch": {}}               | /endpoint | endpoint is an e-mail address in ASCII such as ann@example.org.
          {"protocol": "email", "endpoint": "ann@example.org"}                | /watch    | watch is missing; {} is everything.
          """)
  void aRequestThatMakesNoSenseIsNamed(String body, String pointer, String detail) {
    assertThat(problem(body)).isEqualTo(Problem.at(422, pointer, detail));
  }

  private static Watch watch(String watch) {
    return read("{\"protocol\": \"email\", \"endpoint\": \"ann@example.org\", \"watch\": "
            + watch
            + "}")
        .watch();
  }

  private static Problem problem(String body) {
    return catchThrowableOfType(ProblemException.class, () -> read(body)).problem();
  }

  @Test
  void whereNoCountryIsNamedThereIsNoSms() {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(
            () ->
                read(
                    "{\"protocol\": \"sms\", \"endpoint\": \"+819012345678\", \"watch\": {}}",
                    Countries.parse("")))
        .withMessage("sms is not offered here; email is.");
  }

  private static SubscriptionRequest read(String body) {
    return read(body, Countries.parse("JP, US"));
  }

  private static SubscriptionRequest read(String body, Countries countries) {
    Map<String, String> headers = Map.of("content-type", "application/json");
    return SubscriptionRequest.of(
        Fields.of(new Request("POST", "/subscriptions", Map.of(), Map.of(), headers, body)),
        countries);
  }
}
