package candour.review.pinnedprofile.publish;

import candour.platform.access.Code;
import candour.platform.kafka.PublicEvent;
import candour.platform.kafka.Publisher;
import candour.platform.log.LoggedEvent;
import candour.review.pinnedprofile.PinnedProfileEvent;
import candour.review.pinnedprofile.PinnedProfileEvent.RepinningRecordedInError;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** That a review goes on under another edition of its guidance. Why stays here. */
public final class PinnedProfilePublisher implements Publisher {
    /** From now on this version of the profile counts. */
    public record ReviewProfileRepinned(
            UUID reviewId, Code profile, int fromVersion, int version, LocalDate decidedOn) {}

    /** That had been a mistake: what counted before counts again. */
    public record ReviewProfileRecordedInError(UUID reviewId, UUID markedEventId) {}

    @Override
    public Optional<PublicEvent> toPublic(LoggedEvent event) {
        return event.payload() instanceof PinnedProfileEvent e ? Optional.of(of(e)) : Optional.empty();
    }

    private static PublicEvent of(PinnedProfileEvent event) {
        var key = event.reviewId().toString();
        return switch (event) {
            case PinnedProfileEvent.ReviewProfileRepinned e ->
                new PublicEvent(
                        key,
                        "candour.review.ReviewProfileRepinned.v1",
                        new ReviewProfileRepinned(
                                e.reviewId(),
                                e.profile(),
                                e.fromVersion(),
                                e.version(),
                                e.decidedBy().decidedOn()));
            case RepinningRecordedInError e ->
                new PublicEvent(
                        key,
                        "candour.review.ReviewProfileRecordedInError.v1",
                        new ReviewProfileRecordedInError(e.reviewId(), e.markedEventId()));
        };
    }
}
