package io.nutgraf.app;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Port: whoever wants to know what becomes of documents. */
public interface SummaryEvents {

  /** Tells of {@code events}, in their order. */
  Told tell(List<SummaryEvent> events);

  /**
   * What was told.
   *
   * @param count how many events, from the first on, are told for certain; of the others some may
   *     be, and all are to be told again
   * @param trouble why there are others, for who runs the service; null where there are none
   */
  record Told(int count, @Nullable String trouble) {

    /** All of {@code count} events. */
    public static Told all(int count) {
      return new Told(count, null);
    }
  }
}
