package parley.subscribe;

/** What became of a code that came back. */
public enum Confirmation {
  /** The telephone hears of its meetings from now on, or does already. */
  CONFIRMED,
  /** It is another code. */
  WRONG,
  /** There is no code that is good: it ran out, or was tried too often. */
  RAN_OUT,
  /** The telephone does not take messages any more. */
  REFUSED,
  /** An e-mail address, which is confirmed by the link in its mail. */
  BY_LINK
}
