package parley.local.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import tools.jackson.databind.JsonNode;

/** A story, from its coming in to its last reminder, and whoever asks, subscribes and corrects. */
final class UsualWays {

  private final StackClient stack;

  UsualWays(StackClient stack) {
    this.stack = stack;
  }

  void go() {
    String confirmed = subscribe("confirmed@example.org");
    confirm();
    String unconfirmed = subscribe("unconfirmed@example.org");
    telephone();
    String document = stack.post("/documents", story()).required("id").stringValue();
    stack.post("/documents", story());
    stack.send("DELETE", "/subscriptions/" + unconfirmed, "");
    subscribe("forgotten@example.org");
    stack.moveClock("2016-12-14T00:00:00Z");
    stack.tell("2016-12-14", "Abe and Trump will meet in Washington on Jan. 25.");
    stack.moveClock("2016-12-14T00:15:00Z");
    String meeting = stack.get("/meetings").at("/meetings/0/id").stringValue();
    stack.get("/meetings/" + meeting);
    correct(meeting);
    stack.get("/meetings?participant=Abe");
    stack.get("/documents/" + document);
    stack.send("DELETE", "/documents/" + document, "");
    stack.send("DELETE", "/subscriptions/" + confirmed, "");
  }

  private void correct(String meeting) {
    String other = stack.get("/meetings").at("/meetings/1/id").stringValue();
    JsonNode history = stack.get("/meetings/" + meeting).required("history");
    String document = history.at("/0/document").stringValue();
    stack.send("PATCH", "/meetings/" + meeting, "{\"status\": \"confirmed\"}");
    stack.send("PATCH", "/meetings/" + meeting, "{\"mergeWith\": \"" + other + "\"}");
    stack.send("PATCH", "/meetings/" + meeting, "{\"split\": [\"" + document + "\"]}");
  }

  private String subscribe(String address) {
    String body =
        "{\"protocol\": \"email\", \"endpoint\": \"%s\", \"watch\": {}}".formatted(address);
    return stack.post("/subscriptions", body).required("id").stringValue();
  }

  private void confirm() {
    stack
        .newestMessage()
        .lines()
        .filter(line -> line.startsWith("http"))
        .findFirst()
        .ifPresent(stack::follow);
  }

  private void telephone() {
    String body =
        "{\"protocol\": \"sms\", \"endpoint\": \"+819012345678\", \"watch\": {\"hour\": 8}}";
    String id = stack.post("/subscriptions", body).required("id").stringValue();
    String code = stack.newestMessage().replaceAll(".*?(\\d{6}).*", "$1");
    stack.post("/subscriptions/" + id + "/confirmation", "{\"code\": \"" + code + "\"}");
  }

  private static String story() {
    try {
      return Files.readString(Template.ROOT.resolve("events/document-abe-trump.json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
