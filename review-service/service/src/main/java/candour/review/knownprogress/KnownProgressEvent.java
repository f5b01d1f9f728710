package candour.review.knownprogress;

import candour.platform.access.Code;
import candour.platform.log.Stored;
import java.time.LocalDate;
import java.util.UUID;

/** What the other services have told. Stored for ever: add fields, never rename or remove them. */
public sealed interface KnownProgressEvent {
    /** Which review. */
    UUID reviewId();

    /** The event of the other service this was learnt from. */
    UUID sourceEventId();

    /** How the family is involved is being thought about: the strategy is open. */
    @Stored("strategy-opening-noted")
    record StrategyOpeningNoted(UUID reviewId, UUID sourceEventId, LocalDate openedOn) implements KnownProgressEvent {}

    /** It is agreed. */
    @Stored("strategy-agreement-noted")
    record StrategyAgreementNoted(UUID reviewId, UUID sourceEventId, LocalDate agreedOn)
            implements KnownProgressEvent {}

    /** What had been told of the strategy was a mistake there. */
    @Stored("strategy-noted-in-error")
    record StrategyNotedInError(UUID reviewId, UUID sourceEventId, UUID markedSourceId) implements KnownProgressEvent {}

    /** The agencies' chronologies were merged. */
    @Stored("chronology-merge-noted")
    record MergeNoted(UUID reviewId, UUID sourceEventId, int mergeVersion, LocalDate mergedOn)
            implements KnownProgressEvent {}

    /** The report is before the bodies that sign it. */
    @Stored("report-presentation-noted")
    record PresentationNoted(UUID reviewId, UUID sourceEventId, int version, LocalDate presentedOn)
            implements KnownProgressEvent {}

    /** One of them gave it back. */
    @Stored("report-return-noted")
    record ReturnNoted(UUID reviewId, UUID sourceEventId, int version, LocalDate returnedOn)
            implements KnownProgressEvent {}

    /** All of them have signed it. */
    @Stored("report-sign-off-noted")
    record SignOffNoted(UUID reviewId, UUID sourceEventId, int version, LocalDate signedOn)
            implements KnownProgressEvent {}

    /** What had been told of a version's sign-off was a mistake there. */
    @Stored("report-sign-off-noted-in-error")
    record SignOffNotedInError(UUID reviewId, UUID sourceEventId, int version, UUID markedSourceId, LocalDate on)
            implements KnownProgressEvent {}

    /**
     * What becomes of the signed report was decided.
     *
     * @param choice PUBLISH, NOT_PUBLISH or DEFER
     */
    @Stored("publication-decision-noted")
    record PublicationDecisionNoted(UUID reviewId, UUID sourceEventId, Code choice, LocalDate decidedOn)
            implements KnownProgressEvent {}

    /** It is published. */
    @Stored("report-publication-noted")
    record PublicationNoted(UUID reviewId, UUID sourceEventId, int version, LocalDate publishedOn)
            implements KnownProgressEvent {}

    /** What had been told of publication was a mistake there. */
    @Stored("publication-noted-in-error")
    record PublicationNotedInError(UUID reviewId, UUID sourceEventId, UUID markedSourceId, LocalDate on)
            implements KnownProgressEvent {}
}
