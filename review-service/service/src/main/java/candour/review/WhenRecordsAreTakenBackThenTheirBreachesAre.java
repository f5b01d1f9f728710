package candour.review;

import static candour.review.duty.DutyCommand.idFor;
import static candour.review.duty.DutyKind.ANSWER_FOR_BREACH;

import candour.platform.log.LoggedEvent;
import candour.platform.policy.Policy;
import candour.review.breach.BreachEvent;
import candour.review.breach.BreachEvent.BreachTakenBack;
import candour.review.breach.LookAtBreaches.OfLearningEvent;
import candour.review.breach.LookAtBreaches.OfMeeting;
import candour.review.duty.DutyCommand.LapseDuty;
import candour.review.learningevent.LearningEventEvent.LearningEventRecordedInError;
import candour.review.panelmeeting.PanelMeetingEvent.MeetingRecordedInError;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** A rule that only a record made in error had broken was not broken, and nobody answers for it (X-13, ruling R3). */
public record WhenRecordsAreTakenBackThenTheirBreachesAre() implements Policy {
    @Override
    public String name() {
        return "when-records-are-taken-back-then-their-breaches-are";
    }

    @Override
    public List<Object> on(LoggedEvent event) {
        return switch (event.payload()) {
            case MeetingRecordedInError e ->
                List.of(new OfMeeting(e.reviewId(), e.meetingId(), about(e), e.markedEventId()));
            case LearningEventRecordedInError e ->
                List.of(new OfLearningEvent(e.reviewId(), e.learningEventId(), e.markedEventId()));
            case BreachTakenBack e ->
                List.of(new LapseDuty(
                        idFor(BreachEvent.idOf(e.about(), e.rule()), ANSWER_FOR_BREACH),
                        e.reviewId(),
                        e.markedEventId()));
            default -> List.of();
        };
    }

    private static Set<UUID> about(MeetingRecordedInError e) {
        var about = new HashSet<>(Objects.requireNonNullElse(e.sent(), Set.<UUID>of()));
        about.add(e.meetingId());
        return Set.copyOf(about);
    }
}
