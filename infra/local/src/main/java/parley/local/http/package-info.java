/**
 * API Gateway on one machine. {@link parley.local.http.Gateway} turns requests into events of
 * payload format 2.0 and answers back.
 */
package parley.local.http;
