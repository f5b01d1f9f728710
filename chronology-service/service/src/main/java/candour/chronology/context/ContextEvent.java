package candour.chronology.context;

import candour.platform.access.Code;
import candour.platform.log.Stored;
import candour.platform.sealed.Sealed;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is remembered of one context item. Stored for ever: add fields, never rename or remove them. */
public sealed interface ContextEvent {
    UUID itemId();

    UUID reviewId();

    /** @param words what it is and where it is known from, sealed for the item */
    @Stored("context-item-added")
    record ContextItemAdded(
            UUID itemId,
            UUID reviewId,
            Aspect aspect,
            Sealed words,
            @Nullable Code agency,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            LocalDate on)
            implements ContextEvent {}

    @Stored("context-item-corrected")
    record ContextItemCorrected(
            UUID itemId,
            UUID reviewId,
            int version,
            Aspect aspect,
            Sealed words,
            @Nullable Code agency,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            Sealed reason,
            LocalDate on)
            implements ContextEvent {}

    @Stored("context-item-withdrawn")
    record ContextItemWithdrawn(UUID itemId, UUID reviewId, int version, Sealed reason, LocalDate on)
            implements ContextEvent {}
}
