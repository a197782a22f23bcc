package parley.local.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import parley.local.stack.Settings;
import parley.local.stack.Stack;

/** A reader at the page whose browser runs no scripts goes the whole way. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ScriptlessTest {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @TempDir static Path data;

  private static Optional<ChromeDriver> found = Optional.empty();
  private static ChromeDriver browser;
  private static Stack stack;

  @BeforeAll
  static void postTheStory() throws Exception {
    found = Chromium.start();
    assumeTrue(found.isPresent(), "there is no browser");
    browser = found.get();
    Chromium.withoutScripts(browser);
    Optional<Instant> now = Optional.of(Instant.parse("2016-12-06T00:00:00Z"));
    stack = Stack.start(new Settings(0, data, now, Optional.empty()));
    post("document-abe-trump.json");
  }

  @AfterAll
  static void end() {
    found.ifPresent(ChromeDriver::quit);
    if (stack != null) {
      stack.close();
    }
  }

  @Test
  @Order(1)
  void sheSeesTwoBars() {
    untilPage("/", () -> all(".timeline a .bar").size() == 2, "two bars");
    assertThat(all(".meeting")).hasSize(2);
  }

  @Test
  @Order(2)
  void sheFiltersAndOpensAMeetingAndSeesItsWords() {
    open("/");
    type("#filter [name=participant]", "Trump");
    press("#filter button");
    arriveAt("participant=Trump");
    assertThat(all(".meeting")).hasSize(1);
    press(".meeting h3 a");
    arriveAt("/meetings/");
    assertThat(texts("mark").get(0)).contains("is arranging to meet with President-elect");
  }

  @Test
  @Order(3)
  void whatIsWrongWithHerSubscriptionStandsBesideTheField() {
    open("/");
    type("#subscription [name=endpoint]", "ann@localhost");
    type("#subscription [name=participants]", "Trump");
    type("#subscription [name=zone]", "Atlantis");
    press("#subscription button");
    arriveAt("/subscriptions");
    assertThat(texts("#wrong-endpoint")).singleElement().asString().contains("e-mail address");
    assertThat(texts("#wrong-zone")).singleElement().asString().contains("Atlantis");
    assertThat(value("#subscription [name=participants]")).isEqualTo("Trump");
  }

  @Test
  @Order(4)
  void sheSetsItRightFindsTheConfirmationAndConfirms() {
    type("#subscription [name=endpoint]", "ann@example.org");
    type("#subscription [name=zone]", "Asia/Tokyo");
    press("#subscription button");
    arriveAt("/subscriptions/");
    assertThat(texts("h1")).containsExactly("Almost done");
    open("/");
    press(".message summary");
    assertThat(texts(".message strong")).containsExactly("confirmation");
    press(".message a");
    arriveAt("/sns/");
    assertThat(browser.getPageSource()).contains("Subscription confirmed");
  }

  @Test
  @Order(5)
  void theClockSaysWhyItDoesNotGoBack() {
    open("/");
    type("#clock [name=now]", "2016-12-01T00:00:00Z");
    press("#clock button");
    arriveAt("/clock");
    assertThat(texts("#wrong-now")).singleElement().asString().contains("is before that");
    assertThat(value("#clock [name=now]")).isEqualTo("2016-12-01T00:00:00Z");
  }

  @Test
  @Order(6)
  void sheMovesTheClockAndSeesTheReminder() {
    type("#clock [name=now]", "2017-01-07T00:00:00Z");
    press("#clock button");
    arriveAt("/#machine");
    assertThat(texts("#now")).singleElement().asString().startsWith("7 January 2017");
    assertThat(texts(".message strong")).contains("reminder");
  }

  @Test
  @Order(7)
  void aTelephoneIsConfirmedByItsCodeAndEnds() {
    open("/");
    type("#subscription [name=endpoint]", "+81 90 1234 5678");
    press("#subscription button");
    arriveAt("/subscriptions/");
    String place = browser.getCurrentUrl();
    open("/");
    press(".message summary");
    String code = texts(".message pre").get(0).replaceAll("(?s).*?(\\d{6}).*", "$1");
    browser.get(place);
    type("#confirmation [name=code]", code);
    press("#confirmation button");
    until(() -> all("#confirmation").isEmpty(), "no code to be asked for");
    assertThat(texts("main p").get(0)).startsWith("The telephone is confirmed");
    press(".end button");
    arriveAt("/end");
    assertThat(texts("h1")).containsExactly("You will hear no more");
  }

  private static void open(String path) {
    browser.get(stack.uri() + path);
  }

  private static void type(String field, String text) {
    WebElement element = browser.findElement(By.cssSelector(field));
    element.clear();
    element.sendKeys(text);
  }

  private static void press(String what) {
    browser.findElement(By.cssSelector(what)).click();
  }

  private static List<WebElement> all(String selector) {
    return browser.findElements(By.cssSelector(selector));
  }

  private static List<String> texts(String selector) {
    return all(selector).stream().map(WebElement::getText).toList();
  }

  private static String value(String field) {
    return browser.findElement(By.cssSelector(field)).getDomProperty("value");
  }

  private static void untilPage(String path, BooleanSupplier holds, String what) {
    until(
        () -> {
          open(path);
          return holds.getAsBoolean();
        },
        what);
  }

  /** A click has been made when the browser begins to go on, not when it has arrived. */
  private static void arriveAt(String place) {
    until(() -> browser.getCurrentUrl().contains(place), "the browser at " + place);
  }

  private static void until(BooleanSupplier holds, String what) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!holds.getAsBoolean()) {
      assertThat(System.nanoTime()).as(what + " within " + PATIENCE).isLessThan(end);
      LockSupport.parkNanos(100_000_000);
    }
  }

  private static void post(String event) throws Exception {
    String story = Files.readString(Path.of(System.getProperty("parley.root"), "events", event));
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(stack.uri() + "/documents"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(story))
            .build();
    assertThat(HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).statusCode())
        .isEqualTo(202);
  }
}
