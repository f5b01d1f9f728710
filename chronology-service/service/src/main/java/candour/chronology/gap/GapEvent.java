package candour.chronology.gap;

import candour.platform.access.Code;
import candour.platform.log.Stored;
import candour.platform.sealed.Sealed;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is remembered of a review's gaps. Stored for ever: add fields, never rename or remove them. */
public sealed interface GapEvent {
    UUID reviewId();

    UUID gapId();

    /** @param agency whose information lacks it, or null */
    @Stored("information-gap-identified")
    record GapIdentified(
            UUID reviewId,
            UUID gapId,
            boolean critical,
            Sealed what,
            @Nullable Code agency,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            LocalDate on)
            implements GapEvent {}

    /** It is critical from now on, or not. */
    @Stored("information-gap-weighed")
    record GapWeighed(UUID reviewId, UUID gapId, boolean critical, Sealed reason, LocalDate on) implements GapEvent {}

    /** Somebody sees to it; whoever did before does no longer. */
    @Stored("information-gap-assigned")
    record GapAssigned(UUID reviewId, UUID gapId, Code person, LocalDate on) implements GapEvent {}

    /** An agency was asked for what would fill it. */
    @Stored("further-information-requested")
    record FurtherInformationRequested(
            UUID reviewId, UUID gapId, UUID requestId, Code agency, LocalDate dueOn, LocalDate on)
            implements GapEvent {}

    /** @param words what was found out, or why it cannot be obtained */
    @Stored("information-gap-closed")
    record GapClosed(
            UUID reviewId,
            UUID gapId,
            Outcome outcome,
            @Nullable Sealed words,
            List<UUID> evidence,
            LocalDate on) implements GapEvent {
        public GapClosed {
            evidence = List.copyOf(evidence);
        }
    }

    /** @param critical as it was weighed last */
    @Stored("information-gap-reopened")
    record GapReopened(UUID reviewId, UUID gapId, boolean critical, Sealed reason, LocalDate on) implements GapEvent {}
}
