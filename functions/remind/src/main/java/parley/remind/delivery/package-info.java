/** How it is sent, once: begin with {@link parley.remind.delivery.Delivery}. */
package parley.remind.delivery;
