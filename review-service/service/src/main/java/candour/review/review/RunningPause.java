package candour.review.review;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A pause that runs, and the parallel process or issue it waits for. */
public record RunningPause(PauseReason reason, @Nullable UUID becauseOf) {}
