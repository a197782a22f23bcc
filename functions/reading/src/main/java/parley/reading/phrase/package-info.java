/**
 * The shape of a sentence: what each word is in it, its verb groups, who acts in them and on which
 * verb they hang. No parse tree, only what tells whom and what a date belongs to.
 */
package parley.reading.phrase;
