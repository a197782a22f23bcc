/** Names made from what they name, see {@link parley.calendar.hash.Sha256}. */
package parley.calendar.hash;
