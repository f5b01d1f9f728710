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
import candour.reporting.knownchronology.KnownChronologyEvent.MergeStalenessNoted;
import candour.reporting.knownchronology.NoteChronology;
import candour.reporting.knowncommittee.KnownCommitteeEvent.CommitteeAssignmentNoted;
import candour.reporting.knowncommittee.NoteCommittee;
import candour.reporting.knownfamily.NoteFamily;
import candour.reporting.knownreview.KnownReview;
import candour.reporting.knownreview.KnownReviewEvent.PauseNoted;
import candour.reporting.knownreview.KnownReviewEvent.ProcessConclusionNoted;
import candour.reporting.knownreview.KnownReviewEvent.ProcessNotedInError;
import candour.reporting.knownreview.KnownReviewEvent.ResumptionNoted;
import candour.reporting.knownreview.KnownReviewEvent.StopNoted;
import candour.reporting.knownreview.KnownReviewEvent.StopNotedInError;
import candour.reporting.knownreview.KnownReviewEvent.TeamChangeNoted;
import candour.reporting.knownreview.KnownReviewEvent.TeamChangeNotedInError;
import candour.reporting.knownreview.NoteReview;
import candour.reporting.knownreview.ParallelProcess;
import java.util.List;
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
    @DisplayName("S002-033, R3: a place on the team, and that it was told by mistake, are each taken in once")
    void a_place_on_the_team_is_taken_in() {
        var place = new TeamChangeNoted(
                REVIEW, id(71), id(72), new Code("reviewer"), new Code("REVIEWER"), null, true, DAY);
        var mistake = new TeamChangeNotedInError(REVIEW, id(73), id(71));
        given(NoteReview.NOTING).when(NoteReview.of(place)).then(place);
        given(NoteReview.NOTING, place).when(NoteReview.of(mistake)).then(mistake);
        given(NoteReview.NOTING, place, mistake).when(NoteReview.of(mistake)).staysQuiet();
    }

    @Test
    @DisplayName("S002-089: a review paused for two reasons goes on when both are over")
    void pauses_are_known_until_they_are_over() {
        var one = new PauseNoted(REVIEW, id(74), id(75), DAY);
        var other = new PauseNoted(REVIEW, id(76), id(77), DAY);
        given(NoteReview.NOTING, one).when(NoteReview.of(other)).then(other);
        assertThat(folded(one, other).pauses()).containsExactlyInAnyOrder(id(75), id(77));
        var over = new ResumptionNoted(REVIEW, id(78), List.of(id(75)), DAY);
        given(NoteReview.NOTING, one, other).when(NoteReview.of(over)).then(over);
        assertThat(folded(one, other, over).pauses()).containsExactly(id(77));
    }

    @Test
    @DisplayName("S002-086, PM-9: a merged version that no longer says what the agencies say is known as stale")
    void a_stale_merge_is_known() {
        var stale = new MergeStalenessNoted(REVIEW, id(79), 1, new Code("ORG-POLICE"), DAY);
        given(NoteChronology.NOTING, Story.merged(1))
                .when(NoteChronology.of(stale))
                .then(stale);
        var fold = KnownChronology.FOLD;
        assertThat(fold.next(fold.next(fold.initial(), Story.merged(1)), stale).stale())
                .containsExactly(1);
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
}
