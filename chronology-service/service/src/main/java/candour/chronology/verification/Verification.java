package candour.chronology.verification;

import candour.chronology.verification.VerificationEvent.DisputeSettled;
import candour.chronology.verification.VerificationEvent.EntryDisputed;
import candour.chronology.verification.VerificationEvent.EntryVerified;
import candour.chronology.verification.VerificationEvent.Manner;
import candour.chronology.verification.VerificationEvent.Settlement;
import candour.platform.access.Code;
import candour.platform.decision.Fold;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Just enough memory to decide the next command.
 *
 * @param disputes each with how it was settled, empty while it is open
 */
public record Verification(Set<Check> checks, Map<UUID, Optional<Settlement>> disputes) {

    /** Who found which version right, and how. */
    public record Check(
            int version, Manner manner, @Nullable Code verifier) {}

    public static final Fold<Verification, VerificationEvent> FOLD = new Fold<>(
            "entry-verification",
            VerificationEvent.class,
            VerificationEvent::entryId,
            Verification::evolve,
            new Verification(Set.of(), Map.of()));

    static Verification evolve(Verification was, VerificationEvent event) {
        return switch (event) {
            case EntryVerified e -> {
                Set<Check> checks = new HashSet<>(was.checks);
                checks.add(new Check(e.version(), e.manner(), e.verifier()));
                yield new Verification(checks, was.disputes);
            }
            case EntryDisputed e -> was.dispute(e.disputeId(), Optional.empty());
            case DisputeSettled e -> was.dispute(e.disputeId(), Optional.of(e.settlement()));
        };
    }

    private Verification dispute(UUID disputeId, Optional<Settlement> settled) {
        Map<UUID, Optional<Settlement>> all = new HashMap<>(disputes);
        all.put(disputeId, settled);
        return new Verification(checks, all);
    }

    /** Somebody disputes the entry, and that is not settled. */
    boolean disputed() {
        return disputes.values().stream().anyMatch(Optional::isEmpty);
    }
}
