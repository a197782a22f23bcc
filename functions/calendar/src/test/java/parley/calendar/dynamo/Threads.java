package parley.calendar.dynamo;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Many at once. */
public final class Threads {

  private Threads() {}

  /**
   * Does the same in so many threads, which begin together.
   *
   * @param work is given the thread's number, from 0
   * @return what each gave, in the order of the threads
   */
  public static <T> List<T> all(int threads, IntFunction<T> work) throws Exception {
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    CountDownLatch ready = new CountDownLatch(threads);
    try {
      List<Future<T>> futures = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        int thread = i;
        futures.add(executor.submit(() -> together(ready, work, thread)));
      }
      List<T> results = new ArrayList<>();
      for (Future<T> future : futures) {
        results.add(future.get());
      }
      return results;
    } finally {
      executor.shutdownNow();
    }
  }

  private static <T> T together(CountDownLatch ready, IntFunction<T> work, int thread)
      throws InterruptedException {
    ready.countDown();
    ready.await();
    return work.apply(thread);
  }
}
