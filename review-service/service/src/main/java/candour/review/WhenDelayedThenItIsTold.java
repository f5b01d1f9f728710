package candour.review;

import static candour.review.duty.DutyCommand.idFor;
import static candour.review.duty.DutyKind.INFORM_COMMITTEE_OF_DELAY;
import static candour.review.duty.DutyKind.INFORM_OWNING_BODY_OF_DELAY;

import candour.platform.log.LoggedEvent;
import candour.platform.policy.Policy;
import candour.review.duty.DutyCommand.TakeBackDuty;
import candour.review.duty.DutyKind;
import candour.review.timetable.TimetableEvent.DelayRecordedInError;
import candour.review.timetable.TimetableEvent.DelayReported;
import java.util.List;

/**
 * Of a delay the committee is told and, apart from it, the owning body: two duties (S002-091), which fall with the
 * report when that was made in error (ruling R3).
 *
 * @param days by when each is due
 */
public record WhenDelayedThenItIsTold(DueDays days) implements Policy {
    @Override
    public String name() {
        return "when-delayed-then-it-is-told";
    }

    @Override
    public List<Object> on(LoggedEvent event) {
        return switch (event.payload()) {
            case DelayReported e ->
                List.of(told(event, e, INFORM_COMMITTEE_OF_DELAY), told(event, e, INFORM_OWNING_BODY_OF_DELAY));
            case DelayRecordedInError e ->
                List.of(notTold(e, INFORM_COMMITTEE_OF_DELAY), notTold(e, INFORM_OWNING_BODY_OF_DELAY));
            default -> List.of();
        };
    }

    private Object told(LoggedEvent event, DelayReported e, DutyKind kind) {
        return days.raise(event, e.delayId(), e.reviewId(), kind, e.profile(), e.reportedOn());
    }

    private static Object notTold(DelayRecordedInError e, DutyKind kind) {
        return new TakeBackDuty(idFor(e.delayId(), kind), e.reviewId(), e.markedEventId());
    }
}
