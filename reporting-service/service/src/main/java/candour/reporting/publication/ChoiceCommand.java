package candour.reporting.publication;

import candour.platform.access.Code;
import candour.platform.sealed.Sealed;
import candour.reporting.authority.DecidedBy;
import candour.reporting.authority.Recording;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is recommended, decided and done about publication. */
public sealed interface ChoiceCommand extends PublicationCommand {

    /** The committee recommends. */
    record RecommendPublication(
            UUID reviewId, UUID choiceId, Choice choice, DecidedBy decidedBy, Recording recording, Sealed reason)
            implements ChoiceCommand {}

    /**
     * The owning body decides about one exact signed version.
     *
     * @param exceptionalCircumstances what is exceptional, when the report is not to be published (S002-161)
     * @param minute where the owning body's minutes say so
     */
    record DecidePublication(
            UUID reviewId,
            UUID choiceId,
            Choice choice,
            Code digest,
            DecidedBy decidedBy,
            Recording recording,
            @Nullable Sealed exceptionalCircumstances,
            @Nullable Sealed minute)
            implements ChoiceCommand {}

    /** A second person says that it is so (ruling R2). */
    record ConfirmChoice(UUID reviewId, UUID choiceId, Code confirmedBy, LocalDate on) implements ChoiceCommand {}

    /** It is to be published on that day. */
    record SetPublicationDate(UUID reviewId, LocalDate publishOn) implements ChoiceCommand {}

    /** It is published. Cannot be taken back: the review's facts were asked of their owner first (ruling R14). */
    record Publish(UUID reviewId, Code digest, List<LiveProcess> live, LocalDate on, long factsLeaf)
            implements ChoiceCommand {}

    /** One of these was recorded in error (ruling R3). */
    record MarkPublicationInError(UUID reviewId, UUID eventId, Sealed reason) implements ChoiceCommand {}
}
