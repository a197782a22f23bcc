/**
 * Takes subscriptions on and off: a watch, its SNS topic, and an address on it. Begin with {@link
 * parley.subscribe.Subscriptions}.
 */
package parley.subscribe;
