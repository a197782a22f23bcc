package parley.local.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;

/** A reader at the page, in a visit.browser(). */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BrowserTest {

  @TempDir static Path data;

  private static Visit visit;

  @BeforeAll
  static void postTheStory() throws Exception {
    visit = Visit.begin(data);
    visit.browser().manage().window().setSize(new Dimension(1280, 1000));
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
    assertThat(visit.texts(".bar-name"))
        .containsExactlyInAnyOrder("Shinzo Abe - Barack Obama", "Shinzo Abe - Donald Trump");
    assertThat(visit.text("#summary")).isEqualTo("2 meetings from 6 December 2016 on");
    picture("desktop", 1280, 1400);
    picture("phone", 390, 844);
  }

  @Test
  @Order(2)
  void sheFilters() {
    visit.open("/");
    visit.type("#filter [name=participant]", "Trump");
    visit.press("#filter button");
    visit.arriveAt("?participant=Trump");
    assertThat(visit.all(".timeline a .bar")).hasSize(1);
  }

  @Test
  @Order(3)
  void aMeetingsPageMarksItsWordsInTheStory() {
    visit.open("/?participant=Trump");
    visit.press(".meeting h3 a");
    visit.until(() -> !visit.texts("mark").isEmpty(), "marked words");
    assertThat(visit.texts("mark").get(0)).contains("is arranging to meet with President-elect");
    assertThat(visit.text("h1")).isEqualTo("Shinzo Abe - Donald Trump");
    assertThat(visit.texts(".history li strong")).containsExactly("announced");
    picture("meeting", 1280, 1400);
  }

  @Test
  @Order(4)
  void sheSubscribesConfirmsAndIsReminded() {
    visit.open("/");
    assertThat(visit.value("#subscription [name=zone]")).isNotEmpty();
    visit.type("#subscription [name=endpoint]", "ann@example.org");
    visit.press("#subscription button");
    visit.until(() -> visit.text("#subscribed").startsWith("Almost done"), "an answer");

    visit.open("/");
    visit.press(".message summary");
    assertThat(visit.text(".message strong")).isEqualTo("confirmation");
    visit.press(".message a");
    visit.until(() -> visit.browser().getPageSource().contains("onfirmed"), "the confirmation");

    visit.open("/");
    visit.type("#clock [name=now]", "2016-12-21T00:00:00Z");
    visit.press("#clock button");
    visit.until(() -> visit.texts(".message strong").contains("reminder"), "a reminder");
    assertThat(visit.text("#now")).startsWith("21 December 2016");
    visit.browser().executeScript("document.querySelector('#machine').scrollIntoView()");
    picture("machine", 1280, 900);
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  @Order(5)
  void nobodyIsShutOut(String scheme) {
    Chromium.prefer(visit.browser(), scheme);
    visit.open("/");
    requireNoViolation("the page");
    picture(scheme, 1280, 1400);
    visit.press(".meeting h3 a");
    requireNoViolation("a meeting's page");
    visit.open("/api");
    requireNoViolation("the API to read");
    visit.open("/nowhere");
    requireNoViolation("the page where nothing is");
    Chromium.prefer(visit.browser(), "light");
  }

  @Test
  @Order(6)
  void nothingIsReportedAndNothingMoves() {
    visit.browser().manage().logs().get("browser");
    visit.open("/");
    Object shift =
        visit
            .browser()
            .executeAsyncScript(
                """
            const done = arguments[arguments.length - 1];
            let sum = 0;
            new PerformanceObserver((list) => list.getEntries().forEach((e) => (sum += e.value)))
              .observe({ type: "layout-shift", buffered: true });
            setTimeout(() => done(sum), 500);
            """);
    assertThat(((Number) shift).doubleValue()).isZero();
    assertThat(visit.browser().manage().logs().get("browser").getAll()).isEmpty();
  }

  private static void requireNoViolation(String page) {
    List<Rule> violations = new AxeBuilder().analyze(visit.browser()).getViolations();
    assertThat(violations)
        .as(page)
        .extracting(v -> v.getId() + " " + v.getNodes().get(0).getHtml())
        .isEmpty();
  }

  /** A screenshot where the folder for them is named. */
  private static void picture(String name, int width, int height) {
    String folder = System.getProperty("parley.screenshots");
    if (folder == null) {
      return;
    }
    visit.browser().manage().window().setSize(new Dimension(width, height));
    try {
      Files.write(
          Path.of(folder, name + ".png"), visit.browser().getScreenshotAs(OutputType.BYTES));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    visit.browser().manage().window().setSize(new Dimension(1280, 1000));
  }
}
