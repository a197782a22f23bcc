package parley.local.command;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.logging.LogManager;
import parley.local.stack.Settings;
import parley.local.stack.Stack;

/** A stack of a process of its own: it ends in order when the process is told to end. */
final class RunningStack implements AutoCloseable {

  private final Stack stack;
  private final DataFolder folder;
  private final CountDownLatch ended = new CountDownLatch(1);
  private boolean closed;

  private RunningStack(Stack stack, DataFolder folder) {
    this.stack = stack;
    this.folder = folder;
  }

  /** Starts a stack on a folder that it closes at its end. */
  static RunningStack start(Settings settings, DataFolder folder) throws IOException {
    // the libraries' own logs have no place on the terminal
    LogManager.getLogManager().reset();
    try {
      RunningStack running = new RunningStack(Stack.start(settings), folder);
      Runtime.getRuntime().addShutdownHook(new Thread(running::close, "end"));
      return running;
    } catch (RuntimeException e) {
      folder.close();
      throw e;
    }
  }

  Stack stack() {
    return stack;
  }

  /** Waits until it has ended. */
  void await() throws InterruptedException {
    ended.await();
  }

  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    stack.close();
    try {
      folder.close();
    } catch (IOException e) {
      System.err.println(folder.path() + " is left behind: " + e);
    }
    ended.countDown();
  }
}
