package candour.reporting.known;

import static candour.reporting.Story.DAY;
import static candour.reporting.Story.ENTRY;
import static candour.reporting.Story.GRAN;
import static candour.reporting.Story.INVESTIGATION;
import static candour.reporting.Story.REVIEW;
import static candour.reporting.Story.id;
import static candour.testing.Spec.given;
import static org.assertj.core.api.Assertions.assertThat;

import candour.platform.access.Code;
import candour.reporting.Story;
import candour.reporting.authority.Capacity;
import candour.reporting.knownchronology.KnownChronology;
import candour.reporting.knownchronology.KnownChronologyEvent.EntryChangeNoted;
import candour.reporting.knownchronology.NoteChronology;
import candour.reporting.knowncommittee.KnownCommitteeEvent.CommitteeAssignmentNoted;
import candour.reporting.knowncommittee.NoteCommittee;
import candour.reporting.knownfamily.NoteFamily;
import candour.reporting.knownreview.KnownReview;
import candour.reporting.knownreview.KnownReviewEvent.CommissioningNotedInError;
import candour.reporting.knownreview.KnownReviewEvent.ProcessConclusionNoted;
import candour.reporting.knownreview.KnownReviewEvent.ProcessNotedInError;
import candour.reporting.knownreview.KnownReviewEvent.ReviewNotedAnew;
import candour.reporting.knownreview.KnownReviewEvent.StopNoted;
import candour.reporting.knownreview.KnownReviewEvent.StopNotedInError;
import candour.reporting.knownreview.NoteReview;
import candour.reporting.knownreview.ParallelProcess;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What neighbours have told: once each, kept as events of this service. */
class KnownSpec {

    @Test
    void what_was_told_twice_is_kept_once() {
        given(NoteReview.NOTING).when(NoteReview.of(Story.commissioned())).then(Story.commissioned());
        given(NoteReview.NOTING, Story.commissioned())
                .when(NoteReview.of(Story.commissioned()))
                .staysQuiet();
        given(NoteChronology.NOTING, Story.merged(1))
                .when(NoteChronology.of(Story.merged(1)))
                .staysQuiet();
        given(NoteFamily.NOTING, Story.member(GRAN))
                .when(NoteFamily.of(Story.member(GRAN)))
                .staysQuiet();
        var role = new CommitteeAssignmentNoted(
                Story.COMMITTEE, id(70), new Code("lead-officer"), new Code("LEAD_OFFICER"), true, DAY);
        given(NoteCommittee.NOTING)
                .when(new NoteCommittee(Story.COMMITTEE, role))
                .then(role);
        given(NoteCommittee.NOTING, role)
                .when(new NoteCommittee(Story.COMMITTEE, role))
                .staysQuiet();
    }

    @Test
    @DisplayName("S002-154, T9: the chain comes from the profile")
    void the_committee_considers_and_the_owning_body_signs() {
        assertThat(folded(Story.commissioned()).signOffChain())
                .containsExactly(Capacity.COMMITTEE, Capacity.OWNING_BODY);
    }

    @Test
    @DisplayName("S002-166: prosecutor for crime and inquiry, reporter for a hearing, nobody for a complaint")
    void each_live_process_has_its_body_to_consult() {
        var live = folded(Story.investigated());
        assertThat(live.liveProcesses()).extracting(ParallelProcess::toConsult).containsExactly(Capacity.PROSECUTOR);
        assertThat(ParallelProcess.toConsult(new Code("CHILDRENS_HEARING"))).isEqualTo(Capacity.CHILDRENS_REPORTER);
        assertThat(ParallelProcess.toConsult(new Code("COMPLAINT"))).isNull();
        var ended = new ProcessConclusionNoted(REVIEW, id(121), INVESTIGATION, DAY);
        assertThat(folded(Story.investigated(), ended).liveProcesses()).isEmpty();
    }

    @Test
    @DisplayName("R3: an end recorded in error leaves the process live, a process recorded in error never was")
    void a_mistake_told_by_a_neighbour_is_undone() {
        var ended = new ProcessConclusionNoted(REVIEW, id(121), INVESTIGATION, DAY);
        assertThat(folded(Story.investigated(), ended, new ProcessNotedInError(REVIEW, id(122), id(121)))
                        .liveProcesses())
                .hasSize(1);
        assertThat(folded(Story.investigated(), new ProcessNotedInError(REVIEW, id(122), id(120)))
                        .liveProcesses())
                .isEmpty();
    }

    @Test
    @DisplayName("S002-086: an entry stands until it is corrected beyond that version or withdrawn")
    void a_changed_entry_no_longer_stands() {
        var fold = KnownChronology.FOLD;
        var corrected = fold.next(fold.initial(), Story.corrected(2));
        assertThat(corrected.stands(ENTRY, 1)).isFalse();
        assertThat(corrected.stands(ENTRY, 2)).isTrue();
        var withdrawn = fold.next(
                corrected, new EntryChangeNoted(REVIEW, id(150), ENTRY, new Code("ORG-HEALTH"), 2, true, DAY));
        assertThat(withdrawn.stands(ENTRY, 2)).isFalse();
    }

    @Test
    @DisplayName("S002-092, R3: a stop is remembered, and forgotten when that was told by mistake")
    void a_stop_is_remembered() {
        var stopped = new StopNoted(REVIEW, id(123), DAY);
        assertThat(folded(stopped).stopped()).isTrue();
        assertThat(folded(stopped, new StopNotedInError(REVIEW, id(124), id(123)))
                        .stopped())
                .isFalse();
        assertThat(folded(stopped, new StopNotedInError(REVIEW, id(124), id(99)))
                        .stopped())
                .isTrue();
    }

    private static KnownReview folded(Object... events) {
        var review = KnownReview.FOLD.initial();
        for (var event : events) {
            review = KnownReview.FOLD.next(review, event);
        }
        return review;
    }

    @Test
    @DisplayName("X-13: without a decision that stands a review rests here too, until it is commissioned anew")
    void a_review_without_a_decision_rests_until_it_is_commissioned_anew() {
        var error = new CommissioningNotedInError(REVIEW, id(125));
        assertThat(folded(error).stopped()).isTrue();
        assertThat(folded(error, new ReviewNotedAnew(REVIEW, id(126), DAY)).stopped())
                .isFalse();
    }
}
