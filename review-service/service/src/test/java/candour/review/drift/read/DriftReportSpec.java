package candour.review.drift.read;

import static candour.review.Story.BY_COMMITTEE;
import static candour.review.Story.COMMITTEE;
import static candour.review.Story.PROFILE;
import static candour.review.Story.REVIEW;
import static candour.review.Story.commissioned;
import static candour.testing.SealedSample.sealed;
import static org.assertj.core.api.Assertions.assertThat;

import candour.platform.log.LoggedEvent;
import candour.platform.log.Provenance;
import candour.platform.log.StreamName;
import candour.platform.view.RowsInMemory;
import candour.review.drift.DriftEvent.DriftDetected;
import candour.review.emergingissue.EmergingIssueEvent.IssueRaised;
import candour.review.review.PauseReason;
import candour.review.review.ReviewEvent.ReviewPaused;
import candour.review.review.ReviewEvent.ReviewResumed;
import candour.review.review.ReviewEvent.ReviewStopped;
import candour.review.review.ReviewEvent.StopRecordedInError;
import candour.review.timetable.TimetableEvent.WindowApproaching;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S002-108: how long each review has been quiet, by the log itself")
class DriftReportSpec {
    private static final LocalDate FIRST = LocalDate.of(2026, 10, 1);
    private static final UUID ID = new UUID(0, 7);

    private final RowsInMemory<QuietSpells.Watched> rows = new RowsInMemory<>();

    private QuietReview after(LocalDate on, String by, Object event) {
        QuietSpells.QUIET_SPELLS.on(
                new LoggedEvent(
                        1,
                        ID,
                        new StreamName("spec", "1"),
                        0,
                        "spec",
                        1,
                        on.atTime(12, 0).toInstant(ZoneOffset.UTC),
                        new Provenance(by, null, null, ID, ID, ID, null),
                        event),
                rows);
        return rows.find(REVIEW.toString()).orElseThrow().review();
    }

    private static IssueRaised issue() {
        return new IssueRaised(new UUID(0, 90), REVIEW, sealed("what"), FIRST);
    }

    @Test
    @DisplayName(
            "S002-108: whatever a person records about a review ends its quiet spell; what the service does is no work")
    void what_people_record_ends_a_quiet_spell() {
        assertThat(after(FIRST, "lead-officer", commissioned).lastRecordedOn()).isEqualTo(FIRST);
        assertThat(after(FIRST.plusDays(5), "chair", issue()).lastRecordedOn()).isEqualTo(FIRST.plusDays(5));
        var row = rows.find(REVIEW.toString()).orElseThrow();
        after(FIRST.plusDays(5), "chair", issue());
        assertThat(rows.find(REVIEW.toString())).containsSame(row);
        assertThat(after(
                                FIRST.plusDays(9),
                                "policy:watch-for-the-window",
                                new WindowApproaching(REVIEW, FIRST.plusDays(40), FIRST.plusDays(9)))
                        .lastRecordedOn())
                .isEqualTo(FIRST.plusDays(5));
        assertThat(rows.inScope(QuietSpells.WATCHED)).hasSize(1);
    }

    @Test
    @DisplayName(
            "S002-108: a spell that was spoken of is left alone until something is recorded, and stays in the report")
    void a_spell_is_left_alone_once_it_was_spoken_of() {
        after(FIRST, "lead-officer", commissioned);
        var drifts = after(
                FIRST.plusDays(30), "policy:watch-for-drift", new DriftDetected(REVIEW, FIRST, FIRST.plusDays(30)));
        assertThat(drifts.drifting()).isTrue();
        assertThat(drifts.scope()).isEqualTo(COMMITTEE.toString());
        assertThat(rows.inScope(QuietSpells.WATCHED)).isEmpty();
        var goesOn = after(FIRST.plusDays(31), "chair", issue());
        assertThat(goesOn.drifting()).isFalse();
        assertThat(goesOn.spells()).containsExactly(new QuietReview.Spell(FIRST, FIRST.plusDays(30)));
        assertThat(rows.inScope(QuietSpells.WATCHED)).hasSize(1);
    }

    @Test
    @DisplayName("S002-108: a stopped review is not watched, unless that was recorded in error")
    void a_stopped_review_is_not_watched() {
        after(FIRST, "lead-officer", commissioned);
        after(FIRST.plusDays(1), "lead-officer", new ReviewStopped(REVIEW, PROFILE, BY_COMMITTEE, sealed("why")));
        assertThat(rows.inScope(QuietSpells.WATCHED)).isEmpty();
        after(FIRST.plusDays(2), "lead-officer", new StopRecordedInError(REVIEW, ID, sealed("another review's")));
        assertThat(rows.inScope(QuietSpells.WATCHED)).hasSize(1);
    }

    @Test
    @DisplayName("S002-108: a paused review is not watched until it goes on")
    void a_paused_review_is_not_watched() {
        var pause = new UUID(0, 80);
        after(FIRST, "lead-officer", commissioned);
        after(
                FIRST.plusDays(1),
                "chair",
                new ReviewPaused(REVIEW, pause, PauseReason.OTHER, sealed("why"), null, FIRST, FIRST.plusDays(90)));
        assertThat(rows.inScope(QuietSpells.WATCHED)).isEmpty();
        after(FIRST.plusDays(60), "chair", new ReviewResumed(REVIEW, List.of(pause), null, FIRST.plusDays(60)));
        assertThat(rows.inScope(QuietSpells.WATCHED)).hasSize(1);
    }
}
