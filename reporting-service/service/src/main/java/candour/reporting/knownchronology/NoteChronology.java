package candour.reporting.knownchronology;

import candour.platform.decision.Decider;
import candour.platform.decision.Decision;
import java.util.UUID;

/** Takes in one thing chronology-service has told; the same thing twice changes nothing. */
public record NoteChronology(UUID reviewId, KnownChronologyEvent event) {

    /** Reads what is known already. */
    public static final Decider<NoteChronology> NOTING = Decider.of(NoteChronology.class)
            .writes(KnownChronology.FOLD, NoteChronology::reviewId)
            .decides((command, facts) -> facts.of(KnownChronology.FOLD)
                            .noted()
                            .contains(command.event().sourceEventId())
                    ? Decision.alreadySo()
                    : Decision.of(command.event()));

    /** To take in this. */
    public static NoteChronology of(KnownChronologyEvent event) {
        return new NoteChronology(event.reviewId(), event);
    }
}
