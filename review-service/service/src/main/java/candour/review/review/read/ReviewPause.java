package candour.review.review.read;

import candour.platform.sealed.Sealed;
import candour.review.review.PauseReason;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A pause, over or not. */
public record ReviewPause(
        UUID pauseId,
        PauseReason reasonCode,
        Sealed reason,
        @Nullable UUID becauseOf,
        LocalDate pausedOn,
        LocalDate expectedUntil,
        @Nullable LocalDate resumedOn,
        @Nullable Sealed wayForward) {

    ReviewPause over(LocalDate on, @Nullable Sealed how) {
        return new ReviewPause(pauseId, reasonCode, reason, becauseOf, pausedOn, expectedUntil, on, how);
    }
}
