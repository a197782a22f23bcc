/**
 * PATCH /meetings/{id}: a person corrects the calendar; DELETE /documents/{id}: a document is taken
 * down. Begin with {@link parley.curate.CurateHandler}.
 */
package parley.curate;
