package candour.reporting.knowncommittee;

import candour.platform.decision.Decider;
import candour.platform.decision.Decision;
import candour.platform.decision.Fold;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** Takes in one thing review-service has told of a committee; the same thing twice changes nothing. */
public record NoteCommittee(UUID committeeId, KnownCommitteeEvent event) {

    /** The events of review-service taken in about one committee. */
    public static final Fold<Set<UUID>, KnownCommitteeEvent> FOLD = new Fold<>(
            "known-committee",
            KnownCommitteeEvent.class,
            KnownCommitteeEvent::committeeId,
            NoteCommittee::evolve,
            Set.of());

    /** Reads what is known already. */
    public static final Decider<NoteCommittee> NOTING = Decider.of(NoteCommittee.class)
            .writes(FOLD, NoteCommittee::committeeId)
            .decides((command, facts) -> facts.of(FOLD).contains(command.event().sourceEventId())
                    ? Decision.alreadySo()
                    : Decision.of(command.event()));

    private static Set<UUID> evolve(Set<UUID> was, KnownCommitteeEvent event) {
        var all = new HashSet<>(was);
        all.add(event.sourceEventId());
        return Set.copyOf(all);
    }
}
