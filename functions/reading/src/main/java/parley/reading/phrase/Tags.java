package parley.reading.phrase;

/**
 * Some tags, of which it is asked whether they have another. Immutable. A {@code switch} would tell
 * the same, but makes a class for each class that has one, which a cold start has to load.
 */
public final class Tags {

  private final int bits;

  private Tags(int bits) {
    this.bits = bits;
  }

  /** These tags. */
  public static Tags of(Tag... tags) {
    int bits = 0;
    for (Tag tag : tags) {
      bits |= 1 << tag.ordinal();
    }
    return new Tags(bits);
  }

  /** Whether a tag is one of these. */
  public boolean have(Tag tag) {
    return (bits >>> tag.ordinal() & 1) != 0;
  }
}
