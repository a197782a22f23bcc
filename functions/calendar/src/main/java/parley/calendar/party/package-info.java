/**
 * Who is who: names, acronyms, countries and who stands for them. Begin with {@link
 * parley.calendar.party.SameParties}, which tells which parties of two meetings are the same; how
 * they are looked for is in {@link parley.calendar.party.PartyKeys}.
 */
package parley.calendar.party;
