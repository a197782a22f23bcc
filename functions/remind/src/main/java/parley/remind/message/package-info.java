/** What is told, in words: begin with {@link parley.remind.message.MessageWriter}. */
package parley.remind.message;
