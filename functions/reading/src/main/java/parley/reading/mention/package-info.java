/**
 * Who and what a text names (ACE: entity mentions): people, their offices and groups, countries,
 * bodies and places. Begin with {@link parley.reading.mention.MentionReader}; {@code People} keeps
 * each under the fullest name, {@code SameParty} tells whether two names are of one. Names and
 * offices are the word files of this room.
 */
package parley.reading.mention;
