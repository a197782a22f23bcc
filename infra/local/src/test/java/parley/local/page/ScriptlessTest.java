package parley.local.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** A reader at the page whose browser runs no scripts goes the whole way. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ScriptlessTest {

  @TempDir static Path data;

  private static Visit visit;

  @BeforeAll
  static void postTheStory() throws Exception {
    visit = Visit.begin(data);
    Chromium.withoutScripts(visit.browser());
  }

  @AfterAll
  static void end() {
    if (visit != null) {
      visit.close();
    }
  }

  @Test
  @Order(1)
  void sheSeesTwoBars() {
    visit.open("/");
    assertThat(visit.all(".timeline a .bar")).hasSize(2);
    assertThat(visit.all(".meeting")).hasSize(2);
  }

  @Test
  @Order(2)
  void sheFiltersAndOpensAMeetingAndSeesItsWords() {
    visit.open("/");
    visit.type("#filter [name=participant]", "Trump");
    visit.press("#filter button");
    visit.arriveAt("participant=Trump");
    assertThat(visit.all(".meeting")).hasSize(1);
    visit.press(".meeting h3 a");
    visit.arriveAt("/meetings/");
    assertThat(visit.texts("mark").get(0)).contains("is arranging to meet with President-elect");
  }

  @Test
  @Order(3)
  void whatIsWrongWithHerSubscriptionStandsBesideTheField() {
    visit.open("/");
    visit.type("#subscription [name=endpoint]", "ann@localhost");
    visit.type("#subscription [name=participants]", "Trump");
    visit.type("#subscription [name=zone]", "Atlantis");
    visit.press("#subscription button");
    visit.arriveAt("/subscriptions");
    assertThat(visit.texts("#wrong-endpoint"))
        .singleElement()
        .asString()
        .contains("e-mail address");
    assertThat(visit.texts("#wrong-zone")).singleElement().asString().contains("Atlantis");
    assertThat(visit.value("#subscription [name=participants]")).isEqualTo("Trump");
  }

  @Test
  @Order(4)
  void sheSetsItRightFindsTheConfirmationAndConfirms() {
    visit.type("#subscription [name=endpoint]", "ann@example.org");
    visit.type("#subscription [name=zone]", "Asia/Tokyo");
    visit.press("#subscription button");
    visit.arriveAt("/subscriptions/");
    assertThat(visit.texts("h1")).containsExactly("Almost done");
    visit.open("/");
    visit.press(".message summary");
    assertThat(visit.texts(".message strong")).containsExactly("confirmation");
    visit.press(".message a");
    visit.arriveAt("/sns/");
    assertThat(visit.browser().getPageSource()).contains("Subscription confirmed");
  }

  @Test
  @Order(5)
  void theClockSaysWhyItDoesNotGoBack() {
    visit.open("/");
    visit.type("#clock [name=now]", "2016-12-01T00:00:00Z");
    visit.press("#clock button");
    visit.arriveAt("/clock");
    assertThat(visit.texts("#wrong-now")).singleElement().asString().contains("is before that");
    assertThat(visit.value("#clock [name=now]")).isEqualTo("2016-12-01T00:00:00Z");
  }

  @Test
  @Order(6)
  void sheMovesTheClockAndSeesTheReminder() {
    visit.type("#clock [name=now]", "2017-01-07T00:00:00Z");
    visit.press("#clock button");
    visit.arriveAt("/#machine");
    assertThat(visit.texts("#now")).singleElement().asString().startsWith("7 January 2017");
    assertThat(visit.texts(".message strong")).contains("reminder");
  }

  @Test
  @Order(7)
  void aTelephoneIsConfirmedByItsCodeAndEnds() {
    visit.open("/");
    visit.type("#subscription [name=endpoint]", "+81 90 1234 5678");
    visit.press("#subscription button");
    visit.arriveAt("/subscriptions/");
    String place = visit.browser().getCurrentUrl();
    visit.open("/");
    visit.press(".message summary");
    String code = visit.texts(".message pre").get(0).replaceAll("(?s).*?(\\d{6}).*", "$1");
    visit.browser().get(place);
    visit.type("#confirmation [name=code]", code);
    visit.press("#confirmation button");
    visit.until(() -> visit.all("#confirmation").isEmpty(), "no code to be asked for");
    assertThat(visit.texts("main p").get(0)).startsWith("The telephone is confirmed");
    visit.press(".end button");
    visit.arriveAt("/end");
    assertThat(visit.texts("h1")).containsExactly("You will hear no more");
  }
}
