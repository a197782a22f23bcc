/**
 * PATCH /meetings/{id}: a person corrects the calendar. Begin with {@link
 * parley.curate.CurateHandler}.
 */
package parley.curate;
