package parley.local.load;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Clients that post stories at the same time, each the next one as soon as its last was answered.
 * Every tenth request is a batch of ten. A client goes home when nobody answers any more.
 */
public final class Clients {

  private static final int BATCH = 10;
  private static final int BATCH_EVERY = 10;

  private final Api api;
  private final Queue<List<MadeStory>> requests = new ConcurrentLinkedQueue<>();
  private final Queue<Posted> posted = new ConcurrentLinkedQueue<>();
  private final Consumer<Integer> progress;

  private Clients(Api api, Consumer<Integer> progress) {
    this.api = api;
    this.progress = progress;
  }

  /**
   * Posts all stories, or as many as are answered.
   *
   * @param many how many clients
   * @param progress is told after each answer how many stories have been taken
   * @return what was answered
   * @throws IllegalStateException if an answer is another than the contract has it
   */
  public static List<Posted> post(
      Api api, List<MadeStory> stories, int many, Consumer<Integer> progress) {
    Clients clients = new Clients(api, progress);
    clients.partIntoRequests(stories);
    clients.run(many);
    return List.copyOf(clients.posted);
  }

  private void partIntoRequests(List<MadeStory> stories) {
    int next = 0;
    while (next < stories.size()) {
      boolean batch = requests.size() % BATCH_EVERY == BATCH_EVERY - 1;
      int end = Math.min(stories.size(), next + (batch ? BATCH : 1));
      requests.add(stories.subList(next, end));
      next = end;
    }
  }

  private void run(int many) {
    ExecutorService threads = Executors.newFixedThreadPool(many);
    try {
      List<Future<?>> clients = new ArrayList<>();
      IntStream.range(0, many).forEach(i -> clients.add(threads.submit(this::client)));
      for (Future<?> client : clients) {
        client.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    } finally {
      threads.shutdownNow();
    }
  }

  private void client() {
    try {
      for (List<MadeStory> next = requests.poll(); next != null; next = requests.poll()) {
        post(next);
        progress.accept(posted.size());
      }
    } catch (IOException e) {
      // nobody answers: what was asked last may have been taken or not
      requests.clear();
    }
  }

  private void post(List<MadeStory> stories) throws IOException {
    long begin = System.nanoTime();
    if (stories.size() == 1) {
      MadeStory story = stories.get(0);
      HttpResponse<String> answer = api.post("/documents", "application/json", story.json());
      require(answer.statusCode() == 200 || answer.statusCode() == 202, story, answer);
      requireIsOf(story, JsonMapper.shared().readTree(answer.body()), answer);
      posted.add(new Posted(story, answer.statusCode(), System.nanoTime() - begin));
    } else {
      String lines = stories.stream().map(MadeStory::json).collect(Collectors.joining("\n"));
      HttpResponse<String> answer = api.post("/documents", "application/jsonl", lines);
      require(answer.statusCode() == 200, stories.get(0), answer);
      List<JsonNode> each = answer.body().lines().map(JsonMapper.shared()::readTree).toList();
      require(each.size() == stories.size(), stories.get(0), answer);
      for (int i = 0; i < each.size(); i++) {
        requireIsOf(stories.get(i), each.get(i), answer);
        require(each.get(i).path("line").asInt(0) == i + 1, stories.get(i), answer);
        posted.add(new Posted(stories.get(i), 200, System.nanoTime() - begin));
      }
    }
  }

  private static void requireIsOf(MadeStory story, JsonNode json, HttpResponse<String> answer) {
    require(json.path("id").asString("").equals(story.id()), story, answer);
  }

  private static void require(boolean right, MadeStory story, HttpResponse<String> answer) {
    if (!right) {
      throw new IllegalStateException(
          "\"" + story.title() + "\" was answered " + answer.statusCode() + " " + answer.body());
    }
  }
}
