package candour.chronology.scope;

import candour.chronology.time.EventTime;
import candour.platform.decision.Overruling;
import candour.platform.sealed.Sealed;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What review-service has told, to be remembered: facts of another service are never refused. And the one act done here. */
public sealed interface ScopeCommand {
    UUID reviewId();

    /** A review was commissioned. */
    record OpenScope(
            UUID reviewId,
            @Nullable UUID committeeId,
            @Nullable EventTime incident,
            @Nullable LocalDate on) implements ScopeCommand {}

    /** The committee agreed terms of reference with a period (S002-075, 076); a later version replaces an earlier one. */
    record SetScopePeriod(
            UUID reviewId,
            int termsVersion,
            @Nullable LocalDate from,
            @Nullable LocalDate until) implements ScopeCommand {}

    /**
     * The Review Team changes the period within the review (S002-076), until the committee agrees other terms.
     *
     * @param dueOn by when agencies whose period grows are to answer; null for the usual time
     * @param overruling why it is proportionate, where it reaches far back
     */
    record ChangeScopePeriod(
            UUID reviewId,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable LocalDate dueOn,
            Sealed reason,
            Overruling overruling,
            LocalDate on)
            implements ScopeCommand {}

    /** The review is paused; pauses may overlap. */
    record LearnPause(UUID reviewId, UUID pauseId, @Nullable LocalDate on) implements ScopeCommand {}

    /** These pauses are over; while another lasts, the review is still paused. */
    record LearnResumption(
            UUID reviewId, List<UUID> pauseIds, @Nullable LocalDate on) implements ScopeCommand {}

    /** The review was stopped. */
    record LearnStop(UUID reviewId, @Nullable LocalDate on) implements ScopeCommand {}

    /** It was not: that had been told by mistake, and the review stands as its pauses say. */
    record LearnNotStopped(UUID reviewId, @Nullable LocalDate on) implements ScopeCommand {}
}
