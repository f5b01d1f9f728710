package candour.family.knownreview;

import candour.family.knownreview.KnownReviewEvent.DelayNoted;
import candour.family.knownreview.KnownReviewEvent.DelayNotedInError;
import candour.family.knownreview.KnownReviewEvent.PauseNoted;
import candour.family.knownreview.KnownReviewEvent.ResumptionNoted;
import candour.family.knownreview.KnownReviewEvent.ReviewNoted;
import candour.family.knownreview.KnownReviewEvent.StopNoted;
import candour.family.knownreview.KnownReviewEvent.StopNotedInError;
import candour.family.knownreview.KnownReviewEvent.TeamChangeNoted;
import candour.family.knownreview.KnownReviewEvent.TeamChangeNotedInError;
import candour.platform.access.Code;
import candour.platform.decision.Fold;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A review as far as this service has been told.
 *
 * @param noted the events of review-service that were taken in
 * @param team by appointment, everybody who holds a role
 * @param jurisdiction whose calendar counts, or null while that has not been told
 */
public record KnownReview(
        boolean goesAhead,
        Set<UUID> noted,
        Map<UUID, TeamChangeNoted> team,
        @Nullable Code jurisdiction) {

    /** How its events become its state. */
    public static final Fold<KnownReview, KnownReviewEvent> FOLD = new Fold<>(
            "known-review",
            KnownReviewEvent.class,
            KnownReviewEvent::reviewId,
            KnownReview::evolve,
            new KnownReview(false, Set.of(), Map.of(), null));

    /** Whether this person chairs the review. */
    public boolean isChairedBy(String personRef) {
        return team.values().stream()
                .anyMatch(each -> each.role().value().equals("CHAIR")
                        && each.personRef().value().equals(personRef));
    }

    static KnownReview evolve(KnownReview was, KnownReviewEvent event) {
        return switch (event) {
            case ReviewNoted e -> new KnownReview(true, was.also(e.sourceEventId()), was.team, e.jurisdiction());
            case TeamChangeNoted e -> was.with(e);
            case TeamChangeNotedInError e -> was.without(e.sourceEventId());
            case PauseNoted e ->
                new KnownReview(was.goesAhead, was.also(e.sourceEventId()), was.team, was.jurisdiction);
            case DelayNoted e ->
                new KnownReview(was.goesAhead, was.also(e.sourceEventId()), was.team, was.jurisdiction);
            case StopNoted e -> new KnownReview(was.goesAhead, was.also(e.sourceEventId()), was.team, was.jurisdiction);
            case StopNotedInError e ->
                new KnownReview(was.goesAhead, was.also(e.sourceEventId()), was.team, was.jurisdiction);
            case DelayNotedInError e ->
                new KnownReview(was.goesAhead, was.also(e.sourceEventId()), was.team, was.jurisdiction);
            case ResumptionNoted e ->
                new KnownReview(was.goesAhead, was.also(e.sourceEventId()), was.team, was.jurisdiction);
        };
    }

    private Set<UUID> also(UUID event) {
        var all = new HashSet<>(noted);
        all.add(event);
        return Set.copyOf(all);
    }

    private KnownReview with(TeamChangeNoted change) {
        var all = new HashMap<>(team);
        if (change.appointed()) {
            all.put(change.appointmentId(), change);
        } else {
            all.remove(change.appointmentId());
        }
        return new KnownReview(goesAhead, also(change.sourceEventId()), Map.copyOf(all), jurisdiction);
    }

    private KnownReview without(UUID sourceEventId) {
        var all = new HashMap<>(team);
        all.values().removeIf(change -> change.sourceEventId().equals(sourceEventId));
        return new KnownReview(goesAhead, noted, Map.copyOf(all), jurisdiction);
    }
}
