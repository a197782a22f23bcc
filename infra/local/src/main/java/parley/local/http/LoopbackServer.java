package parley.local.http;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** An HTTP server that answers on loopback alone. */
public final class LoopbackServer implements AutoCloseable {

  static {
    // no answer waits for the client's acknowledgement, and no request is waited for without end
    System.setProperty("sun.net.httpserver.nodelay", "true");
    System.setProperty("sun.net.httpserver.maxReqTime", "30");
  }

  private final HttpServer server;
  // as many threads as requests: a function's own requests to this server must not wait for it
  private final ExecutorService threads =
      Executors.newCachedThreadPool(
          work -> {
            Thread thread = new Thread(work, "http");
            thread.setDaemon(true);
            return thread;
          });

  private LoopbackServer(HttpServer server) {
    this.server = server;
    server.setExecutor(threads);
  }

  /**
   * Takes a port; requests wait until {@link #start}.
   *
   * @param port the port; 0 for any that is free
   * @throws UncheckedIOException if the port is taken
   */
  public static LoopbackServer bind(int port) {
    try {
      InetSocketAddress address = new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port);
      return new LoopbackServer(HttpServer.create(address, 0));
    } catch (IOException e) {
      throw new UncheckedIOException(
          "port " + port + " of 127.0.0.1 cannot be had: " + e.getMessage(), e);
    }
  }

  /** Where it answers: {@code http://127.0.0.1:8080}. */
  public URI uri() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** Has a handler answer below a path. */
  public void mount(String path, HttpHandler handler) {
    server.createContext(path, handler);
  }

  /** Answers from now on. */
  public void start() {
    server.start();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdown();
  }
}
