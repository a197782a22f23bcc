/**
 * The documents that were accepted, each once. Begin with {@link
 * parley.calendar.document.Documents}.
 */
package parley.calendar.document;
