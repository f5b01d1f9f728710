package candour.review.engagementadvice;

import static candour.review.Story.COMMITTEE;
import static candour.review.Story.DECIDED_ON;
import static candour.review.Story.NOTIFICATION;
import static candour.review.Story.REVIEW;
import static candour.review.Story.code;
import static candour.review.Story.commissioned;
import static candour.review.Story.committee;
import static candour.review.Story.submitted;
import static candour.review.engagementadvice.EngagementAdviceDecider.ADVICE;
import static candour.testing.SealedSample.sealed;
import static candour.testing.Spec.given;

import candour.review.engagementadvice.EngagementAdviceCommand.GiveEngagementAdvice;
import candour.review.engagementadvice.EngagementAdviceCommand.MarkAdviceInError;
import candour.review.engagementadvice.EngagementAdviceCommand.RequestEngagementAdvice;
import candour.review.engagementadvice.EngagementAdviceEvent.AdviceRecordedInError;
import candour.review.engagementadvice.EngagementAdviceEvent.EngagementAdviceGiven;
import candour.review.engagementadvice.EngagementAdviceEvent.EngagementAdviceRequested;
import candour.review.notification.NotificationEvent.NotificationClosed;
import candour.testing.Spec.Recorded;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S001-02, 03, 14: how to involve a family may be asked at any time, and is answered on the record")
class EngagementAdviceSpec {
    private static final UUID ID = new UUID(0, 0x81);
    private static final GiveEngagementAdvice GIVE =
            new GiveEngagementAdvice(ID, sealed("meet the aunt first"), code("nominated-person"), DECIDED_ON);
    private static final EngagementAdviceGiven GIVEN = new EngagementAdviceGiven(
            ID, COMMITTEE, sealed("meet the aunt first"), code("nominated-person"), DECIDED_ON);

    private static RequestEngagementAdvice ask(@Nullable UUID about) {
        return new RequestEngagementAdvice(
                ID, COMMITTEE, about, code("teacher"), code("ORG-SCHOOL"), sealed("how do I begin?"), DECIDED_ON);
    }

    private static EngagementAdviceRequested asked(@Nullable UUID about) {
        return new EngagementAdviceRequested(
                ID, COMMITTEE, about, code("teacher"), code("ORG-SCHOOL"), sealed("how do I begin?"), DECIDED_ON);
    }

    @Test
    @DisplayName("S001-02: any practitioner asks the committee how to engage a family, and is advised")
    void any_practitioner_asks() {
        given(ADVICE, committee).when(ask(null)).then(asked(null));
        given(ADVICE, committee, asked(null)).when(ask(null)).staysQuiet();
        given(ADVICE).when(ask(null)).refused(EngagementAdviceRule.ADVICE_COMES_FROM_A_COMMITTEE);
    }

    @Test
    @DisplayName(
            "S001-14: the chair of the sub-group can be asked at any point: about a notification, a closed one, a review")
    void at_any_point() {
        given(ADVICE, committee, submitted).when(ask(NOTIFICATION)).then(asked(NOTIFICATION));
        given(ADVICE, committee, submitted, new NotificationClosed(NOTIFICATION, DECIDED_ON))
                .when(ask(NOTIFICATION))
                .then(asked(NOTIFICATION));
        given(ADVICE, committee, submitted, commissioned).when(ask(REVIEW)).then(asked(REVIEW));
        given(ADVICE).when(GIVE).refused(EngagementAdviceRule.ADVICE_ANSWERS_A_QUESTION);
    }

    @Test
    void what_is_not_that_committees_is_left_out_without_a_word() {
        given(ADVICE, committee).when(ask(REVIEW)).then(asked(null));
    }

    @Test
    @DisplayName("S001-03: the advice is recorded with who gave it; none is given off the record")
    void advice_is_on_the_record() {
        given(ADVICE, committee, asked(null)).when(GIVE).then(GIVEN);
        given(ADVICE, committee, asked(null))
                .when(new GiveEngagementAdvice(ID, null, code("nominated-person"), DECIDED_ON))
                .refused(EngagementAdviceRule.ADVICE_IS_ON_THE_RECORD);
    }

    @Test
    @DisplayName("X-13: advice recorded in error is taken back")
    void advice_in_error() {
        var event = new UUID(0, 0x82);
        given(ADVICE, committee, asked(null), new Recorded(event, GIVEN))
                .when(new MarkAdviceInError(ID, event, sealed("another family's")))
                .then(new AdviceRecordedInError(ID, event, sealed("another family's")));
    }
}
