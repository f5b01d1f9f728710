package candour.chronology.scope;

import candour.chronology.time.EventTime;
import candour.platform.access.Code;
import candour.platform.decision.Overruling;
import candour.platform.log.Stored;
import candour.platform.sealed.Sealed;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service remembers of a review's scope. Stored for ever: add fields, never rename or remove them. */
public sealed interface ScopeEvent {
    UUID reviewId();

    /** From now on chronologies may be asked for (R7). */
    @Stored("chronology-scope-opened")
    record ScopeOpened(
            UUID reviewId,
            @Nullable UUID committeeId,
            @Nullable EventTime incident,
            @Nullable LocalDate on) implements ScopeEvent {}

    /**
     * The period the chronologies are to cover.
     *
     * @param from first day, or null when it is open
     * @param until last day, or null when it is open
     */
    @Stored("chronology-scope-period-set")
    record ScopePeriodSet(
            UUID reviewId,
            int termsVersion,
            @Nullable LocalDate from,
            @Nullable LocalDate until) implements ScopeEvent {}

    /**
     * The Review Team changed the period within the review; the terms of reference stay what they were.
     *
     * @param dueOn by when agencies whose period grew are to answer, or null for the usual time
     * @param reason why
     * @param overruling why it is proportionate, where it reaches far back
     */
    @Stored("chronology-scope-period-changed")
    record ScopePeriodChanged(
            UUID reviewId,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable LocalDate dueOn,
            Sealed reason,
            Overruling overruling,
            LocalDate on)
            implements ScopeEvent {}

    /** The review is paused, perhaps not for the first reason. */
    @Stored("chronology-pause-learnt")
    record PauseLearnt(
            UUID reviewId, UUID pauseId, @Nullable LocalDate on) implements ScopeEvent {}

    /** These pauses are over. */
    @Stored("chronology-resumption-learnt")
    record ResumptionLearnt(
            UUID reviewId, List<UUID> pauseIds, @Nullable LocalDate on) implements ScopeEvent {}

    /** The review has stopped; or, as it was written down before pauses were told apart, goes on or pauses. */
    @Stored("chronology-review-standing-learnt")
    record StandingLearnt(
            UUID reviewId, Standing standing, @Nullable LocalDate on) implements ScopeEvent {}

    /** One more agency is among those whose chronology the merge waits for. */
    @Stored("chronology-agency-asked")
    record AgencyAsked(UUID reviewId, Code agency) implements ScopeEvent {}
}
