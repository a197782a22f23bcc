/**
 * DynamoDB in few words: tables, items, transactions. Begin with {@link
 * parley.calendar.dynamo.TableSchemas}.
 */
package parley.calendar.dynamo;
