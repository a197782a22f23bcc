/**
 * Who meets, and where. Begin with {@link parley.reading.party.Company}: the verb's subject and
 * what it is followed by, or who stands in the noun phrase ({@code Parties}, {@code
 * ClauseParties}); whom a pronoun means ({@code Pronouns}, {@code Antecedents}); and who it is
 * where the words name nobody or one alone ({@code Unnamed}, {@code AloneNamed}). Where they meet
 * tells {@code PlaceReader}.
 */
package parley.reading.party;
