/**
 * Rules over tokens, and what of them matches a text. Begin with {@link
 * parley.reading.rule.Grammar}, which is made of rule files and word files; a {@code Chart} holds
 * the matches of one text.
 */
package parley.reading.rule;
