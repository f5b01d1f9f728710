package candour.review.committee;

import static candour.review.Story.BY_COMMITTEE;
import static candour.review.Story.COMMITTEE;
import static candour.review.Story.DECIDED_ON;
import static candour.review.Story.MEETING;
import static candour.review.Story.MINUTE;
import static candour.review.Story.NOTIFICATION;
import static candour.review.Story.REVIEW;
import static candour.review.Story.TERMS;
import static candour.review.Story.agreed;
import static candour.review.Story.code;
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
import static candour.testing.SealedSample.sealed;
import static candour.testing.Spec.given;
import static org.assertj.core.api.Assertions.assertThat;

import candour.platform.decision.RecordRule;
import candour.platform.sealed.Sealed;
import candour.review.authority.Capacity;
import candour.review.authority.DecidedBy;
import candour.review.committee.CommitteeMeetingCommand.MarkCommitteeMeetingInError;
import candour.review.committee.CommitteeMeetingCommand.RecordCommitteeMeeting;
import candour.review.committee.CommitteeMeetingEvent.CommitteeMeetingRecorded;
import candour.review.committee.CommitteeMeetingEvent.CommitteeMeetingRecordedInError;
import candour.review.committee.CommitteeMeetingEvent.DecisionCalledIntoQuestion;
import candour.review.committee.CommitteeMeetingEvent.DecisionMadeAtMeeting;
import candour.review.committee.DecisionCommand.DecideNotToProceed;
import candour.review.committee.DecisionCommand.DecideToProceed;
import candour.review.committee.DecisionCommand.TermsInMinute;
import candour.review.directory.CommitteeEvent.CommitteeEstablished;
import candour.review.profile.ProfileRule;
import candour.review.review.HumanReference;
import candour.review.review.ReferenceBookEvent.ReferenceGiven;
import candour.review.review.ReviewEvent.ReviewCommissioned;
import candour.review.termsofreference.Terms;
import candour.review.termsofreference.TermsEvent.TermsAgreed;
import candour.review.termsofreference.TermsEvent.TermsProposed;
import candour.testing.Spec.Recorded;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S002-008, 009, 105: the committee meets and decides; deciding to proceed commissions the review")
class CommitteeDecisionSpec {
    static final DecisionMadeAtMeeting MADE =
            new DecisionMadeAtMeeting(MEETING, NOTIFICATION, REVIEW, committee.profile());

    static DecideToProceed proceed(DecidedBy by, TermsInMinute terms, @Nullable Terms amended, @Nullable Sealed why) {
        return new DecideToProceed(NOTIFICATION, REVIEW, MEETING, by, sealed("rationale"), terms, amended, why);
    }

    static DecideToProceed proceed() {
        return proceed(BY_COMMITTEE, TermsInMinute.AGREED_AS_PROPOSED, null, null);
    }

    static DecideNotToProceed not(@Nullable Sealed alternative, @Nullable Sealed why) {
        return new DecideNotToProceed(NOTIFICATION, MEETING, BY_COMMITTEE, sealed("rationale"), alternative, why);
    }

    @Test
    void deciding_to_proceed_commissions_the_review_and_agrees_its_terms() {
        given(DECISION, committee, submitted, recommended, proposed, met)
                .when(proceed())
                .then(decided, MADE, commissioned, new ReferenceGiven(COMMITTEE, 2026, 1, REVIEW), agreed);
    }

    @Test
    void the_window_is_six_to_nine_calendar_months_clamped_to_the_months_end() {
        assertThat(commissioned.targetFrom()).isEqualTo(LocalDate.of(2027, 2, 28));
        assertThat(commissioned.targetTo()).isEqualTo(LocalDate.of(2027, 5, 31));
    }

    @Test
    @DisplayName("S003-14: an English committee commissions a review of its own kind, within its own window")
    void an_english_committee_commissions_its_own_kind_of_review() {
        given(DECISION, under("eng-lcspr"), submitted, recommended, proposed, met)
                .when(proceed())
                .satisfying(decision -> assertThat(decision.events())
                        .filteredOn(ReviewCommissioned.class::isInstance)
                        .extracting(event -> (ReviewCommissioned) event)
                        .allSatisfy(made -> {
                            assertThat(made.humanReference()).isEqualTo(new HumanReference("LCSPR 1/2026"));
                            assertThat(made.targetTo()).isEqualTo(LocalDate.of(2027, 2, 28));
                        }));
        given(DECISION, under("eng-scr"), submitted, recommended, proposed, met)
                .when(proceed())
                .refused(ProfileRule.PROFILE_IS_ONLY_READ);
    }

    private static CommitteeEstablished under(String profile) {
        return new CommitteeEstablished(COMMITTEE, code("ORG-COMMITTEE"), code("AREA-1"), code(profile));
    }

    @Test
    void every_review_of_a_committees_year_has_its_own_number() {
        given(
                        DECISION,
                        committee,
                        submitted,
                        recommended,
                        proposed,
                        met,
                        new ReferenceGiven(COMMITTEE, 2026, 2, MEETING))
                .when(proceed())
                .satisfying(decision -> assertThat(decision.events())
                        .filteredOn(ReviewCommissioned.class::isInstance)
                        .extracting(event -> ((ReviewCommissioned) event).humanReference())
                        .containsExactly(new HumanReference("LR 3/2026")));
    }

    @Test
    void the_minute_may_amend_the_terms_or_leave_them_open() {
        var amended = new Terms(TERMS.periodFrom(), null, sealed("wider"), TERMS.keyQuestions());
        given(DECISION, committee, submitted, recommended, proposed, met)
                .when(proceed(BY_COMMITTEE, TermsInMinute.AGREED_AS_AMENDED, amended, null))
                .then(
                        decided,
                        MADE,
                        commissioned,
                        new ReferenceGiven(COMMITTEE, 2026, 1, REVIEW),
                        new TermsAgreed(REVIEW, 1, TERMS.periodFrom(), null, BY_COMMITTEE, amended));
        given(DECISION, committee, submitted, recommended, proposed, met)
                .when(proceed(BY_COMMITTEE, TermsInMinute.LEFT_OPEN, null, null))
                .then(decided, MADE, commissioned, new ReferenceGiven(COMMITTEE, 2026, 1, REVIEW));
    }

    @Test
    void nothing_is_decided_without_a_recorded_meeting() {
        given(DECISION, committee, submitted, recommended, proposed)
                .when(proceed())
                .refused(CommitteeRule.DECISION_NEEDS_A_MEETING);
        var elsewhere = new CommitteeMeetingRecorded(MEETING, new UUID(0, 99), DECIDED_ON, MINUTE);
        given(DECISION, committee, submitted, recommended, proposed, elsewhere)
                .when(proceed())
                .refused(CommitteeRule.DECISION_NEEDS_A_MEETING);
        var record = new UUID(9, 9);
        given(
                        DECISION,
                        committee,
                        submitted,
                        recommended,
                        proposed,
                        new Recorded(record, met),
                        new CommitteeMeetingRecordedInError(MEETING, record, sealed("another committee's")))
                .when(proceed())
                .refused(CommitteeRule.DECISION_NEEDS_A_MEETING);
    }

    @Test
    void a_decision_is_made_at_its_meeting_or_after_and_on_a_recommendation() {
        var early = new DecidedBy(Capacity.COMMITTEE, code("ORG-COMMITTEE"), null, DECIDED_ON.minusDays(1), MINUTE);
        given(DECISION, committee, submitted, recommended, proposed, met)
                .when(proceed(early, TermsInMinute.AGREED_AS_PROPOSED, null, null))
                .refused(CommitteeRule.MEETING_COMES_BEFORE_ITS_DECISION);
        given(DECISION, committee, submitted, met)
                .when(proceed())
                .refused(CommitteeRule.DECISION_NEEDS_A_RECOMMENDATION);
    }

    @Test
    void a_decision_that_differs_says_why_and_brings_its_own_terms() {
        given(DECISION, committee, submitted, recommendedNot, met)
                .when(proceed())
                .refused(CommitteeRule.DIFFERING_NEEDS_A_REASON);
        given(DECISION, committee, submitted, recommendedNot, met)
                .when(proceed(BY_COMMITTEE, TermsInMinute.AGREED_AS_PROPOSED, null, sealed("why")))
                .refused(CommitteeRule.PROCEEDING_NEEDS_TERMS);
        given(DECISION, committee, submitted, recommendedNot, met)
                .when(proceed(BY_COMMITTEE, TermsInMinute.AGREED_AS_AMENDED, TERMS, sealed("why")))
                .satisfying(decision -> assertThat(decision.events())
                        .contains(
                                new TermsProposed(REVIEW, NOTIFICATION, TERMS),
                                new TermsAgreed(REVIEW, 1, TERMS.periodFrom(), TERMS.periodTo(), BY_COMMITTEE, null)));
    }

    @Test
    void deciding_against_a_review_names_another_way_to_learn() {
        given(DECISION, committee, submitted, recommendedNot, met)
                .when(not(sealed("a workshop"), null))
                .then(declined, new DecisionMadeAtMeeting(MEETING, NOTIFICATION, NOTIFICATION, committee.profile()));
        given(DECISION, committee, submitted, recommendedNot, met)
                .when(not(null, null))
                .refused(CommitteeRule.DECLINING_NEEDS_AN_ALTERNATIVE);
        given(DECISION, committee, submitted, recommended, proposed, met)
                .when(not(sealed("a workshop"), null))
                .refused(CommitteeRule.DIFFERING_NEEDS_A_REASON);
    }

    @Test
    void a_notification_is_decided_once() {
        given(DECISION, committee, submitted, recommended, proposed, met, decided, commissioned)
                .when(proceed())
                .staysQuiet();
        given(DECISION, committee, submitted, recommended, proposed, met, decided, commissioned)
                .when(not(sealed("a workshop"), sealed("why")))
                .refused(CommitteeRule.ALREADY_DECIDED);
        given(DECISION, committee, submitted, recommendedNot, met, declined)
                .when(not(sealed("a workshop"), null))
                .staysQuiet();
    }

    @Test
    void that_the_committee_met_is_a_fact() {
        var record = new RecordCommitteeMeeting(MEETING, COMMITTEE, DECIDED_ON, MINUTE);
        given(CommitteeMeetingDecider.MEETING).when(record).then(met);
        given(CommitteeMeetingDecider.MEETING, met).when(record).staysQuiet();
        var id = new UUID(9, 9);
        var mark = new MarkCommitteeMeetingInError(MEETING, COMMITTEE, id, sealed("another committee's"));
        given(CommitteeMeetingDecider.MEETING, new Recorded(id, met))
                .when(mark)
                .then(new CommitteeMeetingRecordedInError(MEETING, id, sealed("another committee's")));
        given(CommitteeMeetingDecider.MEETING).when(mark).refused(RecordRule.RECORD_STANDS);
        given(CommitteeMeetingDecider.MEETING, met).when(mark).refused(RecordRule.RECORD_STANDS);
    }

    @Test
    @DisplayName("R3: a decision made at a meeting that was recorded in error is looked at by the chair")
    void a_decision_rests_on_its_meeting() {
        var record = new UUID(9, 9);
        given(CommitteeMeetingDecider.MEETING, new Recorded(record, met), MADE)
                .when(new MarkCommitteeMeetingInError(MEETING, COMMITTEE, record, sealed("another committee's")))
                .then(
                        new CommitteeMeetingRecordedInError(MEETING, record, sealed("another committee's")),
                        new DecisionCalledIntoQuestion(MEETING, NOTIFICATION, REVIEW, committee.profile(), record));
    }
}
