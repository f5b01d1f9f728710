package candour.review.mediaapproach;

import candour.platform.decision.Fold;
import candour.review.mediaapproach.MediaEvent.FamilyToldOfStatement;
import candour.review.mediaapproach.MediaEvent.MediaApproachSet;
import candour.review.mediaapproach.MediaEvent.MediaRecordedInError;
import candour.review.mediaapproach.MediaEvent.MediaStatementPrepared;
import candour.review.mediaapproach.MediaEvent.MediaStatementReleased;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How one review speaks to the media.
 *
 * @param told the day the family first heard of each statement
 */
public record MediaApproach(
        @Nullable MediaApproachSet set, Set<UUID> prepared, Map<UUID, LocalDate> told, Set<UUID> released) {
    /** How its events become its state; the stream's id is the review's. */
    public static final Fold<MediaApproach, MediaEvent> FOLD = new Fold<>(
            "media-approach",
            MediaEvent.class,
            MediaEvent::reviewId,
            MediaApproach::evolve,
            new MediaApproach(null, Set.of(), Map.of(), Set.of()));

    static MediaApproach evolve(MediaApproach was, MediaEvent event) {
        return switch (event) {
            case MediaApproachSet e -> new MediaApproach(e, was.prepared, was.told, was.released);
            case MediaStatementPrepared e ->
                new MediaApproach(was.set, and(was.prepared, e.statementId()), was.told, was.released);
            case FamilyToldOfStatement e -> {
                var all = new HashMap<>(was.told);
                all.merge(e.statementId(), e.toldOn(), (a, b) -> a.isBefore(b) ? a : b);
                yield new MediaApproach(was.set, was.prepared, Map.copyOf(all), was.released);
            }
            case MediaStatementReleased e ->
                new MediaApproach(was.set, was.prepared, was.told, and(was.released, e.statementId()));
            case MediaRecordedInError _ -> was;
        };
    }

    /** Whether the family heard of it on that day or before. */
    boolean familyHeard(UUID statementId, LocalDate by) {
        var on = told.get(statementId);
        return on != null && !on.isAfter(by);
    }

    private static Set<UUID> and(Set<UUID> all, UUID one) {
        var more = new HashSet<>(all);
        more.add(one);
        return Set.copyOf(more);
    }
}
