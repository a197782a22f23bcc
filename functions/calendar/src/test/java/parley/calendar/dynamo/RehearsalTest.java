package parley.calendar.dynamo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import parley.calendar.document.DynamoDocuments;
import parley.calendar.limit.DynamoLimits;
import parley.calendar.limit.Limit;
import parley.calendar.storage.DynamoMeetings;
import parley.calendar.token.DynamoTokens;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

class RehearsalTest {

  private final DynamoDbClient nothing = RehearsedDynamoDb.client();

  @Test
  void nothingIsFoundInARehearsalAndNothingIsKept() {
    DynamoDocuments documents = new DynamoDocuments(nothing, "documents");
    assertThat(documents.find("any")).isEmpty();
    assertThat(new DynamoMeetings(nothing, "meetings").find("any")).isEmpty();
    assertThat(new DynamoTokens(nothing, "access").find("any")).isEmpty();
  }

  @Test
  void whatIsCountedInARehearsalIsWithinItsLimit() {
    DynamoLimits limits = new DynamoLimits(nothing, "access");
    assertThat(limits.take(Limit.aMinute("documents", 1), "any", 1, Instant.EPOCH)).isTrue();
  }
}
