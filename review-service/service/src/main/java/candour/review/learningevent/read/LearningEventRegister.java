package candour.review.learningevent.read;

import candour.platform.log.LoggedEvent;
import candour.platform.view.ReadModel;
import candour.platform.view.Rows;
import candour.review.learningevent.LearningEventEvent;
import candour.review.learningevent.LearningEventEvent.GroundRulesSet;
import candour.review.learningevent.LearningEventEvent.LearningEventHeld;
import candour.review.learningevent.LearningEventEvent.LearningEventPrepared;
import candour.review.learningevent.LearningEventEvent.LearningEventRecordedInError;
import candour.review.learningevent.LearningEventEvent.LearningEventScheduled;
import candour.review.learningevent.LearningEventEvent.ParticipantNominated;
import candour.review.learningevent.LearningEventEvent.ParticipantSupported;
import candour.review.learningevent.read.LearningEventParts.Checklist;
import candour.review.learningevent.read.LearningEventParts.Held;
import candour.review.learningevent.read.LearningEventParts.Participant;
import candour.review.learningevent.read.LearningEventParts.Plan;
import candour.review.learningevent.read.LearningEventParts.Rules;
import candour.review.learningevent.read.LearningEventParts.Support;
import java.util.UUID;

/** The learning events of each review, with who takes part and how they are supported. */
public final class LearningEventRegister implements ReadModel<LearningEventRow> {
    /** The one there is. */
    public static final LearningEventRegister LEARNING_EVENTS = new LearningEventRegister();

    private LearningEventRegister() {}

    @Override
    public String name() {
        return "learning-events";
    }

    @Override
    public Class<LearningEventRow> row() {
        return LearningEventRow.class;
    }

    @Override
    public void on(LoggedEvent event, Rows<LearningEventRow> rows) {
        if (event.payload() instanceof LearningEventEvent e) {
            var row = rows.find(e.learningEventId().toString())
                    .orElseGet(() -> LearningEventRow.unknown(e.learningEventId(), e.reviewId()));
            var next = after(row, e, event.eventId());
            if (next.isGone()) {
                rows.remove(next.key());
            } else {
                rows.put(next);
            }
        }
    }

    private static LearningEventRow after(LearningEventRow row, LearningEventEvent event, UUID by) {
        return switch (event) {
            case LearningEventScheduled e -> row.with(new Plan(by, e.kind(), e.on(), e.familyMeetings(), e.reason()));
            case LearningEventHeld e ->
                row.with(new Held(by, e.kind(), e.heldOn(), e.participants(), e.team(), e.absent(), e.absenceReason()));
            case GroundRulesSet e -> row.with(new Rules(by, e.rules(), e.setOn()));
            case LearningEventPrepared e -> row.with(new Checklist(by, e.done(), e.on()));
            case ParticipantNominated e ->
                row.with(new Participant(by, e.participantId(), e.agency(), e.personRef(), e.name(), e.on()));
            case ParticipantSupported e -> row.with(new Support(by, e.participantId(), e.stage(), e.how(), e.on()));
            case LearningEventRecordedInError e -> row.free(e.markedEventId());
        };
    }
}
