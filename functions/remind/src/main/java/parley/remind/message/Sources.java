package parley.remind.message;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import parley.calendar.document.Documents;

/**
 * The sources of documents. One document is told of to many watches, and reading it whole costs by
 * its size, so the last {@value #KEPT} are remembered: a stored document never changes.
 */
final class Sources {

  private static final int KEPT = 500;

  private final Documents documents;
  private final Map<String, Source> kept =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Source> eldest) {
          return size() > KEPT;
        }
      };

  Sources(Documents documents) {
    this.documents = documents;
  }

  /** The source of the document of that id, if there is such a document. */
  synchronized Optional<Source> find(String document) {
    Optional<Source> known = Optional.ofNullable(kept.get(document));
    return known.isPresent() ? known : look(document);
  }

  private Optional<Source> look(String document) {
    Optional<Source> source = documents.find(document).map(Source::of);
    source.ifPresent(found -> kept.put(document, found));
    return source;
  }
}
