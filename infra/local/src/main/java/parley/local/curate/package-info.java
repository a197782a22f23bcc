/**
 * What an operator may do to the calendar of one machine. Begin with {@link
 * parley.local.curate.CurateHandler}. It is not deployed: there are no tokens yet that tell who
 * may.
 */
package parley.local.curate;
