package parley.local.command;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A port on the command line; 0 is any that is free. */
final class PortOption implements ITypeConverter<Integer> {

  private static final int MAX = 65_535;

  @Override
  public Integer convert(String value) {
    if (value.matches("\\d{1,5}") && Integer.parseInt(value) <= MAX) {
      return Integer.valueOf(value);
    }
    throw new TypeConversionException("a port, 0 to " + MAX + ", not \"" + value + "\"");
  }
}
