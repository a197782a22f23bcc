package parley.remind;

import java.util.Optional;
import parley.calendar.document.DocumentState;
import parley.calendar.document.Documents;
import parley.calendar.document.StoredDocument;

/** Documents of which there is but one; counts how often it is asked for. */
public final class OneDocument implements Documents {

  private final StoredDocument document;
  private int asked;

  public OneDocument(StoredDocument document) {
    this.document = document;
  }

  public int asked() {
    return asked;
  }

  @Override
  public Optional<StoredDocument> find(String id) {
    asked++;
    return Optional.of(document).filter(d -> d.id().equals(id));
  }

  @Override
  public boolean store(StoredDocument other) {
    throw new UnsupportedOperationException("reminding stores no documents");
  }

  @Override
  public Optional<DocumentState> state(String id) {
    throw new UnsupportedOperationException("reminding asks for no states");
  }

  @Override
  public boolean mark(String id, DocumentState state) {
    throw new UnsupportedOperationException("reminding marks no documents");
  }

  @Override
  public void withdraw(String id, DocumentState.Withdrawn state) {
    throw new UnsupportedOperationException("reminding withdraws no documents");
  }
}
