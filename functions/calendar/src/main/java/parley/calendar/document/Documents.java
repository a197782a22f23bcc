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

  /** The document of that id, read consistently. */
  Optional<StoredDocument> find(String id);

  /** The state of the document of that id, read consistently. */
  Optional<DocumentState> state(String id);

  /**
   * Sets down what has become of a document.
   *
   * @throws IllegalArgumentException if no document has that id
   */
  void mark(String id, DocumentState state);
}
