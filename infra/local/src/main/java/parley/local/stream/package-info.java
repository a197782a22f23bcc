/** Lambda's event source mapping for DynamoDB streams: {@link parley.local.stream.EventSource}. */
package parley.local.stream;
