package parley.gateway.html;

import java.util.List;

/**
 * The form by which the clock of a single machine is moved, as the template {@code clock} shows it.
 *
 * @param root the way to the page's folder: empty, or {@code ../}
 * @param value what stands in its field
 * @param wrong what is wrong with that, if anything is
 */
public record ClockForm(String root, String value, List<String> wrong) {}
