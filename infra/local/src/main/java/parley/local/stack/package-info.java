/** All parts put together: {@link parley.local.stack.Stack}. */
package parley.local.stack;
