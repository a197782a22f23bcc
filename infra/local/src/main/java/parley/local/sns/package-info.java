/**
 * Amazon SNS as far as Parley uses it: topics, e-mail and SMS subscriptions, publishing. {@link
 * parley.local.sns.SnsEndpoint} speaks the AWS Query protocol to the SDK's own client and serves
 * the links of the confirmation mails.
 */
package parley.local.sns;
