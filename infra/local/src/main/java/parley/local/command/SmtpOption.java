package parley.local.command;

import parley.local.mail.SmtpAddress;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A mail server on the command line. */
final class SmtpOption implements ITypeConverter<SmtpAddress> {

  @Override
  public SmtpAddress convert(String value) {
    try {
      return SmtpAddress.parse(value);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(e.getMessage());
    }
  }
}
