package parley.calendar.document;

import java.util.stream.Stream;

/** All documents that were accepted, to go through them once more. */
public interface Archive {

  /** Their ids; one that has just come may not be among them. */
  Stream<String> ids();
}
