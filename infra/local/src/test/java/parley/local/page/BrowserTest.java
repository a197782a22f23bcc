package parley.local.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import parley.local.stack.Settings;
import parley.local.stack.Stack;

/** A reader at the page, in a browser. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BrowserTest {

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
    browser.manage().window().setSize(new Dimension(1280, 1000));
    Optional<Instant> now = Optional.of(Instant.parse("2016-12-06T00:00:00Z"));
    stack = Stack.start(new Settings(0, data, now, Optional.empty()));
    post("document-abe-trump.json");
    until(() -> bars() == 2, "two bars");
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
    open("/");
    assertThat(texts(".bar-name"))
        .containsExactlyInAnyOrder("Shinzo Abe - Barack Obama", "Shinzo Abe - Donald Trump");
    assertThat(element("#summary").getText()).isEqualTo("2 meetings from 6 December 2016 on");
    picture("desktop", 1280, 1400);
    picture("phone", 390, 844);
  }

  @Test
  @Order(2)
  void sheFilters() {
    open("/");
    element("#filter [name=participant]").sendKeys("Trump");
    element("#filter button").click();
    until(() -> bars() == 1, "one bar");
    assertThat(browser.getCurrentUrl()).endsWith("?participant=Trump");
  }

  @Test
  @Order(3)
  void aMeetingsPageMarksItsWordsInTheStory() {
    open("/?participant=Trump");
    element(".meeting h3 a").click();
    until(() -> !texts("mark").isEmpty(), "marked words");
    assertThat(texts("mark").get(0)).contains("is arranging to meet with President-elect");
    assertThat(element("h1").getText()).isEqualTo("Shinzo Abe - Donald Trump");
    assertThat(texts(".history li strong")).containsExactly("announced");
    picture("meeting", 1280, 1400);
  }

  @Test
  @Order(4)
  void sheSubscribesConfirmsAndIsReminded() {
    open("/");
    assertThat(element("#subscription [name=zone]").getDomProperty("value")).isNotEmpty();
    element("#subscription [name=endpoint]").sendKeys("ann@example.org");
    element("#subscription button").click();
    until(() -> element("#subscribed").getText().startsWith("Almost done"), "an answer");

    open("/");
    element(".message summary").click();
    assertThat(element(".message strong").getText()).isEqualTo("confirmation");
    element(".message a").click();
    until(() -> browser.getPageSource().contains("onfirmed"), "the confirmation");

    open("/");
    WebElement now = element("#clock [name=now]");
    now.clear();
    now.sendKeys("2016-12-21T00:00:00Z");
    element("#clock button").click();
    until(() -> texts(".message strong").contains("reminder"), "a reminder");
    assertThat(element("#now").getText()).startsWith("21 December 2016");
    browser.executeScript("document.querySelector('#machine').scrollIntoView()");
    picture("machine", 1280, 900);
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  @Order(5)
  void nobodyIsShutOut(String scheme) {
    Chromium.prefer(browser, scheme);
    open("/");
    requireNoViolation("the page");
    picture(scheme, 1280, 1400);
    element(".meeting h3 a").click();
    requireNoViolation("a meeting's page");
    open("/api");
    requireNoViolation("the API to read");
    Chromium.prefer(browser, "light");
  }

  @Test
  @Order(6)
  void nothingIsReportedAndNothingMoves() {
    browser.manage().logs().get("browser");
    open("/");
    Object shift =
        browser.executeAsyncScript(
            """
            const done = arguments[arguments.length - 1];
            let sum = 0;
            new PerformanceObserver((list) => list.getEntries().forEach((e) => (sum += e.value)))
              .observe({ type: "layout-shift", buffered: true });
            setTimeout(() => done(sum), 500);
            """);
    assertThat(((Number) shift).doubleValue()).isZero();
    assertThat(browser.manage().logs().get("browser").getAll()).isEmpty();
  }

  private static void requireNoViolation(String page) {
    List<Rule> violations = new AxeBuilder().analyze(browser).getViolations();
    assertThat(violations)
        .as(page)
        .extracting(v -> v.getId() + " " + v.getNodes().get(0).getHtml())
        .isEmpty();
  }

  private static void open(String path) {
    browser.get(stack.uri() + path);
  }

  private static long bars() {
    open("/".equals(path()) ? "/" : path());
    return browser.findElements(By.cssSelector(".timeline a .bar")).size();
  }

  private static String path() {
    String url = browser.getCurrentUrl();
    String own = stack.uri().toString();
    return url.startsWith(own) ? url.substring(own.length()) : "/";
  }

  private static WebElement element(String selector) {
    return browser.findElement(By.cssSelector(selector));
  }

  private static List<String> texts(String selector) {
    return browser.findElements(By.cssSelector(selector)).stream()
        .map(WebElement::getText)
        .toList();
  }

  private static void until(BooleanSupplier holds, String what) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!holds.getAsBoolean()) {
      assertThat(System.nanoTime()).as(what + " within " + PATIENCE).isLessThan(end);
      LockSupport.parkNanos(100_000_000);
    }
  }

  /** A screenshot where the folder for them is named. */
  private static void picture(String name, int width, int height) {
    String folder = System.getProperty("parley.screenshots");
    if (folder == null) {
      return;
    }
    browser.manage().window().setSize(new Dimension(width, height));
    try {
      Files.write(Path.of(folder, name + ".png"), browser.getScreenshotAs(OutputType.BYTES));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    browser.manage().window().setSize(new Dimension(1280, 1000));
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
