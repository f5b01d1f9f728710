package candour.family.knowncommittee;

import candour.platform.decision.Decider;
import candour.platform.decision.Decision;
import java.util.UUID;

/** Takes in one thing review-service has told of a committee; the same thing twice changes nothing. */
public record NoteCommittee(UUID committeeId, KnownCommitteeEvent event) {

    /** Reads what is known already. */
    public static final Decider<NoteCommittee> NOTING = Decider.of(NoteCommittee.class)
            .writes(KnownCommittee.FOLD, NoteCommittee::committeeId)
            .decides((command, facts) -> facts.of(KnownCommittee.FOLD)
                            .noted()
                            .contains(command.event().sourceEventId())
                    ? Decision.alreadySo()
                    : Decision.of(command.event()));
}
