package parley.browse;

import java.util.List;
import parley.gateway.html.ClockForm;

/** The single machine as the page shows it. */
record MachineView(String now, String nowIso, List<ClockForm> movable, List<MessageView> messages) {

  static MachineView of(Machine.State state) {
    return new MachineView(
        DayWords.instant(state.now()),
        state.now().toString(),
        state.isSimulated()
            ? List.of(new ClockForm("", state.now().toString(), List.of()))
            : List.of(),
        state.sent().stream().map(MessageView::of).toList());
  }

  public boolean silent() {
    return messages.isEmpty();
  }

  /** A message; its link is one if it asks to confirm. */
  record MessageView(
      String at, String kind, String to, String subject, String text, List<String> link) {

    static MessageView of(Machine.Sent sent) {
      return new MessageView(
          DayWords.instant(sent.at()),
          sent.kind(),
          sent.to(),
          sent.subject(),
          sent.text(),
          sent.link().stream().toList());
    }
  }
}
