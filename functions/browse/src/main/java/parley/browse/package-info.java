/** GET: meetings and documents as JSON, the calendar as iCalendar, the web page. */
package parley.browse;
