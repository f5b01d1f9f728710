package candour.review.engagementadvice;

import candour.platform.access.Code;
import candour.platform.decision.MarkedInError;
import candour.platform.log.Stored;
import candour.platform.sealed.Sealed;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service remembers about advice. Stored for ever: add fields, never rename or remove them. */
public sealed interface EngagementAdviceEvent {
    /** Which question. */
    UUID adviceId();

    /**
     * A practitioner asked how to involve a family.
     *
     * @param about the notification or review of that committee it is about, or null for none in particular
     * @param askerRef the practitioner's reference: the token's subject
     * @param question in their words, sealed
     */
    @Stored("engagement-advice-requested")
    record EngagementAdviceRequested(
            UUID adviceId,
            UUID committeeId,
            @Nullable UUID about,
            Code askerRef,
            @Nullable Code askerOrganisation,
            Sealed question,
            LocalDate askedOn)
            implements EngagementAdviceEvent {}

    /**
     * They were advised: in words, by somebody who stands for them. More may follow.
     *
     * @param adviserRef who advised
     */
    @Stored("engagement-advice-given")
    record EngagementAdviceGiven(UUID adviceId, UUID committeeId, Sealed advice, Code adviserRef, LocalDate givenOn)
            implements EngagementAdviceEvent {}

    /** Advice was recorded by mistake. */
    @Stored("engagement-advice-recorded-in-error")
    record AdviceRecordedInError(UUID adviceId, UUID markedEventId, Sealed reason)
            implements EngagementAdviceEvent, MarkedInError {

        /** What was asked stays; what was answered may have been a mistake. */
        @Override
        public boolean mayMark(Object event) {
            return event instanceof EngagementAdviceGiven;
        }
    }
}
