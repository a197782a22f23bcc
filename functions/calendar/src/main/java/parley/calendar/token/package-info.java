/** Tokens: who may post, read and curate. Begin with {@link parley.calendar.token.Tokens}. */
package parley.calendar.token;
