package parley.subscribe;

import java.util.Map;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sns.model.InvalidParameterException;
import software.amazon.awssdk.services.sns.model.MessageAttributeValue;
import software.amazon.awssdk.services.sns.model.SnsException;

/** Short messages over Amazon SNS, which knows who has answered STOP. */
public final class SnsTexts implements Texts {

  private final SnsClient sns;

  public SnsTexts(SnsClient sns) {
    this.sns = sns;
  }

  @Override
  public boolean isOptedOut(String number) {
    try {
      return sns.checkIfPhoneNumberIsOptedOut(check -> check.phoneNumber(number)).isOptedOut();
    } catch (InvalidParameterException e) {
      throw new EndpointRefusedException();
    } catch (SnsException e) {
      throw SnsTopics.withoutAddress(e);
    }
  }

  @Override
  public void send(String number, String text) {
    try {
      sns.publish(
          publish ->
              publish
                  .phoneNumber(number)
                  .message(text)
                  .messageAttributes(
                      Map.of(
                          "kind", value("code"), "AWS.SNS.SMS.SMSType", value("Transactional"))));
    } catch (InvalidParameterException e) {
      throw new EndpointRefusedException();
    } catch (SnsException e) {
      throw SnsTopics.withoutAddress(e);
    }
  }

  private static MessageAttributeValue value(String text) {
    return MessageAttributeValue.builder().dataType("String").stringValue(text).build();
  }
}
