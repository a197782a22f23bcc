package parley.calendar.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** The orders in which things may come. */
public final class Orders {

  private static final int MAX_ALL = 5;
  private static final int SOME = 120;

  private Orders() {}

  /** All orders of a few, and many of more. */
  public static <T> List<List<T>> of(List<T> things) {
    return things.size() <= MAX_ALL ? all(things) : some(things);
  }

  private static <T> List<List<T>> some(List<T> things) {
    Random random = new Random(things.size());
    List<List<T>> orders = new ArrayList<>();
    for (int i = 0; i < SOME; i++) {
      List<T> order = new ArrayList<>(things);
      Collections.shuffle(order, random);
      orders.add(order);
    }
    return orders;
  }

  private static <T> List<List<T>> all(List<T> things) {
    if (things.isEmpty()) {
      return List.of(List.of());
    }
    List<List<T>> orders = new ArrayList<>();
    for (T first : things) {
      List<T> others = new ArrayList<>(things);
      others.remove(first);
      for (List<T> rest : all(others)) {
        List<T> order = new ArrayList<>(List.of(first));
        order.addAll(rest);
        orders.add(order);
      }
    }
    return orders;
  }
}
