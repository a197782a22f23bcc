package parley.remind;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpResponse;

/** The way to a service that answers a third of all requests with what AWS says of too many. */
final class ThrottlingHttp implements SdkHttpClient {

  static final String DYNAMODB =
      """
      {"__type": "com.amazonaws.dynamodb.v20120810#ProvisionedThroughputExceededException",
       "message": "The level of configured provisioned throughput for the table was exceeded. \
      Consider increasing your provisioning level with the UpdateTable API."}
      """;
  static final String SNS =
      """
      <ErrorResponse xmlns="http://sns.amazonaws.com/doc/2010-03-31/">
        <Error><Type>Sender</Type><Code>Throttling</Code><Message>Rate exceeded</Message></Error>
        <RequestId>0b0a0c5e-2d4f-5d8c-8a44-5e6f3a1b7a42</RequestId>
      </ErrorResponse>
      """;

  private static final int STATUS = 400;

  private final SdkHttpClient service;
  private final String refusal;
  private final Random random;
  private boolean open = true;
  private int requests;
  private int refused;

  ThrottlingHttp(SdkHttpClient service, String refusal, long seed) {
    this.service = service;
    this.refusal = refusal;
    this.random = new Random(seed);
  }

  /** From now on a third is refused. */
  synchronized void begin() {
    open = false;
  }

  /** The share that was refused since. */
  synchronized double share() {
    return (double) refused / requests;
  }

  @Override
  public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
    return isRefused() ? answering(STATUS, refusal) : service.prepareRequest(request);
  }

  private synchronized boolean isRefused() {
    if (open) {
      return false;
    }
    requests++;
    boolean isRefused = random.nextInt(3) == 0;
    refused += isRefused ? 1 : 0;
    return isRefused;
  }

  /** What answers so, whatever it is asked. */
  static ExecutableHttpRequest answering(int status, String body) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    return new ExecutableHttpRequest() {
      @Override
      public HttpExecuteResponse call() {
        return HttpExecuteResponse.builder()
            .response(SdkHttpResponse.builder().statusCode(status).build())
            .responseBody(AbortableInputStream.create(new ByteArrayInputStream(bytes)))
            .build();
      }

      @Override
      public void abort() {
        // there is nothing under way
      }
    };
  }

  @Override
  public void close() {
    service.close();
  }
}
