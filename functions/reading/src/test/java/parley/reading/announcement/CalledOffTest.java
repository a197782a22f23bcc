package parley.reading.announcement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.reading.Document;
import parley.reading.MeetingReader;
import parley.reading.Reading;
import parley.reading.meeting.CalledOff;
import parley.reading.meeting.Participant;

/** What a story calls off of which only a calendar can tell: who, what, where, and when not. */
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
          President Ana Ruiz has pulled out of her talks with Ole Berg.              | Ana Ruiz + Ole Berg, talks cancelled
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
          Ana Ruiz and Ole Berg will meet on Feb. 3. The meeting was called off.     | Ana Ruiz + Ole Berg, meeting cancelled
          Ana Ruiz's talks with Ole Berg on Feb. 3 have been called off.             | none
          """)
  void whatIsToldAsDoneIsCalledOff(String story, String calledOff) {
    assertThatRead(story, calledOff);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ana Ruiz will not visit Norway in February, her office said.               | Ana Ruiz + Norway, visit cancelled, Norway, 2017-02-01/2017-02-28
          Ana Ruiz would not visit Norway in February, her office said.              | Ana Ruiz + Norway, visit cancelled, Norway, 2017-02-01/2017-02-28
          Ana Ruiz has agreed not to visit Norway in February.                       | Ana Ruiz + Norway, visit cancelled, Norway, 2017-02-01/2017-02-28
          Ana Ruiz has no plans to visit Norway in February.                         | Ana Ruiz + Norway, visit cancelled, Norway, 2017-02-01/2017-02-28
          Ana Ruiz has no intention of visiting Norway in February.                  | Ana Ruiz + Norway, visit cancelled, Norway, 2017-02-01/2017-02-28
          Ana Ruiz is not planning a visit to Norway in February.                    | Ana Ruiz + Norway, visit cancelled, Norway, 2017-02-01/2017-02-28
          Ana Ruiz will not meet Ole Berg in Oslo on Feb. 3.                         | Ana Ruiz + Ole Berg, meeting cancelled, Oslo, 2017-02-03
          Ana Ruiz will not travel to Norway in February to meet Ole Berg.           | Ana Ruiz + Norway + Ole Berg, visit cancelled, Norway, 2017-02-01/2017-02-28
          Ana Ruiz will not visit Norway for talks with Ole Berg in February.        | Ana Ruiz + Ole Berg + Norway, talks cancelled, Norway, 2017-02-01/2017-02-28
          Ana Ruiz denied that she would meet Ole Berg on Feb. 3.                    | Ana Ruiz + Ole Berg, meeting cancelled, 2017-02-03
          Ana Ruiz denied that she would meet Ole Berg in May.                       | Ana Ruiz + Ole Berg, meeting cancelled, 2017-05-01/2017-05-31
          Her office denied reports that Ana Ruiz will visit Norway in February.     | Ana Ruiz + Norway, visit cancelled, Norway, 2017-02-01/2017-02-28
          The ministry denied that a meeting between Ana Ruiz and Ole Berg was planned for Feb. 3. | Ana Ruiz + Ole Berg, meeting cancelled, 2017-02-03
          Ana Ruiz ruled out a meeting with Ole Berg next week.                      | Ana Ruiz + Ole Berg, meeting cancelled, 2017-01-23/2017-01-29
          No meeting between Ana Ruiz and Ole Berg is planned for Feb. 3.            | Ana Ruiz + Ole Berg, meeting cancelled, 2017-02-03
          There are no plans for a meeting between Ana Ruiz and Ole Berg next week.  | Ana Ruiz + Ole Berg, meeting cancelled, 2017-01-23/2017-01-29
          Talks between Ana Ruiz and Ole Berg will not be held on Feb. 3.            | Ana Ruiz + Ole Berg, talks cancelled, 2017-02-03
          Neither Ana Ruiz nor Ole Berg will visit Peru in February.                 | Ana Ruiz + Ole Berg + Peru, visit cancelled, Peru, 2017-02-01/2017-02-28
          OPEC will not meet in March, delegates said.                               | OPEC, meeting cancelled, 2017-03-01/2017-03-31
          Ana Ruiz will not visit Norway, her office said on Tuesday.                | Ana Ruiz + Norway, visit cancelled, Norway
          There will be no meeting between Ana Ruiz and Ole Berg, officials said Tuesday. | Ana Ruiz + Ole Berg, meeting cancelled
          Ana Ruiz will not meet Ole Berg, her office said.                          | Ana Ruiz + Ole Berg, meeting cancelled
          Ana Ruiz will no longer meet Ole Berg.                                     | Ana Ruiz + Ole Berg, meeting cancelled
          Ana Ruiz will be unable to meet Ole Berg.                                  | Ana Ruiz + Ole Berg, meeting cancelled
          Ana Ruiz will not attend the talks with Ole Berg.                          | Ana Ruiz + Ole Berg, talks cancelled
          The talks between Ana Ruiz and Ole Berg will not go ahead.                 | Ana Ruiz + Ole Berg, talks cancelled
          If Ana Ruiz will no longer meet Ole Berg, the pact is off.                 | none
          Ana Ruiz and Ole Berg will not meet on Feb. 3. They will meet on Feb. 9.   | none
          Ana Ruiz will meet Ole Berg on Feb. 3. She will not meet Ole Berg on Feb. 3 in public. | none
          Ana Ruiz may not visit Norway in February.                                 | none
          Ana Ruiz is not expected to visit Norway in February.                      | none
          Ana Ruiz did not want to meet Ole Berg on the ship, her son said Tuesday.  | none
          Ana Ruiz is not willing to meet Ole Berg on Feb. 3.                        | none
          Ana Ruiz did not meet Ole Berg this week.                                  | none
          Ana Ruiz has not ruled out a meeting with Ole Berg next week.              | none
          Ana Ruiz will not rule out visiting Norway in February.                    | none
          Ana Ruiz will not meet Ole Berg until Feb. 3.                              | none
          Ana Ruiz would not meet Ole Berg this week unless he apologised.           | none
          Ana Ruiz will not meet reporters, her office said on Tuesday.              | none
          Ana Ruiz's office said there would be no visit to Norway in February.      | none
          Ana Ruiz will not attend the summit in Lima on Feb. 3.                     | none
          No meeting between Ana Ruiz and Ole Berg has been scheduled, officials said Tuesday. | none
          Miners should not have the right to negotiate with Norway, he said Tuesday. | none
          Ana Ruiz does not need to meet Ole Berg, her office said Tuesday.          | none
          Most of us will never meet Ole Berg, she said on Tuesday.                  | none
          The government said on Tuesday that it would not negotiate with the rebels. | none
          """)
  void whatWillNotBeIsCalledOffIfItWasKnown(String story, String calledOff) {
    assertThatRead(story, calledOff);
  }

  private void assertThatRead(String story, String calledOff) {
    Document document = new Document("id", LocalDate.of(2017, 1, 17), "", story);
    Reading reading = READER.read(document);

    String found = reading.calledOff().stream().map(this::words).collect(Collectors.joining("; "));
    assertThat(found.isEmpty() ? "none" : found).isEqualTo(calledOff);
  }

  private String words(CalledOff off) {
    String parties =
        String.join(" + ", off.participants().stream().map(Participant::name).toList());
    String place = off.place().map(p -> ", " + p.name()).orElse("");
    String window = off.window().map(w -> ", " + w.edtf()).orElse("");
    return parties + ", " + off.kind().word() + " " + off.status().word() + place + window;
  }
}
