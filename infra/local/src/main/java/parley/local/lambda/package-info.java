/**
 * Lambda on one machine: {@link parley.local.lambda.LocalFunction} runs a handler on JSON, as the
 * managed runtime does.
 */
package parley.local.lambda;
