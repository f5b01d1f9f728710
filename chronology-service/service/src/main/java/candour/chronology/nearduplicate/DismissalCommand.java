package candour.chronology.nearduplicate;

import candour.platform.sealed.Sealed;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What may be asked of a suggestion. Which of the two entries is named first makes no difference. */
public sealed interface DismissalCommand {
    UUID reviewId();

    UUID one();

    UUID other();

    /** The two do not tell of one event. */
    record DismissNearDuplicate(
            UUID reviewId, UUID one, UUID other, @Nullable Sealed reason, LocalDate on) implements DismissalCommand {}

    /** They may after all. */
    record TakeUpAgain(UUID reviewId, UUID one, UUID other, LocalDate on) implements DismissalCommand {}
}
