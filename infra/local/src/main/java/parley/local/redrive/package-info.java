/** Starts with {@link parley.local.redrive.Redrive}: what failed for good is tried once more. */
package parley.local.redrive;
