package candour.review.termsofreference;

import static candour.review.Story.BY_COMMITTEE;
import static candour.review.Story.DECIDED_ON;
import static candour.review.Story.MINUTE;
import static candour.review.Story.REVIEW;
import static candour.review.Story.agreed;
import static candour.review.Story.proposed;
import static candour.review.termsofreference.TermsDecider.TERMS;
import static candour.testing.SealedSample.sealed;
import static candour.testing.Spec.given;

import candour.review.Story;
import candour.review.authority.DecidedBy;
import candour.review.review.ReviewEvent.ReviewStopped;
import candour.review.review.ReviewRule;
import candour.review.termsofreference.TermsCommand.AgreeTerms;
import candour.review.termsofreference.TermsCommand.AgreeTermsChange;
import candour.review.termsofreference.TermsCommand.InformCommitteeOfTermsChange;
import candour.review.termsofreference.TermsCommand.ProposeTermsChange;
import candour.review.termsofreference.TermsCommand.RejectTermsChange;
import candour.review.termsofreference.TermsEvent.CommitteeInformedOfTermsChange;
import candour.review.termsofreference.TermsEvent.TermsChangeAgreed;
import candour.review.termsofreference.TermsEvent.TermsChangeProposed;
import candour.review.termsofreference.TermsEvent.TermsChangeRejected;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S002-069, 071, 072: terms of reference change when the committee agrees, and no version is lost")
class TermsSpec {
    static final UUID CHANGE = new UUID(0, 70);
    static final UUID OTHER = new UUID(0, 71);
    static final TermsChangeProposed waiting = waiting(CHANGE);
    static final CommitteeInformedOfTermsChange informed =
            new CommitteeInformedOfTermsChange(REVIEW, CHANGE, DECIDED_ON, MINUTE);

    static TermsChangeProposed waiting(UUID change) {
        return new TermsChangeProposed(
                REVIEW, change, 1, Story.TERMS, TermsEvent.Trigger.NEW_INFORMATION, sealed("why"), DECIDED_ON);
    }

    static final ProposeTermsChange propose = new ProposeTermsChange(
            REVIEW, CHANGE, Story.TERMS, TermsEvent.Trigger.NEW_INFORMATION, sealed("why"), DECIDED_ON);

    @Test
    void a_change_is_proposed_on_the_version_agreed_last() {
        given(TERMS, proposed, agreed).when(propose).then(waiting);
        given(TERMS, proposed, agreed, waiting).when(propose).staysQuiet();
        given(TERMS, proposed).when(propose).refused(TermsRule.TERMS_ARE_AGREED_BEFORE_THEY_CHANGE);
        given(TERMS).when(propose).refused(TermsRule.TERMS_ARE_NOT_KNOWN);
    }

    @Test
    void the_committee_is_informed_once() {
        var inform = new InformCommitteeOfTermsChange(REVIEW, CHANGE, DECIDED_ON, MINUTE);
        given(TERMS, proposed, agreed, waiting).when(inform).then(informed);
        given(TERMS, proposed, agreed, waiting, informed).when(inform).staysQuiet();
        given(TERMS, proposed, agreed).when(inform).refused(TermsRule.CHANGE_IS_NOT_PENDING);
    }

    @Test
    void a_change_is_the_next_version_once_the_committee_agrees() {
        var agree = new AgreeTermsChange(REVIEW, CHANGE, BY_COMMITTEE);
        var next = new TermsChangeAgreed(
                REVIEW, CHANGE, 2, Story.TERMS.periodFrom(), Story.TERMS.periodTo(), BY_COMMITTEE);
        given(TERMS, proposed, agreed, waiting, informed).when(agree).then(next).warned();
        given(TERMS, proposed, agreed, waiting).when(agree).then(informed, next);
        given(TERMS, proposed, agreed, waiting, informed, next).when(agree).staysQuiet();
    }

    @Test
    void agreeing_to_a_change_of_an_older_version_is_recorded_with_a_warning() {
        given(
                        TERMS,
                        proposed,
                        agreed,
                        waiting,
                        waiting(OTHER),
                        new TermsChangeAgreed(
                                REVIEW, OTHER, 2, Story.TERMS.periodFrom(), Story.TERMS.periodTo(), BY_COMMITTEE))
                .when(new AgreeTermsChange(REVIEW, CHANGE, BY_COMMITTEE))
                .then(
                        informed,
                        new TermsChangeAgreed(
                                REVIEW, CHANGE, 3, Story.TERMS.periodFrom(), Story.TERMS.periodTo(), BY_COMMITTEE))
                .warned(TermsRule.CHANGE_BUILDS_ON_AN_OLDER_VERSION);
    }

    @Test
    void the_committee_may_say_no_and_the_agreed_version_stands() {
        var reject = new RejectTermsChange(REVIEW, CHANGE, BY_COMMITTEE, sealed("too wide"));
        var rejected = new TermsChangeRejected(REVIEW, CHANGE, BY_COMMITTEE, sealed("too wide"));
        given(TERMS, proposed, agreed, waiting).when(reject).then(rejected);
        given(TERMS, proposed, agreed, waiting, rejected).when(reject).staysQuiet();
        given(TERMS, proposed, agreed, waiting, rejected)
                .when(new AgreeTermsChange(REVIEW, CHANGE, BY_COMMITTEE))
                .refused(TermsRule.CHANGE_WAS_DECIDED_OTHERWISE);
    }

    @Test
    void terms_left_open_by_the_decision_are_agreed_later() {
        var agree = new AgreeTerms(REVIEW, BY_COMMITTEE, null);
        given(TERMS, proposed).when(agree).then(agreed);
        given(TERMS, proposed, agreed).when(agree).staysQuiet();
    }

    @Test
    @DisplayName("S002-092: a stopped review gets no other terms; what was agreed before the stop is still recorded")
    void a_stopped_review_gets_no_other_terms() {
        var stopped = new ReviewStopped(REVIEW, Story.PROFILE, BY_COMMITTEE, sealed("why"));
        var earlier = new DecidedBy(
                BY_COMMITTEE.capacity(), null, null, BY_COMMITTEE.decidedOn().minusDays(1), BY_COMMITTEE.evidence());
        given(TERMS, stopped, proposed, agreed, waiting, informed)
                .when(new AgreeTermsChange(REVIEW, CHANGE, BY_COMMITTEE))
                .refused(ReviewRule.REVIEW_IS_STOPPED);
        given(TERMS, stopped, proposed)
                .when(new AgreeTerms(REVIEW, BY_COMMITTEE, null))
                .refused(ReviewRule.REVIEW_IS_STOPPED);
        given(TERMS, stopped, proposed, agreed, waiting, informed)
                .when(new AgreeTermsChange(REVIEW, CHANGE, earlier))
                .then(new TermsChangeAgreed(
                        REVIEW, CHANGE, 2, Story.TERMS.periodFrom(), Story.TERMS.periodTo(), earlier));
        given(TERMS, stopped, proposed, agreed, waiting)
                .when(new RejectTermsChange(REVIEW, CHANGE, BY_COMMITTEE, sealed("stopped")))
                .then(new TermsChangeRejected(REVIEW, CHANGE, BY_COMMITTEE, sealed("stopped")));
    }
}
