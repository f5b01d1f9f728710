package candour.chronology.nearduplicate;

import candour.platform.log.Stored;
import candour.platform.sealed.Sealed;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is remembered of a suggestion that two entries tell of one event. Stored for ever: add fields, never rename or remove them. */
public sealed interface DismissalEvent {
    UUID reviewId();

    UUID one();

    UUID other();

    /**
     * Somebody looked at both and said that they do not. When either is corrected later, it is asked again.
     *
     * @param one the entry whose id comes first
     * @param oneVersion the version of it that was looked at
     */
    @Stored("chronology-near-duplicate-dismissed")
    record NearDuplicateDismissed(
            UUID reviewId,
            UUID one,
            UUID other,
            int oneVersion,
            int otherVersion,
            @Nullable Sealed reason,
            LocalDate on)
            implements DismissalEvent {}

    /** It is to be suggested again. */
    @Stored("chronology-near-duplicate-taken-up-again")
    record NearDuplicateTakenUpAgain(UUID reviewId, UUID one, UUID other, LocalDate on) implements DismissalEvent {}
}
