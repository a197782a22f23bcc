package parley.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldsTest {

  @Test
  void everyTypeIsReadAsItIs() {
    Fields fields =
        Fields.of(
            Requests.json(
                """
                {"name": "Abe", "open": true, "hour": 9, "names": ["a", "b"], "days": [14, 7],
                 "watch": {"zone": "Asia/Tokyo"}}
                """));
    assertThat(fields.text("name")).contains("Abe");
    assertThat(fields.truth("open")).contains(true);
    assertThat(fields.number("hour")).contains(9);
    assertThat(fields.texts("names")).contains(List.of("a", "b"));
    assertThat(fields.numbers("days")).contains(List.of(14, 7));
    assertThat(fields.object("watch").orElseThrow().text("zone")).contains("Asia/Tokyo");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"name\": null}", "{\"other\": 1}"})
  void aFieldThatIsMissingOrNullIsNotThere(String body) {
    assertThat(Fields.of(Requests.json(body)).text("name")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"name": 7}              | /name  is a string, not 7.
          {"name": true}           | /name  is a string, not true.
          {"name": ["Abe"]}        | /name  is a string, not a list.
          {"name": {"en": "Abe"}}  | /name  is a string, not an object.
          {"hour": "9"}            | /hour  is a whole number, not a string.
          {"hour": 9.5}            | /hour  is a whole number, not 9.5.
          {"hour": 99999999999}    | /hour  is a whole number, not 99999999999.
          {"open": 1}              | /open  is true or false, not 1.
          {"names": "Abe"}         | /names  is a list, not a string.
          {"names": ["Abe", null]} | /names/1  is a string, not null.
          {"names": ["Abe", 2]}    | /names/1  is a string, not 2.
          {"days": [14, "7"]}      | /days/1  is a whole number, not a string.
          {"watch": []}            | /watch  is an object, not a list.
          {"watch": {"zone": 9}}   | /watch/zone  is a string, not 9.
          """)
  void aValueOfAnotherTypeIsUnprocessableAndPointedTo(String body, String expected) {
    Problem problem = problem(() -> readAll(Fields.of(Requests.json(body))));
    String pointer = problem.pointer().orElseThrow();
    assertThat(problem.status()).isEqualTo(422);
    assertThat(pointer + " " + problem.detail().substring(pointer.length())).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "\\ud83d"       | U+D83D at character 0
          "a\\ud83db"     | U+D83D at character 1
          "😀\\ude00"     | U+DE00 at character 1
          "a\\u0000b"     | U+0000 at character 1
          """)
  void aTextThatCannotBeKeptIsUnprocessable(String text, String place) {
    Problem problem =
        problem(() -> Fields.of(Requests.json("{\"name\": " + text + "}")).text("name"));
    assertThat(problem.status()).isEqualTo(422);
    assertThat(problem.pointer()).contains("/name");
    assertThat(problem.detail()).startsWith(place);
  }

  @Test
  void aWholeSurrogatePairIsACharacter() {
    assertThat(Fields.of(Requests.json("{\"name\": \"\\ud83d\\ude00\"}")).text("name"))
        .contains("😀");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "hello",
        "{\"name\": ",
        "{\"name\": \"Abe",
        "{'name': 'Abe'}",
        "{\"a\": 1} {\"b\": 2}",
        "{\"a\": 1} x",
        "{\"a\": 1, \"a\": 2}",
        "{\"a\": NaN}",
        "[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]"
      })
  void whatIsNoJsonIsABadRequest(String body) {
    Problem problem = problem(() -> Fields.of(Requests.json(body)));
    assertThat(problem.status()).isEqualTo(400);
    assertThat(problem.detail())
        .startsWith("The body is not JSON that can be read, line 1,")
        .doesNotContain("Source", "\n");
  }

  @Test
  void aBadRequestPointsToWhereItShows() {
    Problem problem = problem(() -> Fields.of(Requests.json("{\"watch\": {\"hour\": 9h}}")));
    assertThat(problem.pointer()).contains("/watch/hour");
  }

  @ParameterizedTest
  @CsvSource({"[], a list", "null, null", "7, 7", "'\"text\"', a string"})
  void aBodyThatIsNoObjectIsUnprocessable(String body, String kind) {
    Problem problem = problem(() -> Fields.of(Requests.json(body)));
    assertThat(problem).isEqualTo(Problem.at(422, "", "The body is an object, not " + kind + "."));
  }

  @Test
  void aBodyThatIsTooLargeIsNotRead() {
    String body = "[" + " ".repeat(JsonBody.MAX_LENGTH);
    assertThat(problem(() -> Fields.of(Requests.json(body))).status()).isEqualTo(413);
  }

  @Test
  void aBodyIsSaidToBeJson() {
    Request request = Request.of(Requests.event("POST", "/things", "text/plain", "{}"));
    Problem problem = problem(() -> Fields.of(request));
    assertThat(problem)
        .isEqualTo(Problem.of(415, "The body is application/json, not \"text/plain\"."));
  }

  @Test
  void pointersEscapeSlashAndTilde() {
    assertThat(Fields.of(Requests.json("{}")).pointer("a/b~c")).isEqualTo("/a~1b~0c");
  }

  private static void readAll(Fields fields) {
    fields.text("name");
    fields.number("hour");
    fields.truth("open");
    fields.texts("names");
    fields.numbers("days");
    fields.object("watch").ifPresent(watch -> watch.text("zone"));
  }

  private static Problem problem(Runnable call) {
    return catchThrowableOfType(ProblemException.class, call::run).problem();
  }
}
