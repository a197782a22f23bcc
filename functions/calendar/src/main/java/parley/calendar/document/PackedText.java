package parley.calendar.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import parley.calendar.dynamo.Item;

/** A document's text within its item: a short one as it is, a long one compressed. */
final class PackedText {

  private static final String PLAIN = "text";
  private static final String GZIP = "textGzip";

  /** Below this length, in characters, compressing saves no unit of capacity. */
  private static final int SHORT = 600;

  private PackedText() {}

  static Item pack(String text) {
    return text.length() <= SHORT ? Item.of(PLAIN, text) : Item.empty().with(GZIP, gzip(text));
  }

  static String unpack(Item item) {
    return item.findBytes(GZIP).map(PackedText::gunzip).orElseGet(() -> item.text(PLAIN));
  }

  private static byte[] gzip(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("writing into memory", e);
    }
    return bytes.toByteArray();
  }

  private static String gunzip(byte[] bytes) {
    try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return new String(gzip.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("a stored text is no gzip", e);
    }
  }
}
