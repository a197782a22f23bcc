/**
 * What functions tell those who run them. Begin with {@link parley.telemetry.FunctionLog}.
 *
 * <p>The libraries for it, powertools-logging and powertools-metrics, would bring a second Jackson
 * and a logging framework into every function, 3.4 MB, and half a second and more at each cold
 * start.
 */
package parley.telemetry;
