/** The commands, each a class: they read the options and hand on to the rooms that do the work. */
package parley.local.command;
