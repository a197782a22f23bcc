/** What survives the process besides the tables: {@link parley.local.store.Store}. */
package parley.local.store;
