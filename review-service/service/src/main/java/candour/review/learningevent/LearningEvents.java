package candour.review.learningevent;

import candour.platform.decision.Fold;
import candour.review.learningevent.LearningEventEvent.GroundRulesSet;
import candour.review.learningevent.LearningEventEvent.LearningEventHeld;
import candour.review.learningevent.LearningEventEvent.LearningEventPrepared;
import candour.review.learningevent.LearningEventEvent.LearningEventRecordedInError;
import candour.review.learningevent.LearningEventEvent.LearningEventScheduled;
import candour.review.learningevent.LearningEventEvent.ParticipantNominated;
import candour.review.learningevent.LearningEventEvent.ParticipantSupported;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** The learning events of one review. Whoever moves the review on reads them here (S002-124). */
public final class LearningEvents {
    /** How their events become their state; the stream's id is the review's. */
    public static final Fold<LearningEvents, LearningEventEvent> FOLD = new Fold<>(
            "learning-events",
            LearningEventEvent.class,
            LearningEventEvent::reviewId,
            LearningEvents::evolve,
            new LearningEvents(Map.of()));

    private final Map<UUID, LearningEvent> events;

    private LearningEvents(Map<UUID, LearningEvent> events) {
        this.events = events;
    }

    static LearningEvents evolve(LearningEvents was, LearningEventEvent event) {
        var one = was.find(event.learningEventId());
        return switch (event) {
            case LearningEventScheduled e -> was.with(e.learningEventId(), one.scheduled(e));
            case LearningEventHeld e -> was.with(e.learningEventId(), one.held(e));
            case GroundRulesSet e ->
                was.with(e.learningEventId(), one.ruled(e.rules().keySet()));
            case LearningEventPrepared e -> was.with(e.learningEventId(), one.prepared(e.done()));
            case ParticipantNominated e -> was.with(e.learningEventId(), one.nominated(e.participantId()));
            case ParticipantSupported e ->
                was.with(e.learningEventId(), one.supporting(e.participantId(), Set.of(e.stage())));
            case LearningEventRecordedInError _ -> was;
        };
    }

    /** The kinds of event a review needs of which none was held: a review should not go on to its report without. */
    public Set<EventKind> kindsNotHeld() {
        var missing = EnumSet.allOf(EventKind.class);
        events.values().stream()
                .map(LearningEvent::held)
                .filter(Objects::nonNull)
                .map(LearningEventHeld::kind)
                .forEach(missing::remove);
        return missing;
    }

    /** Whether some event was held that was to come before the meetings with the family (S002-118). */
    public boolean someHeldBeforeTheFamilyWasMet() {
        return events.values().stream().anyMatch(LearningEvent::cameBeforeTheFamily);
    }

    LearningEvent find(UUID learningEventId) {
        return events.getOrDefault(learningEventId, LearningEvent.UNKNOWN);
    }

    private LearningEvents with(UUID learningEventId, LearningEvent event) {
        var all = new HashMap<>(events);
        all.put(learningEventId, event);
        return new LearningEvents(Map.copyOf(all));
    }
}
