/**
 * What reading costs: {@link parley.bench.ReadingBenchmark} when it is warm, {@link
 * parley.bench.Growth} as texts grow, {@link parley.bench.ColdStart} in a JVM that has just begun.
 */
package parley.bench;
