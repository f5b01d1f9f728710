package candour.review.review.publish;

import candour.platform.access.Code;
import candour.platform.kafka.PublicEvent;
import candour.platform.kafka.Publisher;
import candour.platform.log.LoggedEvent;
import candour.review.notification.Criterion;
import candour.review.notification.UncertainDate;
import candour.review.profile.Profiles;
import candour.review.review.HumanReference;
import candour.review.review.Pseudonym;
import candour.review.review.ReviewEvent;
import candour.review.review.ReviewSubject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That there is a review, for the other services; and that there is none after all, until one is decided upon. */
public final class CommissioningPublisher implements Publisher {
    /** There is a review. Its subjects are references; who they are stays here (ruling R13). */
    public record ReviewCommissioned(
            UUID reviewId,
            UUID notificationId,
            UUID committeeId,
            HumanReference humanReference,
            Pseudonym pseudonym,
            Code profile,
            int profileVersion,
            Code jurisdiction,
            LocalDate decidedOn,
            LocalDate targetFrom,
            LocalDate targetTo,
            List<ReviewSubject> subjects,
            Set<Criterion> criteria,
            @Nullable UncertainDate incidentDate) {}

    /** The decision that made it was recorded in error: it rests, and nothing that rests on it is begun (ruling R3). */
    public record ReviewCommissioningRecordedInError(UUID reviewId, UUID notificationId) {}

    /** The committee has decided on it after all; its window is counted from that decision. */
    public record ReviewCommissionedAnew(
            UUID reviewId, UUID notificationId, LocalDate decidedOn, LocalDate targetFrom, LocalDate targetTo) {}

    @Override
    public Optional<PublicEvent> toPublic(LoggedEvent event) {
        return switch (event.payload()) {
            case ReviewEvent.ReviewCommissioned e ->
                named(
                        "ReviewCommissioned",
                        e,
                        new ReviewCommissioned(
                                e.reviewId(),
                                e.notificationId(),
                                e.committeeId(),
                                e.humanReference(),
                                e.pseudonym(),
                                e.profile(),
                                e.profileVersion(),
                                new Code(Profiles.of(e.profile().value(), e.profileVersion())
                                        .jurisdiction()),
                                e.decidedOn(),
                                e.targetFrom(),
                                e.targetTo(),
                                e.subjects(),
                                e.criteria(),
                                e.incidentDate()));
            case ReviewEvent.CommissioningTakenBack e ->
                named(
                        "ReviewCommissioningRecordedInError",
                        e,
                        new ReviewCommissioningRecordedInError(e.reviewId(), e.notificationId()));
            case ReviewEvent.ReviewCommissionedAnew e ->
                named(
                        "ReviewCommissionedAnew",
                        e,
                        new ReviewCommissionedAnew(
                                e.reviewId(), e.notificationId(), e.decidedOn(), e.targetFrom(), e.targetTo()));
            default -> Optional.empty();
        };
    }

    private static Optional<PublicEvent> named(String name, ReviewEvent event, Object data) {
        return Optional.of(new PublicEvent(event.reviewId().toString(), "candour.review." + name + ".v1", data));
    }
}
