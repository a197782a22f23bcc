package parley.local.sns;

import java.util.Locale;
import java.util.Set;
import parley.local.store.Shelf;
import parley.local.store.Store;

/** The telephones whose owners have answered STOP. */
public final class OptOuts {

  /** What SNS understands as that. */
  private static final Set<String> STOP =
      Set.of(
          "ARRET",
          "CANCEL",
          "END",
          "OPT-OUT",
          "OPTOUT",
          "QUIT",
          "REMOVE",
          "STOP",
          "TD",
          "UNSUBSCRIBE");

  private final Store store;
  private final Shelf<Boolean> optedOut;

  /** The opt-outs in a store. */
  public OptOuts(Store store) {
    this.store = store;
    optedOut = store.shelf("optouts", Boolean.class);
  }

  /**
   * Takes what the owner of a telephone answers.
   *
   * @return whether that was a wish to hear no more
   */
  public boolean answer(String number, String text) {
    boolean stops = STOP.contains(text.strip().toUpperCase(Locale.ROOT));
    if (stops) {
      store.atomically(() -> optedOut.put(number, true));
    }
    return stops;
  }

  boolean has(String number) {
    return optedOut.get(number).isPresent();
  }
}
