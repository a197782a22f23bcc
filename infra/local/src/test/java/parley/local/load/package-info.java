/**
 * Many stories at once, from outside: {@link parley.local.load.Newsroom} makes them, {@link
 * parley.local.load.Clients} posts them, {@link parley.local.load.KnownCalendar} is what came of
 * it. Used by the tests here and by {@code infra/bench}.
 */
package parley.local.load;
