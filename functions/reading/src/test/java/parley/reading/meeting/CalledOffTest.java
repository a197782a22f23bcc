package parley.reading.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.reading.Document;
import parley.reading.MeetingReader;
import parley.reading.Reading;

/** What a story calls off without saying on which day it was to be: who, what, and where. */
class CalledOffTest {

  private static final MeetingReader READER = MeetingReader.english();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Foreign Minister Ken Ito's trip to Oslo has been called off.               | Ken Ito + Norway, visit cancelled, Oslo
          Foreign Minister Ken Ito's trip to Oslo was canceled, his office said Monday. | Ken Ito + Norway, visit cancelled, Oslo
          President Ana Ruiz has called off her talks with Ole Berg.                 | Ana Ruiz + Ole Berg, talks cancelled
          President Ana Ruiz postponed a visit to Norway.                            | Ana Ruiz + Norway, visit postponed, Norway
          The summit between Ana Ruiz and Ole Berg has been postponed indefinitely.  | Ana Ruiz + Ole Berg, summit postponed
          His office said the talks between Ana Ruiz and Ole Berg have been put off. | Ana Ruiz + Ole Berg, talks postponed
          Secretary of State Ana Ruiz's trip to Oslo has been called off.            | Ana Ruiz + Norway, visit cancelled, Oslo
          Ana Ruiz has cancelled a trip to Oslo because of a visit by Ole Berg on Feb. 3. | Ana Ruiz + Norway, visit cancelled, Oslo
          Ana Ruiz may call off her talks with Ole Berg.                             | none
          If the talks between Ana Ruiz and Ole Berg are called off, prices will rise. | none
          The talks between Ana Ruiz and Ole Berg have not been called off.          | none
          Prices fell after the talks between Ana Ruiz and Ole Berg were called off. | none
          The talks between Ana Ruiz and Ole Berg had been called off.               | none
          The talks between Ana Ruiz and Ole Berg were called off last year.         | none
          The talks between Ana Ruiz and Ole Berg were put off. They will be held on Feb. 3. | none
          Ana Ruiz's Feb. 3 talks with Ole Berg are off. The talks have been postponed. | none
          Ana Ruiz and Ole Berg were to meet on Feb. 3. The meeting was called off.  | Ana Ruiz + Ole Berg, meeting cancelled
          Ana Ruiz's talks with Ole Berg on Feb. 3 have been called off.             | none
          """)
  void whatIsToldAsDoneIsCalledOff(String story, String calledOff) {
    Document document = new Document("id", LocalDate.of(2017, 1, 17), "", story);
    Reading reading = READER.read(document);

    String found = reading.calledOff().stream().map(this::words).collect(Collectors.joining("; "));
    assertThat(found.isEmpty() ? "none" : found).isEqualTo(calledOff);
  }

  private String words(CalledOff off) {
    String parties =
        String.join(" + ", off.participants().stream().map(Participant::name).toList());
    String place = off.place().map(p -> ", " + p.name()).orElse("");
    return parties + ", " + off.kind().word() + " " + off.status().word() + place;
  }
}
