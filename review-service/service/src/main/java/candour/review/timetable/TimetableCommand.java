package candour.review.timetable;

import candour.platform.sealed.Sealed;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What may be asked of a review's timetable. */
public sealed interface TimetableCommand {
    /** Which review. */
    UUID reviewId();

    /** Makes it, or another in its place; the second and later ones say why (S002-045). */
    record SetTimetable(
            UUID reviewId,
            LocalDate end,
            Map<Milestone, LocalDate> milestones,
            @Nullable Sealed reason,
            LocalDate setOn)
            implements TimetableCommand {}

    /** The Chair tells the committee of a delay (S002-106). */
    record ReportDelay(
            UUID reviewId,
            UUID delayId,
            @Nullable Sealed reason,
            @Nullable LocalDate revisedEnd,
            @Nullable Sealed impact,
            LocalDate reportedOn)
            implements TimetableCommand {}

    /** A timetable that was recorded was a mistake. */
    record MarkTimetableInError(UUID reviewId, UUID markedEventId, Sealed reason) implements TimetableCommand {}

    /** The Chair takes back a delay that was reported by mistake. */
    record MarkDelayInError(UUID reviewId, UUID delayId, UUID markedEventId, Sealed reason)
            implements TimetableCommand {}

    /** The clock looks at the window (S002-105). */
    record LookAtWindow(UUID reviewId, LocalDate today) implements TimetableCommand {}
}
