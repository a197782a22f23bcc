/**
 * The stream of stored documents becomes meetings in the calendar. Begin with {@link
 * parley.extract.ExtractHandler}.
 */
package parley.extract;
