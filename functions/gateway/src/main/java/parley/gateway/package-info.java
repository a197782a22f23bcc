/**
 * API Gateway's HTTP events to requests, and answers to its responses; errors are RFC 9457
 * problems. Begin with {@link parley.gateway.HttpHandler}.
 */
package parley.gateway;
