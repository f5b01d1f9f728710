package candour.review;

import static candour.review.Story.REVIEW;
import static candour.review.Story.code;
import static candour.testing.SealedSample.sealed;
import static org.assertj.core.api.Assertions.assertThat;

import candour.platform.log.LoggedEvent;
import candour.platform.log.Provenance;
import candour.platform.log.StreamName;
import candour.review.breach.BreachEvent;
import candour.review.breach.BreachEvent.BreachTakenBack;
import candour.review.breach.LookAtBreaches.OfLearningEvent;
import candour.review.breach.LookAtBreaches.OfMeeting;
import candour.review.duty.DutyCommand;
import candour.review.duty.DutyCommand.LapseDuty;
import candour.review.duty.DutyKind;
import candour.review.learningevent.LearningEventEvent.LearningEventRecordedInError;
import candour.review.panelmeeting.PanelMeetingEvent.MeetingRecordedInError;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("X-13, X-01: nobody answers for a rule that only a record made in error had broken")
class WhenRecordsAreTakenBackThenTheirBreachesAreSpec {
    private static final UUID EVENT = new UUID(0, 7);
    private static final UUID MEETING = new UUID(0, 0x81);
    private static final UUID SENT = new UUID(0, 0x82);
    private static final UUID MARKED = new UUID(0, 9);

    private static List<Object> after(Object event) {
        return new WhenRecordsAreTakenBackThenTheirBreachesAre()
                .on(new LoggedEvent(
                        1,
                        EVENT,
                        new StreamName("spec", "1"),
                        0,
                        "spec",
                        1,
                        Instant.EPOCH,
                        new Provenance("chair", null, "CHAIR", EVENT, EVENT, EVENT, null),
                        event));
    }

    @Test
    void what_a_marked_record_had_broken_is_looked_at() {
        assertThat(after(new MeetingRecordedInError(MEETING, REVIEW, MARKED, sealed("why"), 1, Set.of(SENT))))
                .containsExactly(new OfMeeting(REVIEW, MEETING, Set.of(MEETING, SENT), MARKED));
        assertThat(after(new MeetingRecordedInError(MEETING, REVIEW, MARKED, sealed("why"), null, null)))
                .containsExactly(new OfMeeting(REVIEW, MEETING, Set.of(MEETING), MARKED));
        assertThat(after(new LearningEventRecordedInError(REVIEW, MEETING, MARKED, sealed("why"))))
                .containsExactly(new OfLearningEvent(REVIEW, MEETING, MARKED));
        assertThat(after(Story.asked)).isEmpty();
    }

    @Test
    void and_the_duty_to_answer_for_it_goes() {
        var rule = code("CHAIR_CHAIRS_THE_MEETING");
        assertThat(after(new BreachTakenBack(REVIEW, MEETING, rule, MARKED)))
                .containsExactly(new LapseDuty(
                        DutyCommand.idFor(BreachEvent.idOf(MEETING, rule), DutyKind.ANSWER_FOR_BREACH),
                        REVIEW,
                        MARKED));
    }
}
