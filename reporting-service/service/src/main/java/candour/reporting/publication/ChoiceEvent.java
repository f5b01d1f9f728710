package candour.reporting.publication;

import candour.platform.access.Code;
import candour.platform.decision.MarkedInError;
import candour.platform.log.Stored;
import candour.platform.sealed.Sealed;
import candour.reporting.authority.DecidedBy;
import candour.reporting.authority.Recording;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was recommended, decided and done. Stored for ever: add fields, never rename or remove them. */
public sealed interface ChoiceEvent extends PublicationEvent {

    /** The committee recommended. */
    @Stored("publication-recommended")
    record PublicationRecommended(
            UUID reviewId, UUID choiceId, Choice choice, DecidedBy decidedBy, Recording recording, Sealed reason)
            implements ChoiceEvent {}

    /** The owning body decided about one exact signed version. */
    @Stored("publication-decided")
    record PublicationDecided(
            UUID reviewId,
            UUID choiceId,
            Choice choice,
            int version,
            Code digest,
            DecidedBy decidedBy,
            Recording recording,
            @Nullable Sealed exceptionalCircumstances,
            @Nullable Sealed minute)
            implements ChoiceEvent {}

    /** A second person has said that the recommendation is so. */
    @Stored("publication-recommendation-confirmed")
    record RecommendationConfirmed(UUID reviewId, UUID choiceId, Code confirmedBy, LocalDate on)
            implements ChoiceEvent {}

    /** A second person has said that the decision is so: from now on it has effect. */
    @Stored("publication-decision-confirmed")
    record DecisionConfirmed(
            UUID reviewId,
            UUID choiceId,
            Choice choice,
            int version,
            Code digest,
            LocalDate decidedOn,
            Code confirmedBy,
            LocalDate on)
            implements ChoiceEvent {}

    /** It is to be published on that day. */
    @Stored("publication-date-set")
    record PublicationDateSet(UUID reviewId, LocalDate publishOn) implements ChoiceEvent {}

    /** It was published: this exact version; the review's facts were read at that leaf of their owner. */
    @Stored("report-published")
    record ReportPublished(UUID reviewId, int version, Code digest, LocalDate on, long factsLeaf)
            implements ChoiceEvent {}

    /** One of these was recorded in error. */
    @Stored("publication-recorded-in-error")
    record PublicationRecordedInError(UUID reviewId, UUID markedEventId, Sealed reason)
            implements ChoiceEvent, MarkedInError {}
}
