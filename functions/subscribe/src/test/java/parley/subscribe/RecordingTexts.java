package parley.subscribe;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keeps the messages that it is to send. */
final class RecordingTexts implements Texts {

  private static final Pattern CODE = Pattern.compile("\\b\\d{6}\\b");

  private final List<String> sent = new ArrayList<>();
  private final Set<String> stopped = new HashSet<>();

  /** The messages in order, each after its number. */
  List<String> sent() {
    return List.copyOf(sent);
  }

  /** The code in the last of them. */
  String code() {
    Matcher code = CODE.matcher(sent.get(sent.size() - 1));
    if (!code.find()) {
      throw new IllegalStateException("no code in " + sent);
    }
    return code.group();
  }

  /** Has a number answer STOP. */
  void stop(String number) {
    stopped.add(number);
  }

  @Override
  public boolean isOptedOut(String number) {
    return stopped.contains(number);
  }

  @Override
  public void send(String number, String text) {
    sent.add(number + " " + text);
  }
}
