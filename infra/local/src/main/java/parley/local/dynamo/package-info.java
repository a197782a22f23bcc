/** DynamoDB in this JVM: {@link parley.local.dynamo.LocalDynamo}. */
package parley.local.dynamo;
