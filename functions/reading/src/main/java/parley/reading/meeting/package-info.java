/**
 * What a reading finds: a {@link parley.reading.meeting.Meeting} with its participants, place,
 * status and evidence, what is called off, and the dates that were set aside. Values only; how they
 * are found is told in the rooms behind this one, and {@code announcement} puts them together.
 */
package parley.reading.meeting;
