package parley.local.mail;

/**
 * Where a mail server takes e-mails.
 *
 * @param host its name or address
 * @param port 1 to 65535
 */
public record SmtpAddress(String host, int port) {

  private static final int MAX_PORT = 65_535;

  /**
   * @throws IllegalArgumentException if the host is blank or the port is none
   */
  public SmtpAddress {
    if (host.isBlank() || port < 1 || port > MAX_PORT) {
      throw new IllegalArgumentException(
          "a mail server's address is a host and a port, not \"" + host + ":" + port + "\"");
    }
  }

  /**
   * The address in {@code host:port}.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static SmtpAddress parse(String text) {
    int colon = text.lastIndexOf(':');
    try {
      return new SmtpAddress(
          text.substring(0, Math.max(0, colon)), Integer.parseInt(text.substring(colon + 1)));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "a mail server's address is host:port, not \"" + text + "\"", e);
    }
  }

  @Override
  public String toString() {
    return host + ":" + port;
  }
}
