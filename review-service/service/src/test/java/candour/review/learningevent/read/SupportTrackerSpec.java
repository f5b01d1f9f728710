package candour.review.learningevent.read;

import static candour.review.Story.DECIDED_ON;
import static candour.review.Story.REVIEW;
import static candour.review.Story.code;
import static candour.review.learningevent.read.LearningEventRegister.LEARNING_EVENTS;
import static candour.testing.SealedSample.sealed;
import static org.assertj.core.api.Assertions.assertThat;

import candour.platform.log.LoggedEvent;
import candour.platform.log.Provenance;
import candour.platform.log.StreamName;
import candour.platform.view.RowsInMemory;
import candour.review.learningevent.EventKind;
import candour.review.learningevent.FamilyMeetings;
import candour.review.learningevent.LearningEventEvent.LearningEventRecordedInError;
import candour.review.learningevent.LearningEventEvent.LearningEventScheduled;
import candour.review.learningevent.LearningEventEvent.ParticipantNominated;
import candour.review.learningevent.LearningEventEvent.ParticipantSupported;
import candour.review.learningevent.SupportStage;
import candour.review.learningevent.read.LearningEventParts.Support;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S002-057: where support is not recorded, the tracker shows the gap")
class SupportTrackerSpec {
    static final UUID ID = new UUID(0, 124);
    static final UUID NURSE = new UUID(0, 56);

    static RowsInMemory<LearningEventRow> after(Object... events) {
        var rows = new RowsInMemory<LearningEventRow>();
        for (int i = 0; i < events.length; i++) {
            var id = new UUID(7, i);
            var by = new Provenance("member", null, "TEAM_MEMBER", id, id, id, null);
            LEARNING_EVENTS.on(
                    new LoggedEvent(i, id, new StreamName("spec", "1"), i, "spec", 1, Instant.EPOCH, by, events[i]),
                    rows);
        }
        return rows;
    }

    static LearningEventRecordedInError error(int event) {
        return new LearningEventRecordedInError(REVIEW, ID, new UUID(7, event), sealed("another's"));
    }

    @Test
    void a_stage_without_a_record_is_a_gap_and_so_is_one_recorded_in_error() {
        var scheduled =
                new LearningEventScheduled(REVIEW, ID, EventKind.STRATEGIC, DECIDED_ON, FamilyMeetings.HELD, null);
        var nurse = new ParticipantNominated(REVIEW, ID, NURSE, code("ORG-HEALTH"), code("nurse-1"), null, DECIDED_ON);
        var entry = new ParticipantSupported(REVIEW, ID, NURSE, SupportStage.ENTRY, sealed("how"), DECIDED_ON);
        var row = after(scheduled, nurse, entry).all().getFirst();
        assertThat(Support.gaps(row.supports(), NURSE)).containsExactly(SupportStage.DURING, SupportStage.END);
        var marked = after(scheduled, nurse, entry, error(2)).all().getFirst();
        assertThat(Support.gaps(marked.supports(), NURSE)).containsExactly(SupportStage.values());
        assertThat(after(scheduled, nurse, entry, error(0)).all()).isEmpty();
    }
}
