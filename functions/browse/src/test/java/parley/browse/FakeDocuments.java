package parley.browse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.calendar.document.DocumentState;
import parley.calendar.document.Documents;
import parley.calendar.document.StoredDocument;

/** Documents and their states in maps; notes which documents were looked up. */
final class FakeDocuments implements Documents {

  final Map<String, DocumentState> states = new HashMap<>();
  final Map<String, StoredDocument> stored = new HashMap<>();
  final List<String> lookedUp = new ArrayList<>();

  @Override
  public boolean store(StoredDocument document) {
    return states.putIfAbsent(document.id(), new DocumentState.Received()) == null;
  }

  @Override
  public Optional<StoredDocument> find(String id) {
    lookedUp.add(id);
    return Optional.ofNullable(stored.get(id));
  }

  @Override
  public Optional<DocumentState> state(String id) {
    return Optional.ofNullable(states.get(id));
  }

  @Override
  public boolean mark(String id, DocumentState state) {
    states.put(id, state);
    return true;
  }

  @Override
  public void withdraw(String id, DocumentState.Withdrawn state) {
    stored.remove(id);
    states.put(id, state);
  }
}
