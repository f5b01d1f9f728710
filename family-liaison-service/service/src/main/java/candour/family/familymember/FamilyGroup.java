package candour.family.familymember;

import candour.platform.decision.Fold;
import candour.platform.log.Stored;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

/** Who has ever been recorded as family in one review, so that a decision about all of them can find them. */
public record FamilyGroup(Set<UUID> members) {

    /** What is remembered of the group: members are added, never taken out. */
    public sealed interface FamilyGroupEvent {

        /** Which review. */
        UUID reviewId();
    }

    /** Somebody was recorded as family. */
    @Stored("family-group-grew")
    public record FamilyGroupGrew(UUID reviewId, UUID memberId) implements FamilyGroupEvent {}

    /** How its events become its state. */
    public static final Fold<FamilyGroup, FamilyGroupEvent> FOLD = new Fold<>(
            "family-group",
            FamilyGroupEvent.class,
            FamilyGroupEvent::reviewId,
            FamilyGroup::evolve,
            new FamilyGroup(Set.of()));

    static FamilyGroup evolve(FamilyGroup was, FamilyGroupEvent event) {
        return switch (event) {
            case FamilyGroupGrew e -> {
                var all = new LinkedHashSet<>(was.members);
                all.add(e.memberId());
                yield new FamilyGroup(all);
            }
        };
    }
}
