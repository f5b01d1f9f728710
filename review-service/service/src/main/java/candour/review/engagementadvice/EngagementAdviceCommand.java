package candour.review.engagementadvice;

import candour.platform.access.Code;
import candour.platform.sealed.Sealed;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What may be asked about involving a family, and answered. */
public sealed interface EngagementAdviceCommand {
    /** Which question. */
    UUID adviceId();

    /** Any practitioner asks, at any time, whatever state the notification or review is in (S001-02, 14). */
    record RequestEngagementAdvice(
            UUID adviceId,
            UUID committeeId,
            @Nullable UUID about,
            Code askerRef,
            @Nullable Code askerOrganisation,
            Sealed question,
            LocalDate askedOn)
            implements EngagementAdviceCommand {}

    /** The nominated person or the committee's chair advises, on the record (S001-03). */
    record GiveEngagementAdvice(UUID adviceId, @Nullable Sealed advice, Code adviserRef, LocalDate givenOn)
            implements EngagementAdviceCommand {}

    /** What was recorded as advice was a mistake. */
    record MarkAdviceInError(UUID adviceId, UUID markedEventId, Sealed reason) implements EngagementAdviceCommand {}
}
