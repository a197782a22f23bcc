/**
 * What tells of a meeting in a sentence (ACE event extraction: the trigger). Begin with {@link
 * parley.reading.trigger.Scene}, which has all of a sentence together: who is named, the triggers
 * ({@code TriggerReader}, by {@code triggers.rules}), the verbs that they hang on ({@code
 * Governors}) and the noun phrase about each ({@code NounPhrase}).
 */
package parley.reading.trigger;
