package candour.review.timetable;

import candour.platform.access.Code;
import candour.platform.decision.MarkedInError;
import candour.platform.log.Stored;
import candour.platform.sealed.Sealed;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service remembers about a review's timetable. Stored for ever: add fields, never rename or remove them. */
public sealed interface TimetableEvent {
    /** Which review. */
    UUID reviewId();

    /**
     * A timetable was made.
     *
     * @param end the day the report is to be presented (Europe/London)
     * @param milestones planned days on the way
     */
    @Stored("timetable-set")
    record TimetableSet(UUID reviewId, LocalDate end, Map<Milestone, LocalDate> milestones, LocalDate setOn)
            implements TimetableEvent {}

    /** It was adjusted, and why. */
    @Stored("timetable-adjusted")
    record TimetableAdjusted(
            UUID reviewId, LocalDate end, Map<Milestone, LocalDate> milestones, Sealed reason, LocalDate adjustedOn)
            implements TimetableEvent {}

    /**
     * The Chair has told the committee why it takes longer, and until when (S002-106).
     *
     * @param impact on staff and family, asked for from the second delay on (S002-107)
     */
    @Stored("delay-reported")
    record DelayReported(
            UUID reviewId,
            UUID delayId,
            Code profile,
            Sealed reason,
            LocalDate revisedEnd,
            @Nullable Sealed impact,
            LocalDate reportedOn)
            implements TimetableEvent {}

    /** A timetable was recorded in error. */
    @Stored("timetable-recorded-in-error")
    record TimetableRecordedInError(UUID reviewId, UUID markedEventId, Sealed reason)
            implements TimetableEvent, MarkedInError {

        /** A plan; what the Chair told the committee is taken back by the Chair. */
        @Override
        public boolean mayMark(Object event) {
            return event instanceof TimetableSet || event instanceof TimetableAdjusted;
        }
    }

    /** A delay was reported in error: whoever was told of it is told so. */
    @Stored("delay-recorded-in-error")
    record DelayRecordedInError(UUID reviewId, UUID delayId, UUID markedEventId, Sealed reason)
            implements TimetableEvent, MarkedInError {

        @Override
        public boolean mayMark(Object event) {
            return event instanceof DelayReported delay && delay.delayId().equals(delayId);
        }
    }

    /** The window's last day is a month away and the report is not presented. */
    @Stored("review-window-approaching")
    record WindowApproaching(UUID reviewId, LocalDate targetTo, LocalDate noticedOn) implements TimetableEvent {}

    /** The window's last day has passed. Nothing is forced by it; it is reported (S002-105). */
    @Stored("review-window-passed")
    record WindowPassed(UUID reviewId, LocalDate targetTo, LocalDate noticedOn) implements TimetableEvent {}
}
