package candour.review.committee;

import static candour.review.Story.BY_COMMITTEE;
import static candour.review.Story.COMMITTEE;
import static candour.review.Story.DECIDED_ON;
import static candour.review.Story.MEETING;
import static candour.review.Story.MINUTE;
import static candour.review.Story.NOTIFICATION;
import static candour.review.Story.PROFILE;
import static candour.review.Story.REVIEW;
import static candour.review.Story.TERMS;
import static candour.review.Story.agreed;
import static candour.review.Story.appointed;
import static candour.review.Story.commissioned;
import static candour.review.Story.committee;
import static candour.review.Story.decided;
import static candour.review.Story.declined;
import static candour.review.Story.met;
import static candour.review.Story.proposed;
import static candour.review.Story.recommended;
import static candour.review.Story.recommendedNot;
import static candour.review.Story.submitted;
import static candour.review.committee.CommitteeDecider.DECISION;
import static candour.review.committee.TakingBackDecider.TAKING_BACK;
import static candour.testing.SealedSample.sealed;
import static candour.testing.Spec.given;

import candour.platform.decision.RecordRule;
import candour.review.alternativelearning.AlternativeLearningEvent.AlternativeLearningAgreed;
import candour.review.authority.Capacity;
import candour.review.authority.DecidedBy;
import candour.review.committee.CommitteeDecisionEvent.BuiltUpon;
import candour.review.committee.CommitteeDecisionEvent.DecidedToProceed;
import candour.review.committee.CommitteeDecisionEvent.DecisionRecordedInError;
import candour.review.committee.CommitteeMeetingCommand.MarkCommitteeMeetingInError;
import candour.review.committee.CommitteeMeetingEvent.CommitteeMeetingRecordedInError;
import candour.review.committee.CommitteeMeetingEvent.DecisionAtMeetingTakenBack;
import candour.review.committee.CommitteeMeetingEvent.DecisionMadeAtMeeting;
import candour.review.committee.DecisionCommand.DecideNotToProceed;
import candour.review.committee.DecisionCommand.DecideToProceed;
import candour.review.committee.DecisionCommand.TermsInMinute;
import candour.review.notification.NotificationEvent.NotificationClosed;
import candour.review.notification.NotificationEvent.NotificationReopened;
import candour.review.notification.NotificationEvent.NotificationResponseIssued;
import candour.review.review.PauseReason;
import candour.review.review.ReviewCommand.PauseReview;
import candour.review.review.ReviewDecider;
import candour.review.review.ReviewEvent.CommissioningTakenBack;
import candour.review.review.ReviewEvent.ReviewCommissionedAnew;
import candour.review.review.ReviewRule;
import candour.review.team.ReviewRole;
import candour.review.termsofreference.TermsEvent.TermsAgreed;
import candour.review.termsofreference.TermsEvent.TermsAgreementTakenBack;
import candour.review.termsofreference.TermsEvent.TermsChangeAgreed;
import candour.review.termsofreference.TermsEvent.TermsChangeProposed;
import candour.review.termsofreference.TermsEvent.Trigger;
import candour.testing.Spec.Recorded;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName(
        "X-13, S002-009, R3: a decision of the committee that was recorded in error is none, and what followed falls back")
class DecisionInErrorSpec {
    static final UUID EVENT = new UUID(9, 1);
    static final MarkDecisionInError MARK = new MarkDecisionInError(NOTIFICATION, EVENT, sealed("another child's"));
    static final DecisionMadeAtMeeting MADE =
            new DecisionMadeAtMeeting(MEETING, NOTIFICATION, REVIEW, committee.profile());
    static final CommissioningTakenBack takenBack = new CommissioningTakenBack(REVIEW, NOTIFICATION, EVENT);
    static final TermsAgreementTakenBack termsTakenBack = new TermsAgreementTakenBack(REVIEW, 1, EVENT);
    static final DecisionAtMeetingTakenBack notAtMeeting = new DecisionAtMeetingTakenBack(MEETING, NOTIFICATION, EVENT);

    static DecisionRecordedInError inError(BuiltUpon... built) {
        return new DecisionRecordedInError(NOTIFICATION, REVIEW, PROFILE, EVENT, MARK.reason(), Set.of(built));
    }

    static DecideToProceed proceed(LocalDate on) {
        var by = new DecidedBy(Capacity.COMMITTEE, BY_COMMITTEE.reference(), null, on, MINUTE);
        return new DecideToProceed(
                NOTIFICATION,
                new UUID(9, 9),
                MEETING,
                by,
                sealed("rationale"),
                TermsInMinute.AGREED_AS_PROPOSED,
                null,
                sealed("they had advised against it"));
    }

    @Test
    void the_review_it_made_rests_and_its_terms_are_a_proposal_again() {
        given(TAKING_BACK, submitted, new Recorded(EVENT, decided), MADE, commissioned, proposed, agreed)
                .when(MARK)
                .then(inError(), takenBack, termsTakenBack, notAtMeeting);
    }

    @Test
    void what_does_not_stand_is_not_taken_back_again() {
        given(TAKING_BACK, submitted).when(MARK).refused(RecordRule.RECORD_STANDS);
        given(TAKING_BACK, submitted, new Recorded(EVENT, decided), MADE, commissioned, inError(), takenBack)
                .when(MARK)
                .refused(RecordRule.RECORD_STANDS);
        given(TAKING_BACK, submitted, decided, MADE, commissioned).when(MARK).refused(RecordRule.RECORD_STANDS);
    }

    @Test
    @DisplayName("R3: what was built upon it is listed; terms the committee changed since stand by that decision")
    void what_was_built_upon_it_is_listed() {
        var change = new UUID(9, 2);
        given(
                        TAKING_BACK,
                        submitted,
                        new Recorded(EVENT, decided),
                        MADE,
                        commissioned,
                        proposed,
                        agreed,
                        appointed("chair", "ORG-HEALTH", ReviewRole.CHAIR),
                        new TermsChangeProposed(
                                REVIEW, change, 1, TERMS, Trigger.OTHER, sealed("why"), DECIDED_ON.plusDays(9)),
                        new TermsChangeAgreed(REVIEW, change, 2, TERMS.periodFrom(), TERMS.periodTo(), BY_COMMITTEE))
                .when(MARK)
                .then(inError(BuiltUpon.TEAM_APPOINTED, BuiltUpon.TERMS_CHANGED), takenBack, notAtMeeting);
    }

    @Test
    @DisplayName("S002-012: whoever notified waits for an answer again, closed or not")
    void whoever_notified_waits_for_an_answer_again() {
        var answer = new NotificationResponseIssued(NOTIFICATION, sealed("there will be a review"), DECIDED_ON);
        given(
                        TAKING_BACK,
                        submitted,
                        new Recorded(EVENT, decided),
                        MADE,
                        commissioned,
                        answer,
                        new NotificationClosed(NOTIFICATION, DECIDED_ON))
                .when(MARK)
                .then(
                        inError(BuiltUpon.NOTIFIER_ANSWERED),
                        takenBack,
                        notAtMeeting,
                        new NotificationReopened(NOTIFICATION, EVENT));
    }

    @Test
    @DisplayName(
            "S002-015: a decision against a review falls back too, with the learning that was agreed instead listed")
    void a_decision_against_a_review_falls_back_too() {
        var instead = new AlternativeLearningAgreed(
                NOTIFICATION, sealed("a workshop"), sealed("the agencies"), DECIDED_ON.plusDays(90), DECIDED_ON);
        given(TAKING_BACK, submitted, new Recorded(EVENT, declined), instead)
                .when(MARK)
                .then(
                        new DecisionRecordedInError(
                                NOTIFICATION,
                                null,
                                PROFILE,
                                EVENT,
                                MARK.reason(),
                                Set.of(BuiltUpon.ALTERNATIVE_AGREED)),
                        notAtMeeting);
    }

    @Test
    void a_review_without_a_decision_that_stands_begins_nothing_new() {
        given(ReviewDecider.REVIEW, commissioned, takenBack)
                .when(new PauseReview(
                        REVIEW, EVENT, PauseReason.CAPACITY, sealed("why"), null, DECIDED_ON, DECIDED_ON.plusDays(9)))
                .refused(ReviewRule.DECISION_WAS_RECORDED_IN_ERROR);
    }

    @Test
    @DisplayName("S002-009, 105: decided on after all, the same review goes on, its window counted from that decision")
    void the_same_review_goes_on_when_the_committee_decides_on_it_after_all() {
        var command = proceed(DECIDED_ON.plusDays(28));
        given(
                        DECISION,
                        committee,
                        submitted,
                        recommendedNot,
                        proposed,
                        met,
                        new Recorded(EVENT, decided),
                        MADE,
                        commissioned,
                        agreed,
                        inError(),
                        takenBack,
                        termsTakenBack,
                        notAtMeeting)
                .when(command)
                .then(
                        new DecidedToProceed(
                                NOTIFICATION,
                                REVIEW,
                                COMMITTEE,
                                MEETING,
                                command.decidedBy(),
                                sealed("rationale"),
                                command.reasonForDiffering()),
                        MADE,
                        new ReviewCommissionedAnew(
                                REVIEW,
                                NOTIFICATION,
                                PROFILE,
                                LocalDate.of(2026, 9, 28),
                                LocalDate.of(2027, 3, 28),
                                LocalDate.of(2027, 6, 28)),
                        new TermsAgreed(REVIEW, 2, TERMS.periodFrom(), TERMS.periodTo(), command.decidedBy(), null));
    }

    @Test
    void the_committee_may_decide_the_other_way() {
        given(
                        DECISION,
                        committee,
                        submitted,
                        recommended,
                        met,
                        new Recorded(EVENT, decided),
                        commissioned,
                        inError(),
                        takenBack)
                .when(new DecideNotToProceed(
                        NOTIFICATION,
                        MEETING,
                        BY_COMMITTEE,
                        sealed("rationale"),
                        sealed("a workshop"),
                        sealed("it was against it")))
                .satisfying(decision -> org.assertj.core.api.Assertions.assertThat(decision.events())
                        .hasSize(2));
    }

    @Test
    void a_meeting_taken_back_calls_no_decision_into_question_that_was_taken_back_before() {
        var record = new UUID(9, 3);
        given(CommitteeMeetingDecider.MEETING, new Recorded(record, met), MADE, notAtMeeting)
                .when(new MarkCommitteeMeetingInError(MEETING, COMMITTEE, record, sealed("why")))
                .then(new CommitteeMeetingRecordedInError(MEETING, record, sealed("why")));
    }
}
