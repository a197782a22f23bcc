/**
 * Pages of HTML, and the parts that pages of several functions share: {@link
 * parley.gateway.html.Html}.
 */
package parley.gateway.html;
