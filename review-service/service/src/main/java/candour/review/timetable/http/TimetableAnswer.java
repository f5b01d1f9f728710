package candour.review.timetable.http;

import candour.platform.rest.Action;
import candour.platform.rest.Exchange;
import candour.platform.rest.Words;
import candour.review.review.read.ReviewPause;
import candour.review.timetable.Milestone;
import candour.review.timetable.read.TimetableRow;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A timetable as it is answered. A pause does not stop the clock; both readings are shown (S002-105).
 *
 * @param targetFrom first day of the window, calendar months after the decision
 * @param targetTo its last
 * @param daysSinceDecision calendar days up to today, or to the day of {@code asOf}
 * @param daysPaused how many of them the review was paused
 * @param daysToWindowEnd calendar days left; negative once the window is over
 * @param plans every timetable there was, oldest first; the last one holds
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TimetableAnswer(
        UUID reviewId,
        LocalDate decidedOn,
        LocalDate targetFrom,
        LocalDate targetTo,
        long daysSinceDecision,
        long daysPaused,
        long daysToWindowEnd,
        List<PlanAnswer> plans,
        List<DelayAnswer> delays,
        List<Action> actions) {

    /** A timetable that was made. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PlanAnswer(
            UUID recordedBy,
            LocalDate end,
            Map<Milestone, LocalDate> milestones,
            @Nullable Words reason,
            LocalDate setOn) {}

    /** A delay that was told to the committee. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DelayAnswer(
            UUID recordedBy,
            UUID delayId,
            @Nullable Words reason,
            LocalDate revisedEnd,
            @Nullable Words impact,
            LocalDate reportedOn) {}

    /** Opened for this caller, with both readings of the time up to that day. */
    public static TimetableAnswer of(
            Exchange x, TimetableRow row, List<ReviewPause> pauses, LocalDate today, List<Action> actions) {
        return new TimetableAnswer(
                row.reviewId(),
                row.decidedOn(),
                row.targetFrom(),
                row.targetTo(),
                ChronoUnit.DAYS.between(row.decidedOn(), today),
                PausedDays.upTo(today, pauses),
                ChronoUnit.DAYS.between(today, row.targetTo()),
                row.plans().stream()
                        .map(each -> new PlanAnswer(
                                each.recordedBy(), each.end(), each.milestones(), x.open(each.reason()), each.setOn()))
                        .toList(),
                row.delays().stream()
                        .map(each -> new DelayAnswer(
                                each.recordedBy(),
                                each.delayId(),
                                x.open(each.reason()),
                                each.revisedEnd(),
                                x.open(each.impact()),
                                each.reportedOn()))
                        .toList(),
                actions);
    }
}
