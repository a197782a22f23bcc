/**
 * Where entries are kept in DynamoDB. Begin with {@link parley.calendar.storage.EntryKeys}, which
 * says what stands where, then {@link parley.calendar.storage.DynamoEntries}, which writes, and
 * {@link parley.calendar.storage.LinkSearch}, which finds what may be the meeting of a story.
 */
package parley.calendar.storage;
