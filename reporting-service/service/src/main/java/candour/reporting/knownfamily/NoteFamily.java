package candour.reporting.knownfamily;

import candour.platform.decision.Decider;
import candour.platform.decision.Decision;
import java.util.UUID;

/** Takes in one thing family-liaison-service has told; the same thing twice changes nothing. */
public record NoteFamily(UUID reviewId, KnownFamilyEvent event) {

    /** Reads what is known already. */
    public static final Decider<NoteFamily> NOTING = Decider.of(NoteFamily.class)
            .writes(KnownFamily.FOLD, NoteFamily::reviewId)
            .decides((command, facts) ->
                    facts.of(KnownFamily.FOLD).noted().contains(command.event().sourceEventId())
                            ? Decision.alreadySo()
                            : Decision.of(command.event()));

    /** To take in this. */
    public static NoteFamily of(KnownFamilyEvent event) {
        return new NoteFamily(event.reviewId(), event);
    }
}
