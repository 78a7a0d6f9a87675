package io.nutgraf.reuse;

import io.nutgraf.model.Change;
import io.nutgraf.model.Excerpt;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A passage of one of two documents, or of both.
 *
 * @param kind where it stands
 * @param moved whether it stands at another place among those that both have
 * @param here the passage in the one document; null of a cut one
 * @param there the same in the other; null of an added one
 * @param changes what is different here, of an edited one
 */
public record Passage(
    Kind kind,
    boolean moved,
    @Nullable Excerpt here,
    @Nullable Excerpt there,
    List<Change> changes) {

  /** Where a passage stands. */
  public enum Kind {
    /** In both, word for word. */
    SAME,
    /** In both, in largely the same words. */
    EDITED,
    /** Only here. */
    ADDED,
    /** Only there. */
    CUT
  }

  public Passage {
    changes = List.copyOf(changes);
  }
}
