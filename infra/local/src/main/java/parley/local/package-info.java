/** Parley on one machine. {@link parley.local.Parley} is the command line. */
package parley.local;
