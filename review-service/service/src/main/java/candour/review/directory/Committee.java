package candour.review.directory;

import candour.platform.access.Code;
import candour.platform.decision.Fold;
import candour.review.directory.CommitteeEvent.CommitteeEstablished;
import candour.review.directory.CommitteeEvent.CommitteeRoleAssigned;
import candour.review.directory.CommitteeEvent.CommitteeRoleEnded;
import java.util.HashSet;
import java.util.Set;

/** A committee, as far as decisions need to know it. */
public record Committee(boolean established, Code profile, Set<Holder> holders) {
    /** A person in a role. */
    public record Holder(Code personRef, CommitteeRole role) {}

    /** How its events become its state. */
    public static final Fold<Committee, CommitteeEvent> FOLD = new Fold<>(
            "committee",
            CommitteeEvent.class,
            CommitteeEvent::committeeId,
            Committee::evolve,
            new Committee(false, new Code("none"), Set.of()));

    static Committee evolve(Committee was, CommitteeEvent event) {
        return switch (event) {
            case CommitteeEstablished e -> new Committee(true, e.profile(), was.holders);
            case CommitteeRoleAssigned e -> was.with(new Holder(e.personRef(), e.role()));
            case CommitteeRoleEnded e -> was.without(new Holder(e.personRef(), e.role()));
        };
    }

    private Committee with(Holder holder) {
        var all = new HashSet<>(holders);
        all.add(holder);
        return new Committee(established, profile, Set.copyOf(all));
    }

    private Committee without(Holder holder) {
        var all = new HashSet<>(holders);
        all.remove(holder);
        return new Committee(established, profile, Set.copyOf(all));
    }
}
