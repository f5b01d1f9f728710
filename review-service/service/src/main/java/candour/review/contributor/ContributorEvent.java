package candour.review.contributor;

import candour.platform.access.Code;
import candour.platform.decision.MarkedInError;
import candour.platform.log.Stored;
import candour.platform.sealed.Sealed;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service remembers of contributors. Stored for ever: add fields, never rename or remove them. */
public sealed interface ContributorEvent {
    /** Which review. */
    UUID reviewId();

    /** Somebody is to contribute. */
    @Stored("contributor-identified")
    record ContributorIdentified(
            UUID reviewId,
            UUID contributorId,
            ContributorGroup group,
            @Nullable Code agency,
            @Nullable Sealed who,
            LocalDate identifiedOn)
            implements ContributorEvent {}

    /** They took part. */
    @Stored("participant-recorded")
    record ParticipantRecorded(UUID reviewId, UUID contributorId, UUID participationId, Participation how, LocalDate on)
            implements ContributorEvent {}

    /** One of these was recorded in error. */
    @Stored("contributor-recorded-in-error")
    record ContributorRecordedInError(UUID reviewId, UUID markedEventId, Sealed reason)
            implements ContributorEvent, MarkedInError {}
}
