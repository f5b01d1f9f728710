package candour.chronology.context;

import candour.platform.access.Code;
import candour.platform.sealed.Sealed;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What may be asked of one context item. */
public sealed interface ContextCommand {
    UUID itemId();

    UUID reviewId();

    /**
     * @param words what it is and where it is known from
     * @param agency which agency it is about, or null when it is about several or none
     * @param from since when it was so, or null; the same for {@code until}
     */
    record AddContextItem(
            UUID itemId,
            UUID reviewId,
            Aspect aspect,
            Sealed words,
            @Nullable Code agency,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            LocalDate on)
            implements ContextCommand {}

    record CorrectContextItem(
            UUID itemId,
            UUID reviewId,
            Aspect aspect,
            Sealed words,
            @Nullable Code agency,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            Sealed reason,
            LocalDate on)
            implements ContextCommand {}

    record WithdrawContextItem(UUID itemId, UUID reviewId, Sealed reason, LocalDate on) implements ContextCommand {}
}
