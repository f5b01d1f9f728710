package candour.review.committee.read;

import static candour.review.Story.COMMITTEE;
import static candour.review.Story.MEETING;
import static candour.review.Story.NOTIFICATION;
import static candour.review.Story.PROFILE;
import static candour.review.Story.REVIEW;
import static candour.review.Story.met;
import static candour.review.committee.read.CommitteeMeetings.COMMITTEE_MEETINGS;
import static candour.testing.SealedSample.sealed;
import static org.assertj.core.api.Assertions.assertThat;

import candour.platform.log.LoggedEvent;
import candour.platform.log.Provenance;
import candour.platform.log.StreamName;
import candour.platform.view.RowsInMemory;
import candour.review.committee.CommitteeMeetingEvent.CommitteeMeetingRecordedInError;
import candour.review.committee.CommitteeMeetingEvent.DecisionMadeAtMeeting;
import candour.review.committee.read.CommitteeMeetings.Met;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S002-008, 009: a committee's meetings, and what was decided at each")
class CommitteeMeetingsSpec {
    private static final UUID BY = new UUID(0, 77);

    private final RowsInMemory<Met> rows = new RowsInMemory<>();

    private Met after(Object event) {
        COMMITTEE_MEETINGS.on(
                new LoggedEvent(
                        1,
                        BY,
                        new StreamName("spec", "1"),
                        0,
                        "spec",
                        1,
                        Instant.EPOCH,
                        new Provenance("lead", null, null, BY, BY, BY, null),
                        event),
                rows);
        return rows.find(MEETING.toString()).orElseThrow();
    }

    @Test
    void a_meeting_keeps_its_minute_and_what_was_decided_at_it() {
        assertThat(after(met).minute()).isEqualTo(met.minute());
        assertThat(after(new DecisionMadeAtMeeting(MEETING, NOTIFICATION, REVIEW, PROFILE))
                        .decidedOn())
                .containsExactly(NOTIFICATION);
        assertThat(rows.inScope(COMMITTEE.toString())).hasSize(1);
    }

    @Test
    @DisplayName("X-13: a meeting recorded in error is shown as one, with what was decided at it")
    void a_meeting_recorded_in_error_is_shown_as_one() {
        after(met);
        after(new DecisionMadeAtMeeting(MEETING, NOTIFICATION, REVIEW, PROFILE));
        var row = after(new CommitteeMeetingRecordedInError(MEETING, BY, sealed("it did not meet")));
        assertThat(row.inError()).isTrue();
        assertThat(row.decidedOn()).containsExactly(NOTIFICATION);
    }
}
