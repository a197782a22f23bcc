/**
 * Documents that are handed to the command line. Begin with {@link
 * parley.local.read.DocumentSource}.
 */
package parley.local.read;
