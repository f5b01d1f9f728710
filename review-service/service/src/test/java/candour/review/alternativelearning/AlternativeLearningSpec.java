package candour.review.alternativelearning;

import static candour.review.Story.MARCH;
import static candour.review.Story.NOTIFICATION;
import static candour.review.Story.decided;
import static candour.review.Story.declined;
import static candour.review.Story.submitted;
import static candour.review.alternativelearning.AlternativeLearningDecider.ALTERNATIVE;
import static candour.testing.SealedSample.sealed;
import static candour.testing.Spec.given;

import candour.platform.access.Code;
import candour.platform.decision.RecordRule;
import candour.review.alternativelearning.AlternativeLearningCommand.AgreeAlternativeLearning;
import candour.review.alternativelearning.AlternativeLearningCommand.CloseAlternativeLearning;
import candour.review.alternativelearning.AlternativeLearningCommand.MarkAlternativeLearningInError;
import candour.review.alternativelearning.AlternativeLearningEvent.AlternativeLearningAgreed;
import candour.review.alternativelearning.AlternativeLearningEvent.AlternativeLearningClosed;
import candour.review.alternativelearning.AlternativeLearningEvent.AlternativeLearningRecordedInError;
import candour.review.duty.DutyCommand;
import candour.review.duty.DutyEvent.DutyDischarged;
import candour.review.duty.DutyEvent.DutyRaised;
import candour.review.duty.DutyKind;
import candour.review.notification.NotificationCommand.CloseNotification;
import candour.review.notification.NotificationDecider;
import candour.review.notification.NotificationEvent.NotificationClosed;
import candour.review.notification.NotificationEvent.NotificationResponseIssued;
import candour.testing.Spec.Recorded;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S002-015: where there is no review, there is learning all the same")
class AlternativeLearningSpec {
    static final LocalDate JUNE = MARCH.plusMonths(3);
    static final AlternativeLearningAgreed agreed =
            new AlternativeLearningAgreed(NOTIFICATION, sealed("a workshop"), sealed("health"), JUNE, MARCH);
    static final AlternativeLearningClosed learnt =
            new AlternativeLearningClosed(NOTIFICATION, sealed("share earlier"), JUNE);

    static AgreeAlternativeLearning agree(LocalDate due) {
        return new AgreeAlternativeLearning(NOTIFICATION, sealed("a workshop"), sealed("health"), due, MARCH);
    }

    @Test
    @DisplayName("S002-015: after a decision against a review it is agreed what is done instead, by whom and by when")
    void an_alternative_is_agreed_after_a_decision_against_a_review() {
        given(ALTERNATIVE, declined).when(agree(JUNE)).then(agreed);
        given(ALTERNATIVE, declined, agreed).when(agree(JUNE)).staysQuiet();
        given(ALTERNATIVE, decided)
                .when(agree(JUNE))
                .refused(AlternativeLearningRule.ALTERNATIVE_FOLLOWS_A_DECISION_AGAINST_A_REVIEW);
        given(ALTERNATIVE, submitted)
                .when(agree(JUNE))
                .refused(AlternativeLearningRule.ALTERNATIVE_FOLLOWS_A_DECISION_AGAINST_A_REVIEW);
        given(ALTERNATIVE, declined)
                .when(agree(MARCH.minusDays(1)))
                .refused(AlternativeLearningRule.ALTERNATIVE_IS_DUE_AHEAD);
    }

    @Test
    @DisplayName("S002-015, R3: owed again after another decision, it is agreed again, even word for word")
    void owed_again_it_is_agreed_again() {
        var duty = DutyCommand.idFor(NOTIFICATION, DutyKind.AGREE_ALTERNATIVE_LEARNING);
        var again = new DutyRaised(
                duty,
                NOTIFICATION,
                DutyKind.AGREE_ALTERNATIVE_LEARNING,
                new Code("LEAD_OFFICER"),
                new UUID(1, 2),
                MARCH,
                JUNE);
        given(ALTERNATIVE, declined, agreed, again).when(agree(JUNE)).then(agreed);
        given(ALTERNATIVE, declined, agreed, again, new DutyDischarged(duty, NOTIFICATION, MARCH, false, null, null))
                .when(agree(JUNE))
                .staysQuiet();
    }

    @Test
    @DisplayName("S002-015: it is closed with what was learnt")
    void it_is_closed_with_what_was_learnt() {
        var close = new CloseAlternativeLearning(NOTIFICATION, sealed("share earlier"), JUNE);
        given(ALTERNATIVE, declined, agreed).when(close).then(learnt);
        given(ALTERNATIVE, declined, agreed, learnt).when(close).staysQuiet();
        given(ALTERNATIVE, declined).when(close).refused(AlternativeLearningRule.LEARNING_FOLLOWS_AN_AGREEMENT);
    }

    @Test
    @DisplayName("S002-015: a notification without a review does not close before there is another way to learn")
    void a_declined_notification_closes_with_an_alternative() {
        var close = new CloseNotification(NOTIFICATION, MARCH);
        var answered = new NotificationResponseIssued(NOTIFICATION, sealed("no review"), MARCH);
        given(NotificationDecider.NOTIFICATION, submitted, declined, answered)
                .when(close)
                .refused(AlternativeLearningRule.DECLINED_CLOSES_WITH_AN_ALTERNATIVE);
        given(NotificationDecider.NOTIFICATION, submitted, declined, answered, agreed)
                .when(close)
                .then(new NotificationClosed(NOTIFICATION, MARCH));
        given(NotificationDecider.NOTIFICATION, submitted, decided, answered)
                .when(close)
                .then(new NotificationClosed(NOTIFICATION, MARCH));
    }

    @Test
    @DisplayName("X-13, S002-015: what was agreed by mistake was not agreed")
    void what_was_agreed_by_mistake_was_not_agreed() {
        var id = new UUID(1, 1);
        var mark = new MarkAlternativeLearningInError(NOTIFICATION, id, sealed("another one"));
        var error = new AlternativeLearningRecordedInError(NOTIFICATION, id, sealed("another one"));
        given(ALTERNATIVE, declined, new Recorded(id, agreed)).when(mark).then(error);
        given(ALTERNATIVE, declined, new Recorded(id, agreed), error)
                .when(new CloseAlternativeLearning(NOTIFICATION, sealed("share earlier"), JUNE))
                .refused(AlternativeLearningRule.LEARNING_FOLLOWS_AN_AGREEMENT);
        given(ALTERNATIVE, declined).when(mark).refused(RecordRule.RECORD_STANDS);
    }
}
