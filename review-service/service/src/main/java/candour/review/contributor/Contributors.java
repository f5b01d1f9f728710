package candour.review.contributor;

import candour.platform.decision.Fold;
import candour.review.contributor.ContributorEvent.ContributorIdentified;
import candour.review.contributor.ContributorEvent.ContributorRecordedInError;
import candour.review.contributor.ContributorEvent.ParticipantRecorded;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Who is to contribute to one review, and who did.
 *
 * @param groups by contributor
 * @param participations by participation, whose it was
 */
public record Contributors(Map<UUID, ContributorGroup> groups, Map<UUID, UUID> participations) {
    /** How their events become their state; the stream's id is the review's. */
    public static final Fold<Contributors, ContributorEvent> FOLD = new Fold<>(
            "contributors",
            ContributorEvent.class,
            ContributorEvent::reviewId,
            Contributors::evolve,
            new Contributors(Map.of(), Map.of()));

    static Contributors evolve(Contributors was, ContributorEvent event) {
        return switch (event) {
            case ContributorIdentified e -> {
                var all = new HashMap<>(was.groups);
                all.put(e.contributorId(), e.group());
                yield new Contributors(Map.copyOf(all), was.participations);
            }
            case ParticipantRecorded e -> {
                var all = new HashMap<>(was.participations);
                all.put(e.participationId(), e.contributorId());
                yield new Contributors(was.groups, Map.copyOf(all));
            }
            case ContributorRecordedInError _ -> was;
        };
    }

    /** The groups of which nobody took part. */
    public Set<ContributorGroup> missing() {
        var missing = EnumSet.allOf(ContributorGroup.class);
        participations.values().stream()
                .filter(groups::containsKey)
                .map(groups::get)
                .forEach(missing::remove);
        return missing;
    }
}
