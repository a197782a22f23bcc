package parley.local.stack;

import com.sun.net.httpserver.HttpHandler;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import parley.calendar.dynamo.TableSchemas;
import parley.calendar.token.DynamoTokens;
import parley.calendar.token.Tokens;
import parley.local.clock.ClockHandler;
import parley.local.clock.Schedule;
import parley.local.clock.Timekeeper;
import parley.local.desk.Desk;
import parley.local.dynamo.TimeToLive;
import parley.local.http.Authorizer;
import parley.local.http.Doorkeeper;
import parley.local.http.Gateway;
import parley.local.http.LoopbackServer;
import parley.local.http.Origins;
import parley.local.http.Route;
import parley.local.http.Routes;
import parley.local.lambda.LocalFunction;
import parley.local.outbox.OutboxHandler;
import parley.local.sns.AnswersHandler;
import parley.local.sns.SnsEndpoint;
import parley.local.stream.EventSource;
import parley.local.stream.EventSources;
import parley.local.stream.FailuresHandler;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.Record;

/** The whole of Parley in this process, as infra/template.yaml wires it in the cloud. */
public final class Stack implements AutoCloseable {

  /** A mail server that does not answer holds the clock up for so long at most. */
  private static final Duration MAIL_PATIENCE = Duration.ofSeconds(10);

  private static final Predicate<Record> ADDED =
      record -> record.eventNameAsString().equals("INSERT");
  private static final Predicate<Record> CHANGE =
      record -> {
        String sk = record.dynamodb().keys().get(TableSchemas.SK).s();
        return sk.equals("meeting") || sk.startsWith("change#");
      };

  private final Parts parts;
  private final LoopbackServer server;
  private final LocalServices services;
  private final Functions functions;
  private final Timekeeper timekeeper;

  private Stack(Settings settings, UnaryOperator<DynamoDbClient> before, Parts parts) {
    this.parts = parts;
    server = parts.with(LoopbackServer.bind(settings.port()));
    services = new LocalServices(settings, uri(), parts);
    functions = new Functions(services, before.apply(services.dynamo.client()), uri());
    Schedule schedule = new Schedule(functions.due(), services.failures);
    timekeeper = parts.with(new Timekeeper(services.clock, schedule, daily(), sources()));
    mount(settings);
    parts.with(Desk.open(settings.data(), tokens()));
    server.start();
    services.mailer.start();
    forget(services.clock.instant());
    timekeeper.start();
  }

  /**
   * Starts a stack; what the end of the last one on the same data cut short is finished first.
   *
   * @throws RuntimeException if the port or the data cannot be had; the message says so
   */
  public static Stack start(Settings settings) {
    return start(settings, client -> client);
  }

  /**
   * Starts a stack whose functions' calls to DynamoDB can be looked at on their way.
   *
   * @param before what is put before the client that the functions have
   * @throws RuntimeException if the port or the data cannot be had; the message says so
   */
  public static Stack start(Settings settings, UnaryOperator<DynamoDbClient> before) {
    Parts parts = new Parts();
    try {
      return new Stack(settings, before, parts);
    } catch (RuntimeException e) {
      parts.close();
      throw e;
    }
  }

  /** The tokens that it asks for. */
  public Tokens tokens() {
    return new DynamoTokens(services.dynamo.client(), LocalServices.TABLES.access());
  }

  /** Where it answers: {@code http://127.0.0.1:8080}. */
  public URI uri() {
    return server.uri();
  }

  /** What its clock shows. */
  public Instant now() {
    return services.clock.instant();
  }

  @Override
  public void close() {
    parts.close();
  }

  private List<Consumer<Instant>> daily() {
    Schedule check = new Schedule(functions.check(), services.failures);
    return List.of(check::run, this::forget);
  }

  /** At the start as well: a machine that sleeps at midnight would keep everything. */
  private void forget(Instant now) {
    new Schedule(functions.expire(), services.failures).run(now);
    new TimeToLive(services.dynamo.client(), LocalServices.TABLES).run(now, Instant.now());
  }

  private EventSources sources() {
    return new EventSources(
        List.of(
            source(LocalServices.TABLES.documents(), ADDED, functions.extract()),
            source(LocalServices.TABLES.meetings(), ADDED.and(CHANGE), functions.changed())));
  }

  private EventSource source(String table, Predicate<Record> filter, LocalFunction function) {
    return new EventSource(
        services.dynamo.streams(),
        services.dynamo.streamOf(table),
        services.store,
        filter,
        function,
        services.failures);
  }

  private void mount(Settings settings) {
    SnsEndpoint sns =
        new SnsEndpoint(uri(), services.store, services.outbox, services.optOuts, services.clock);
    Origins origins = new Origins(settings.origins());
    Gateway gateway = new Gateway(routes(), authorizer(settings), origins, services.clock);
    HttpHandler either = e -> (SnsEndpoint.isQuery(e) ? sns : gateway).handle(e);
    server.mount("/", new Doorkeeper(origins, either));
    server.mount(SnsEndpoint.PAGES + "/", new Doorkeeper(origins, sns));
  }

  private Authorizer authorizer(Settings settings) {
    return settings.tokens() ? Authorizer.of(functions.authorize()) : Authorizer.OPEN;
  }

  private Routes routes() {
    return new ApiRoutes(functions)
        .with(
            List.of(
                new Route("ANY", "/clock", clock()),
                new Route("ANY", "/outbox", outbox()),
                new Route("ANY", "/sms", answers()),
                new Route("ANY", "/failures", failures())));
  }

  private LocalFunction clock() {
    Runnable delivered = () -> services.mailer.flush(MAIL_PATIENCE);
    return LocalFunction.of("clock", new ClockHandler(services.clock, timekeeper, delivered));
  }

  private LocalFunction outbox() {
    return LocalFunction.of("outbox", new OutboxHandler(services.outbox));
  }

  private LocalFunction answers() {
    return LocalFunction.of("sms", new AnswersHandler(services.optOuts));
  }

  private LocalFunction failures() {
    return LocalFunction.of("failures", new FailuresHandler(services.failures));
  }
}
