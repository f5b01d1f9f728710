package candour.review.sharedscope.publish;

import candour.platform.kafka.PublicEvent;
import candour.platform.kafka.Publisher;
import candour.platform.log.LoggedEvent;
import candour.review.sharedscope.SharedScopeEvent;
import candour.review.sharedscope.SharedScopeEvent.ScopeShared;
import candour.review.sharedscope.SharedScopeEvent.SharedScopeFellBehind;
import candour.review.sharedscope.SharedScopeEvent.SharedScopeRecordedInError;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Which version of the scope the police know, for those who deal with them. */
public final class SharedScopePublisher implements Publisher {
    /** The senior investigating officer knows this version. */
    public record ScopeSharedWithSio(UUID reviewId, int version, LocalDate sharedOn) {}

    /** It is out of date. */
    public record ScopeSharedFellBehind(UUID reviewId, int sharedVersion, int version) {}

    /** That it was shared had been recorded in error. */
    public record ScopeSharingRecordedInError(UUID reviewId, UUID markedEventId) {}

    @Override
    public Optional<PublicEvent> toPublic(LoggedEvent event) {
        return event.payload() instanceof SharedScopeEvent e ? Optional.of(of(e)) : Optional.empty();
    }

    private static PublicEvent of(SharedScopeEvent event) {
        return switch (event) {
            case ScopeShared e ->
                named(
                        "ScopeSharedWithSio",
                        event,
                        new ScopeSharedWithSio(
                                e.reviewId(), e.version(), e.knownBy().decidedOn()));
            case SharedScopeFellBehind e ->
                named(
                        "ScopeSharedFellBehind",
                        event,
                        new ScopeSharedFellBehind(e.reviewId(), e.sharedVersion(), e.version()));
            case SharedScopeRecordedInError e ->
                named(
                        "ScopeSharingRecordedInError",
                        event,
                        new ScopeSharingRecordedInError(e.reviewId(), e.markedEventId()));
        };
    }

    private static PublicEvent named(String name, SharedScopeEvent event, Object data) {
        return new PublicEvent(event.reviewId().toString(), "candour.review." + name + ".v1", data);
    }
}
