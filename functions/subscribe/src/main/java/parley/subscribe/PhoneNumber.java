package parley.subscribe;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * A number of a telephone that can read.
 *
 * @param e164 in full: {@code +819012345678}
 * @param country whose it is, as ISO 3166 has it
 */
record PhoneNumber(String e164, String country) {

  private static final int MAX = 40;

  /** In some countries, such as the United States, a number does not show what it belongs to. */
  private static final Set<PhoneNumberType> MOBILE =
      EnumSet.of(PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE_OR_MOBILE);

  /** The number in a text that begins with a plus sign; empty if it is none, or no mobile one. */
  static Optional<PhoneNumber> of(String text) {
    PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
    return parsed(text, numbers)
        .filter(numbers::isValidNumber)
        .filter(number -> MOBILE.contains(numbers.getNumberType(number)))
        .map(
            number ->
                new PhoneNumber(
                    numbers.format(number, PhoneNumberFormat.E164),
                    numbers.getRegionCodeForNumber(number)));
  }

  private static Optional<Phonenumber.PhoneNumber> parsed(String text, PhoneNumberUtil numbers) {
    if (text.length() > MAX) {
      return Optional.empty();
    }
    try {
      return Optional.of(numbers.parse(text, null));
    } catch (NumberParseException e) {
      return Optional.empty();
    }
  }
}
