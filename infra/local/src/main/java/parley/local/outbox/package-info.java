/** What was sent: {@link parley.local.outbox.Outbox}. */
package parley.local.outbox;
