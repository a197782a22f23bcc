package parley.remind.message;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.remind.Stories.abeTrump;
import static parley.remind.Stories.changed;
import static parley.remind.Stories.entry;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parley.calendar.json.MeetingJson;
import parley.calendar.meeting.ChangeKind;
import parley.calendar.meeting.Entry;
import parley.reading.meeting.Meeting;
import parley.reading.meeting.Participant;
import parley.reading.meeting.Status;
import parley.remind.OneDocument;
import parley.remind.Stories;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MachineJsonTest {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  @Test
  void aReminderHasItsLeadTimeAndTheMeeting() {
    JsonNode json =
        MachineJson.of(new Reminder(entry(abeTrump()), 7, LocalDate.parse("2017-01-13")));
    assertThat(json.get("kind").asString()).isEqualTo("reminder");
    assertThat(json.get("leadDays").asInt()).isEqualTo(7);
    assertThat(json.get("change").isNull()).isTrue();
    assertThat(json.get("meeting")).isEqualTo(MeetingJson.of("m1", abeTrump()));
  }

  @Test
  void aNoticeHasWhatChanged() {
    Entry now = entry("m1", abeTrump("A - B", Stories.FEBRUARY_10, Status.CONFIRMED), 2);
    JsonNode json =
        MachineJson.of(
            new Notice(
                now, changed(now, ChangeKind.MOVED, Stories.LATE_JANUARY, Status.TENTATIVE)));
    assertThat(json.get("kind").asString()).isEqualTo("changed");
    assertThat(json.get("leadDays").isNull()).isTrue();
    assertThat(json.get("change"))
        .isEqualTo(
            MAPPER.readTree(
                """
                {"kind": "moved", "sequence": 2,
                 "at": "2016-12-06T00:00:00Z", "published": "2016-12-06",
                 "before": {"status": "tentative", "window": {
                   "earliest": "2017-01-20", "latest": "2017-01-27",
                   "edtf": "2017-01-20/2017-01-27", "approximate": false}},
                 "after": {"status": "confirmed", "window": {
                   "earliest": "2017-02-10", "latest": "2017-02-10",
                   "edtf": "2017-02-10", "approximate": false}}}
                """));
  }

  @Test
  void theLargestMeetingLeavesRoomInAPublish() {
    String endless = "\"終\"".repeat(50_000);
    Meeting large =
        new Meeting(
            endless,
            abeTrump().kind(),
            Status.TENTATIVE,
            Collections.nCopies(
                500, new Participant(endless, Optional.of(endless), Optional.empty())),
            abeTrump().place(),
            Stories.LATE_JANUARY,
            Optional.of(endless),
            Collections.nCopies(50, Stories.said(endless)));
    Reminder reminder = new Reminder(entry(large), 1, LocalDate.parse("2017-01-19"));
    Message message =
        new MessageWriter(new OneDocument(Stories.document()), "https://p.example")
            .write(reminder, "w1");
    List<String> parts = List.of(message.json(), message.email(), message.sms());
    assertThat(MAPPER.writeValueAsBytes(parts).length).isLessThan(200 * 1024);
  }
}
