package parley.calendar.document;

import java.util.Optional;

/** The documents that were accepted. */
public interface Documents {

  /**
   * Keeps a document as {@linkplain DocumentState.Received received}, once.
   *
   * @return whether it was new; one whose id is known is left as it is
   */
  boolean store(StoredDocument document);

  /** The document of that id, read consistently; of one that was withdrawn nothing is there. */
  Optional<StoredDocument> find(String id);

  /** The state of the document of that id, read consistently. */
  Optional<DocumentState> state(String id);

  /**
   * Sets down what has become of a document.
   *
   * @return false if it was withdrawn, which it stays
   * @throws IllegalArgumentException if no document has that id
   */
  boolean mark(String id, DocumentState state);

  /**
   * Deletes a document but for its id and its state.
   *
   * @param state of a document of which no more is kept
   * @throws IllegalArgumentException if no document has that id
   */
  void withdraw(String id, DocumentState.Withdrawn state);
}
