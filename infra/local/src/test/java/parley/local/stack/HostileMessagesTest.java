package parley.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Header;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/**
 * Nothing that a story says puts a link, a header or a line into a mail or a message to a
 * telephone.
 */
@ExtendWith(HostileStack.Resolver.class)
class HostileMessagesTest {

  private static final Pattern URL = Pattern.compile("(?i)\\b[a-z]+://[^\\s\"]+");

  private static final Set<String> HEADERS =
      Set.of(
          "Return-Path",
          "Received",
          "Date",
          "From",
          "To",
          "Message-ID",
          "Subject",
          "MIME-Version",
          "Content-Type",
          "Content-Transfer-Encoding");

  private final HostileStack stack;

  HostileMessagesTest(HostileStack stack) {
    this.stack = stack;
  }

  @Test
  void everySubjectIsOneLineOfPrintableAscii() {
    assertThat(stack.sent("email"))
        .hasSizeGreaterThan(taken().size())
        .allSatisfy(m -> assertThat(m.get("subject").stringValue()).matches("[ -~]{1,99}"));
  }

  @Test
  void everyMailHasTheLinesThatItHasAndNoOthers() {
    for (JsonNode mail : stack.sent("email")) {
      List<String> lines = mail.get("text").stringValue().lines().toList();
      assertThat(mail.get("text").stringValue()).doesNotContainPattern(HostileStory.UNSEEN);
      assertThat(count(lines, "Status: "))
          .as("a status for each meeting in " + lines)
          .isEqualTo(lines.stream().filter(this::leadsToAMeeting).count());
      assertThat(lines).noneMatch(line -> line.matches("(?i)(bcc|subject|\\.|quit).*"));
    }
  }

  private static long count(List<String> lines, String label) {
    return lines.stream().filter(line -> line.startsWith(label)).count();
  }

  private boolean leadsToAMeeting(String line) {
    return line.contains(stack.uri() + "/meetings/");
  }

  @Test
  void everyLinkOfAMailIsOursOrStandsInTheWordsOfTheStoryOrIsItsAddress() {
    for (JsonNode mail : stack.sent("email")) {
      mail.get("text").stringValue().lines().forEach(this::requireOwnUrls);
    }
  }

  private void requireOwnUrls(String line) {
    URL.matcher(line)
        .results()
        .map(MatchResult::group)
        .filter(url -> !url.startsWith(stack.uri().toString()))
        .forEach(url -> assertThat(isSaid(url)).as(line).isTrue());
  }

  private static boolean isSaid(String url) {
    return taken().stream()
        .anyMatch(
            s ->
                HostileStory.letters(s.words()).contains(HostileStory.letters(url))
                    && s.words().contains("://"));
  }

  @Test
  void everyMailThatGoesOutHasOneRecipientAndOnlyTheHeadersOfAMail() throws Exception {
    MimeMessage[] sent = stack.mails();
    assertThat(sent).hasSize(stack.sent("email").size());
    for (MimeMessage mail : sent) {
      assertThat(headers(mail)).isSubsetOf(HEADERS).doesNotHaveDuplicates();
      assertThat(mail.getAllRecipients())
          .extracting(Object::toString)
          .containsExactly("ann@example.org");
      assertThat(mail.getContentType()).startsWith("text/plain");
      assertThat(mail.getHeader("Subject", null)).doesNotContain("=?");
    }
  }

  private static List<String> headers(MimeMessage mail) throws Exception {
    List<String> names = new ArrayList<>();
    for (Header header : Collections.list(mail.getAllHeaders())) {
      names.add(header.getName());
    }
    return names;
  }

  @Test
  void everyMessageToATelephoneIsOneLine() {
    List<JsonNode> texts = stack.sent("sms");
    assertThat(texts).hasSizeGreaterThan(taken().size());
    assertThat(texts)
        .allSatisfy(
            m -> {
              String text = m.get("text").stringValue();
              assertThat(text)
                  .hasSizeLessThanOrEqualTo(160)
                  .doesNotContainPattern("[\\r\\n\\p{Cc}]");
              requireOwnUrls(text);
            });
  }

  private static List<HostileStory> taken() {
    return HostileStory.all().stream().filter(HostileStory::taken).toList();
  }
}
