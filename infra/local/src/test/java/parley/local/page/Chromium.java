package parley.local.page;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** Chromium without a window, if this machine has one, and the program that drives it. */
final class Chromium {

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome");

  private Chromium() {}

  /** A browser; empty, with a line that says so, if there is none. */
  static Optional<ChromeDriver> start() {
    Optional<Path> browser = NAMES.stream().flatMap(Chromium::onThePath).findFirst();
    Optional<Path> driver = onThePath("chromedriver").findFirst();
    if (browser.isEmpty() || driver.isEmpty()) {
      require();
      System.out.println("The tests in a browser are left out: no Chromium and chromedriver here");
      return Optional.empty();
    }
    return Optional.of(start(browser.get(), driver.get()));
  }

  /** The page as light or dark, as the reader has set it. */
  static void prefer(ChromeDriver browser, String scheme) {
    browser.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  /** From now on no page runs a script, as a reader has it who has switched them off. */
  static void withoutScripts(ChromeDriver browser) {
    browser.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
  }

  /** Where the checks say that there is a browser, one that is not found is a failure. */
  private static void require() {
    if ("true".equals(System.getenv("PARLEY_REQUIRE_BROWSER"))) {
      throw new AssertionError("no Chromium and chromedriver on the path");
    }
  }

  private static ChromeDriver start(Path browser, Path driver) {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(browser.toFile());
    // a container has no user of its own to lock the browser in, and little shared memory
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-dev-shm-usage",
        "--hide-scrollbars",
        "--force-prefers-reduced-motion");
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(driver.toFile())
            .usingAnyFreePort()
            .build();
    return new ChromeDriver(service, options);
  }

  private static Stream<Path> onThePath(String program) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .map(folder -> Path.of(folder, program))
        .filter(Files::isExecutable);
  }
}
