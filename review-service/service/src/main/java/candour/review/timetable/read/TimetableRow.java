package candour.review.timetable.read;

import static candour.platform.view.Recorded.and;
import static candour.platform.view.Recorded.without;

import candour.platform.sealed.Sealed;
import candour.platform.view.Recorded;
import candour.platform.view.Row;
import candour.review.timetable.Milestone;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * When a review is to be done, was to be done, and why it changed.
 *
 * @param plans every timetable there was, oldest first; the last one holds
 * @param delays what the committee was told, oldest first
 */
public record TimetableRow(
        UUID reviewId,
        LocalDate decidedOn,
        LocalDate targetFrom,
        LocalDate targetTo,
        List<Plan> plans,
        List<Delay> delays,
        @Nullable LocalDate approachingNoticedOn,
        @Nullable LocalDate passedNoticedOn)
        implements Row {

    /** A timetable that was made. */
    public record Plan(
            UUID recordedBy,
            LocalDate end,
            Map<Milestone, LocalDate> milestones,
            @Nullable Sealed reason,
            LocalDate setOn)
            implements Recorded {}

    /** A delay that was told. */
    public record Delay(
            UUID recordedBy,
            UUID delayId,
            Sealed reason,
            LocalDate revisedEnd,
            @Nullable Sealed impact,
            LocalDate reportedOn)
            implements Recorded {}

    TimetableRow decided(LocalDate on, LocalDate from, LocalDate to) {
        return new TimetableRow(reviewId, on, from, to, plans, delays, null, null);
    }

    TimetableRow with(Plan plan) {
        return of(and(plans, plan), delays, approachingNoticedOn, passedNoticedOn);
    }

    TimetableRow with(Delay delay) {
        return of(plans, and(delays, delay), approachingNoticedOn, passedNoticedOn);
    }

    TimetableRow approaching(LocalDate on) {
        return of(plans, delays, on, passedNoticedOn);
    }

    TimetableRow passed(LocalDate on) {
        return of(plans, delays, approachingNoticedOn, on);
    }

    TimetableRow free(UUID event) {
        return of(without(plans, event), without(delays, event), approachingNoticedOn, passedNoticedOn);
    }

    private TimetableRow of(
            List<Plan> newPlans, List<Delay> newDelays, @Nullable LocalDate approaching, @Nullable LocalDate passed) {
        return new TimetableRow(reviewId, decidedOn, targetFrom, targetTo, newPlans, newDelays, approaching, passed);
    }

    @Override
    public String key() {
        return reviewId.toString();
    }

    @Override
    public String scope() {
        return reviewId.toString();
    }

    @Override
    public String order() {
        return decidedOn.toString();
    }
}
