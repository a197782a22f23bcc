package parley.gateway;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The text of an event's body: the gateway hands some media types over in Base64. */
final class TextBody {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private TextBody() {}

  /**
   * The body, without a byte order mark; empty if there is none.
   *
   * @throws ProblemException 400 if it is not UTF-8
   */
  static String of(APIGatewayV2HTTPEvent event) {
    String body = event.getBody() == null ? "" : event.getBody();
    String text = event.getIsBase64Encoded() ? utf8(Base64.getDecoder().decode(body)) : body;
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }

  private static String utf8(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new ProblemException(Problem.of(400, "The body is not UTF-8."), e);
    }
  }
}
