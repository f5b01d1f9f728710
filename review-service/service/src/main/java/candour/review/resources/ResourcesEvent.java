package candour.review.resources;

import candour.platform.access.Code;
import candour.platform.decision.MarkedInError;
import candour.platform.log.Stored;
import candour.platform.sealed.Sealed;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service remembers about what a review takes. Stored for ever: add fields, never rename or remove them. */
public sealed interface ResourcesEvent {
    /** Which review. */
    UUID reviewId();

    /**
     * So much may be spent on it; an earlier budget no longer holds.
     *
     * @param pence of pounds sterling
     */
    @Stored("budget-set")
    record BudgetSet(UUID reviewId, long pence, @Nullable Sealed reason, LocalDate setOn) implements ResourcesEvent {}

    /**
     * Something was paid for.
     *
     * @param pence of pounds sterling
     */
    @Stored("cost-recorded")
    record CostRecorded(
            UUID reviewId,
            UUID costId,
            CostCategory category,
            long pence,
            @Nullable Sealed note,
            LocalDate incurredOn) implements ResourcesEvent {}

    /** An organisation's staff worked on it. */
    @Stored("staff-time-recorded")
    record StaffTimeRecorded(
            UUID reviewId,
            UUID timeId,
            Code organisation,
            int minutes,
            @Nullable Sealed note,
            LocalDate workedOn) implements ResourcesEvent {}

    /** One of these was a mistake. */
    @Stored("resources-recorded-in-error")
    record ResourcesRecordedInError(UUID reviewId, UUID markedEventId, Sealed reason)
            implements ResourcesEvent, MarkedInError {}

    /** What was paid for. */
    enum CostCategory {
        REVIEWER,
        TRAINING_AND_COACHING,
        LEARNING_EVENTS,
        VENUE,
        TRAVEL,
        INTERPRETING,
        FAMILY_SUPPORT,
        OTHER
    }
}
