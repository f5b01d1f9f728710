package candour.family.consent;

import candour.platform.access.Code;
import candour.platform.decision.MarkedInError;
import candour.platform.log.Stored;
import candour.platform.sealed.Sealed;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service remembers of one consent. Stored for ever: add fields, never rename or remove them. */
public sealed interface ConsentEvent {

    /** Which review. */
    UUID reviewId();

    /** Which member. */
    UUID memberId();

    /** For what. */
    Purpose purpose();

    /** They were asked. */
    @Stored("consent-asked")
    record ConsentAsked(UUID reviewId, UUID memberId, Purpose purpose, LocalDate on) implements ConsentEvent {}

    /** They said yes. */
    @Stored("consent-given")
    record ConsentGiven(
            UUID reviewId,
            UUID memberId,
            Purpose purpose,
            Giver giver,
            @Nullable Sealed words,
            Code heardBy,
            LocalDate on,
            @Nullable LocalDate until)
            implements ConsentEvent {}

    /** They said no. */
    @Stored("consent-refused")
    record ConsentRefused(
            UUID reviewId,
            UUID memberId,
            Purpose purpose,
            Giver giver,
            @Nullable Sealed words,
            LocalDate on) implements ConsentEvent {}

    /** They have not answered. */
    @Stored("consent-not-answered")
    record ConsentNotAnswered(UUID reviewId, UUID memberId, Purpose purpose, LocalDate on) implements ConsentEvent {}

    /** They took their yes back. */
    @Stored("consent-withdrawn")
    record ConsentWithdrawn(
            UUID reviewId,
            UUID memberId,
            Purpose purpose,
            @Nullable Sealed words,
            LocalDate on) implements ConsentEvent {}

    /** The time the yes was for is over. */
    @Stored("consent-expired")
    record ConsentExpired(UUID reviewId, UUID memberId, Purpose purpose, LocalDate on) implements ConsentEvent {}

    /** One of these was recorded in error. */
    @Stored("consent-recorded-in-error")
    record ConsentRecordedInError(UUID reviewId, UUID memberId, Purpose purpose, UUID markedEventId, Sealed reason)
            implements ConsentEvent, MarkedInError {}
}
