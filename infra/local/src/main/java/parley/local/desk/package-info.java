/**
 * Where a running stack's operator deals with it, on the same machine: {@link
 * parley.local.desk.Desk} on its side, {@link parley.local.desk.DeskTokens} on the other.
 */
package parley.local.desk;
