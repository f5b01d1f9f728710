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
import candour.review.review.ReviewEvent.PauseReason;
import candour.review.review.ReviewEvent.ReviewSubject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A review's course, for the other services. The reason of a pause stays here; they learn its kind. */
public final class ReviewPublisher implements Publisher {
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

    /** It rests. */
    public record ReviewPaused(
            UUID reviewId,
            UUID pauseId,
            PauseReason reasonCode,
            @Nullable UUID becauseOf,
            LocalDate pausedOn,
            LocalDate expectedUntil) {}

    /** It goes on: these pauses ended. */
    public record ReviewResumed(UUID reviewId, List<UUID> pauseIds, LocalDate resumedOn) {}

    /** The committee stopped it for good, on that day. */
    public record ReviewStopped(UUID reviewId, LocalDate stoppedOn) {}

    /** It was not stopped: the event with this id was recorded in error (ruling R3). */
    public record ReviewStopRecordedInError(UUID reviewId, UUID markedEventId) {}

    /** The decision that made it was recorded in error: it rests, and nothing that rests on it is begun (ruling R3). */
    public record ReviewCommissioningRecordedInError(UUID reviewId, UUID notificationId) {}

    /** The committee has decided on it after all; its window is counted from that decision. */
    public record ReviewCommissionedAnew(
            UUID reviewId, UUID notificationId, LocalDate decidedOn, LocalDate targetFrom, LocalDate targetTo) {}

    @Override
    public Optional<PublicEvent> toPublic(LoggedEvent event) {
        return event.payload() instanceof ReviewEvent e ? Optional.of(of(e)) : Optional.empty();
    }

    private static PublicEvent of(ReviewEvent event) {
        return switch (event) {
            case ReviewEvent.ReviewCommissioned e ->
                named(
                        "ReviewCommissioned",
                        event,
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
                        event,
                        new ReviewCommissioningRecordedInError(e.reviewId(), e.notificationId()));
            case ReviewEvent.ReviewCommissionedAnew e ->
                named(
                        "ReviewCommissionedAnew",
                        event,
                        new ReviewCommissionedAnew(
                                e.reviewId(), e.notificationId(), e.decidedOn(), e.targetFrom(), e.targetTo()));
            case ReviewEvent.ReviewPaused e ->
                named(
                        "ReviewPaused",
                        event,
                        new ReviewPaused(
                                e.reviewId(),
                                e.pauseId(),
                                e.reasonCode(),
                                e.becauseOf(),
                                e.pausedOn(),
                                e.expectedUntil()));
            case ReviewEvent.ReviewResumed e ->
                named("ReviewResumed", event, new ReviewResumed(e.reviewId(), e.pauseIds(), e.resumedOn()));
            case ReviewEvent.ReviewStopped e ->
                named(
                        "ReviewStopped",
                        event,
                        new ReviewStopped(e.reviewId(), e.decidedBy().decidedOn()));
            case ReviewEvent.StopRecordedInError e ->
                named(
                        "ReviewStopRecordedInError",
                        event,
                        new ReviewStopRecordedInError(e.reviewId(), e.markedEventId()));
        };
    }

    private static PublicEvent named(String name, ReviewEvent event, Object data) {
        return new PublicEvent(event.reviewId().toString(), "candour.review." + name + ".v1", data);
    }
}
