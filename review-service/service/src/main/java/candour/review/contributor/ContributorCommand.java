package candour.review.contributor;

import candour.platform.access.Code;
import candour.platform.sealed.Sealed;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What may be asked of a review's contributors. */
public sealed interface ContributorCommand {
    /** Which review. */
    UUID reviewId();

    /**
     * Somebody is to contribute (S002-043).
     *
     * @param agency theirs; the family has none
     * @param who their name or place, sealed
     */
    record IdentifyContributor(
            UUID reviewId,
            UUID contributorId,
            ContributorGroup group,
            @Nullable Code agency,
            @Nullable Sealed who,
            LocalDate identifiedOn)
            implements ContributorCommand {}

    /** They took part (S002-023): a fact. */
    record RecordParticipant(UUID reviewId, UUID contributorId, UUID participationId, Participation how, LocalDate on)
            implements ContributorCommand {}

    /** What was recorded was a mistake. */
    record MarkContributorInError(UUID reviewId, UUID markedEventId, Sealed reason) implements ContributorCommand {}
}
