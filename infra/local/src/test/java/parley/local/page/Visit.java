package parley.local.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
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
import org.openqa.selenium.By;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import parley.local.stack.Settings;
import parley.local.stack.Stack;

/**
 * A reader with a browser at the page of a stack of her own, to which the story has been posted.
 */
final class Visit implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Instant DAY_OF_THE_STORY = Instant.parse("2016-12-06T00:00:00Z");

  private final ChromeDriver browser;
  private final Stack stack;

  private Visit(ChromeDriver browser, Stack stack) {
    this.browser = browser;
    this.stack = stack;
  }

  /**
   * A visit to a stack with its data in the folder; the test is left out where there is no browser.
   */
  static Visit begin(Path data) throws Exception {
    Optional<ChromeDriver> browser = Chromium.start();
    assumeTrue(browser.isPresent(), "there is no browser");
    Settings settings = new Settings(0, data, Optional.of(DAY_OF_THE_STORY), Optional.empty());
    Visit visit = new Visit(browser.get(), Stack.start(settings));
    visit.post("document-abe-trump.json");
    visit.until(visit::hasRead, "two bars");
    return visit;
  }

  private void post(String event) throws IOException, InterruptedException {
    String story = Files.readString(Path.of(System.getProperty("parley.root"), "events", event));
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(stack.uri() + "/documents"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(story))
            .build();
    assertThat(HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).statusCode())
        .isEqualTo(202);
  }

  private boolean hasRead() {
    open("/");
    return all(".timeline a .bar").size() == 2;
  }

  ChromeDriver browser() {
    return browser;
  }

  void open(String path) {
    browser.get(stack.uri() + path);
  }

  void type(String field, String text) {
    WebElement element = element(field);
    element.clear();
    element.sendKeys(text);
  }

  void press(String what) {
    element(what).click();
  }

  WebElement element(String selector) {
    return browser.findElement(By.cssSelector(selector));
  }

  List<WebElement> all(String selector) {
    return browser.findElements(By.cssSelector(selector));
  }

  String text(String selector) {
    return element(selector).getText();
  }

  List<String> texts(String selector) {
    return all(selector).stream().map(WebElement::getText).toList();
  }

  String value(String field) {
    return element(field).getDomProperty("value");
  }

  /** A click has been made when the browser begins to go on, not when it has arrived. */
  void arriveAt(String place) {
    until(() -> browser.getCurrentUrl().contains(place), "the browser at " + place);
  }

  void until(BooleanSupplier holds, String what) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!holdsNow(holds)) {
      assertThat(System.nanoTime()).as(what + " within " + PATIENCE).isLessThan(end);
      LockSupport.parkNanos(100_000_000);
    }
  }

  /** Not yet, if the page is drawn anew while it is read. */
  private static boolean holdsNow(BooleanSupplier holds) {
    try {
      return holds.getAsBoolean();
    } catch (StaleElementReferenceException e) {
      return false;
    }
  }

  @Override
  public void close() {
    browser.quit();
    stack.close();
  }
}
