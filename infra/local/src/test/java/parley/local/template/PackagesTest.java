package parley.local.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is deployed as a function is small, and holds nothing that it does not use. */
class PackagesTest {

  private static final Template TEMPLATE = Template.read();
  private static final int MOST_BYTES = 15_000_000;
  private static final Pattern SERVICE =
      Pattern.compile("software/amazon/awssdk/services/(\\w+)/.*");

  /** Each has a client or a parser of its own; the JDK has both. */
  private static final Pattern NEEDLESS =
      Pattern.compile(
          "(software/amazon/awssdk/http/(apache|apache5|nio|crt)"
              + "|software/amazon/awssdk/(transfer|enhanced|imds|crt)"
              + "|org/apache/(http|hc|xerces|xalan)|io/netty|okhttp3"
              + "|com/ctc/wstx|com/fasterxml/(aalto|jackson/dataformat)|org/codehaus/(stax|woodstox)"
              + "|META-INF/services/javax\\.xml)[/.].*");

  private static Stream<Path> jars() {
    return TEMPLATE.named("AWS::Serverless::Function").map(TEMPLATE::jar).distinct();
  }

  @ParameterizedTest
  @MethodSource("jars")
  void aPackageHasAtMostFifteenMegabytes(Path jar) throws IOException {
    assumeBuilt(jar);
    assertThat(Files.size(jar)).isLessThanOrEqualTo(MOST_BYTES);
  }

  @ParameterizedTest
  @MethodSource("jars")
  void aPackageHasTheHttpClientOfTheJdkAloneAndNoXmlParser(Path jar) throws IOException {
    assumeBuilt(jar);
    Set<String> entries = entries(jar);
    assertThat(
            entries.contains(
                "software/amazon/awssdk/http/urlconnection/UrlConnectionHttpClient.class"))
        .isTrue();
    assertThat(entries.stream().filter(entry -> NEEDLESS.matcher(entry).matches())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("jars")
  void aPackageHasClientsOfTheServicesThatItsFunctionsMayCall(Path jar) throws IOException {
    assumeBuilt(jar);
    Set<String> services =
        entries(jar).stream()
            .map(SERVICE::matcher)
            .filter(Matcher::matches)
            .map(entry -> entry.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(services).isEqualTo(called(jar));
  }

  /** The jar's ICU has less in it than the one that tests run with. */
  @ParameterizedTest
  @CsvSource({
    "Владимир, Vladimir",
    "Ελλάδα, Ellada",
    "محمد, mhmd",
    "ישראל, ysr'l",
    "한국, hangug",
    "ひらがな, hiragana",
    "नेपाल, nepala",
    "ไทย, thiy",
    "ქართული, kartuli",
    "հայերեն, hayeren",
    "አማርኛ, amarǝna"
  })
  void thePackageThatSendsWritesEveryScriptInLatinLetters(String foreign, String latin)
      throws Exception {
    Path jar = TEMPLATE.jar("DueFunction");
    assumeBuilt(jar);
    assertThat(latin(jar, foreign)).isEqualTo(latin(foreign)).isEqualToIgnoringCase(latin);
  }

  private static String latin(Path jar, String foreign) throws Exception {
    URL[] url = {jar.toUri().toURL()};
    try (URLClassLoader packed = new URLClassLoader(url, ClassLoader.getPlatformClassLoader())) {
      return latin(packed, foreign);
    }
  }

  private static String latin(String foreign) throws Exception {
    return latin(PackagesTest.class.getClassLoader(), foreign);
  }

  private static String latin(ClassLoader loader, String foreign) throws Exception {
    Class<?> transliterator = loader.loadClass("com.ibm.icu.text.Transliterator");
    Object latin =
        transliterator
            .getMethod("getInstance", String.class)
            .invoke(null, "Any-Latin; Latin-ASCII");
    return (String) transliterator.getMethod("transliterate", String.class).invoke(latin, foreign);
  }

  /** The services that the roles of the functions in a jar name: all have a client in the SDK. */
  private static Set<String> called(Path jar) {
    return TEMPLATE
        .named("AWS::Serverless::Function")
        .filter(function -> TEMPLATE.jar(function).equals(jar))
        .flatMap(TemplateRightsTest::services)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> entries(Path jar) throws IOException {
    try (JarFile packed = new JarFile(jar.toFile())) {
      return packed.stream().map(Object::toString).collect(Collectors.toSet());
    }
  }

  private static void assumeBuilt(Path jar) {
    assumeTrue(Files.exists(jar), "mvn verify builds " + jar.getFileName() + ", mvn test does not");
  }
}
