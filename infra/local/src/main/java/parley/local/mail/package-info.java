/** E-mail over SMTP. {@link parley.local.mail.Mailer} delivers what is in the outbox. */
package parley.local.mail;
