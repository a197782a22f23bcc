package parley.calendar.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import parley.calendar.dynamo.DynamoDb;
import parley.calendar.dynamo.OnEveryDynamoDb;
import parley.calendar.dynamo.Unreadable;

@OnEveryDynamoDb
class DynamoAgendaTest {

  private static final Instant NOON = Instant.parse("2016-12-13T12:00:00Z");
  private static final Errand CALL = Errand.at(NOON, "call");

  private final Agenda agenda;

  DynamoAgendaTest(DynamoDb dynamo) {
    agenda = new DynamoAgenda(dynamo.client(), dynamo.freshTables().reminders());
  }

  @Test
  void anErrandIsDueFromItsTimeOnUntilItIsDone() {
    agenda.add(CALL);
    assertThat(agenda.due(NOON.minusSeconds(1), 10, Unreadable::raise)).isEmpty();
    assertThat(agenda.due(NOON, 10, Unreadable::raise)).containsExactly(CALL);
    assertThat(agenda.due(NOON.plusSeconds(86400), 10, Unreadable::raise)).containsExactly(CALL);
    agenda.done(CALL);
    agenda.done(CALL);
    assertThat(agenda.due(NOON, 10, Unreadable::raise)).isEmpty();
  }

  @Test
  void theSameErrandTwiceIsOne() {
    agenda.add(CALL);
    agenda.add(CALL);
    assertThat(agenda.due(NOON, 10, Unreadable::raise)).containsExactly(CALL);
  }

  @Test
  void theOldestComesFirstAndNoMoreThanAreAskedFor() {
    Errand later = Errand.at(NOON.plusSeconds(1), "before that in the alphabet");
    agenda.add(later);
    agenda.add(CALL);
    assertThat(agenda.due(later.at(), 10, Unreadable::raise)).containsExactly(CALL, later);
    assertThat(agenda.due(later.at(), 1, Unreadable::raise)).containsExactly(CALL);
  }

  @Test
  void whatIsSetBackIsTheSameErrandLater() {
    agenda.add(CALL);
    agenda.setBack(CALL, NOON.plusSeconds(60));
    assertThat(agenda.due(NOON, 10, Unreadable::raise)).isEmpty();
    assertThat(agenda.due(NOON.plusSeconds(60), 10, Unreadable::raise))
        .containsExactly(new Errand(NOON.plusSeconds(60), "call", NOON, 1));
  }
}
