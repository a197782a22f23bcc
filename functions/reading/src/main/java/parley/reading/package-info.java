/**
 * Reads a news document and finds the meetings that it announces: {@code
 * MeetingReader.english().read(document)}. The rooms behind it, in the order of the way, are in the
 * README.
 */
package parley.reading;
