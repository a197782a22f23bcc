/** The time on one machine. {@link parley.local.clock.Timekeeper} lets it pass. */
package parley.local.clock;
