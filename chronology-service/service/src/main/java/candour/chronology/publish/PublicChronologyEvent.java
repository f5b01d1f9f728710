package candour.chronology.publish;

import candour.chronology.agencychronology.AgencyChronologyEvent.Change;
import candour.chronology.chase.Level;
import candour.chronology.contradiction.ContradictionEvent;
import candour.chronology.gap.Outcome;
import candour.chronology.sufficiency.Cause;
import candour.platform.access.Code;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is told on Kafka. A contract: add fields, never rename or remove them. */
public sealed interface PublicChronologyEvent {
    UUID reviewId();

    record ChronologyRequested(UUID reviewId, Code agency, LocalDate dueOn, LocalDate requestedOn)
            implements PublicChronologyEvent {}

    record ChronologySubmitted(UUID reviewId, Code agency, int version, int entries, LocalDate on)
            implements PublicChronologyEvent {}

    record ChronologyReturned(UUID reviewId, Code agency, int version, LocalDate on) implements PublicChronologyEvent {}

    record ChronologyAccepted(UUID reviewId, Code agency, int version, LocalDate on) implements PublicChronologyEvent {}

    /** @param digest SHA-256 of order and inputs, hex: citations bind to it */
    record ChronologyMerged(
            UUID reviewId,
            int mergeVersion,
            List<Input> inputs,
            List<Code> missing,
            Code digest,
            int entryCount,
            LocalDate on)
            implements PublicChronologyEvent {}

    record Input(Code agency, int version) {}

    /** @param version of the entry from now on */
    record EntryCorrected(UUID reviewId, UUID entryId, Code agency, int version, LocalDate on)
            implements PublicChronologyEvent {}

    record EntryWithdrawn(UUID reviewId, UUID entryId, Code agency, int version, LocalDate on)
            implements PublicChronologyEvent {}

    /** @param changedId the entry, or the import, that changed */
    record MergeStale(
            UUID reviewId,
            int mergeVersion,
            Code agency,
            Change change,
            @Nullable UUID changedId,
            LocalDate on) implements PublicChronologyEvent {}

    /** @param entryIds those that join the set, or all of a set that was opened again: wherever one is shown, so are the others */
    record AccountsContradict(UUID reviewId, UUID setId, List<UUID> entryIds, LocalDate on)
            implements PublicChronologyEvent {}

    record ContradictionClosed(
            UUID reviewId, UUID setId, List<UUID> entryIds, ContradictionEvent.Outcome outcome, LocalDate on)
            implements PublicChronologyEvent {}

    /** Also when a gap is opened again or weighed anew: how it stands from now on. */
    record GapIdentified(UUID reviewId, UUID gapId, boolean critical, LocalDate on) implements PublicChronologyEvent {}

    record GapClosed(UUID reviewId, UUID gapId, Outcome outcome, LocalDate on) implements PublicChronologyEvent {}

    /** @param dueOn the day the agency was given */
    record RequestOverdue(
            UUID reviewId, UUID requestId, Code agency, LocalDate dueOn, int daysLate, int chases, LocalDate on)
            implements PublicChronologyEvent {}

    record RequestEscalated(
            UUID reviewId,
            UUID requestId,
            Code agency,
            Level to,
            LocalDate dueOn,
            int daysLate,
            int chases,
            LocalDate on)
            implements PublicChronologyEvent {}

    /** @param openCriticalGaps which it was declared in spite of */
    record InformationSufficient(
            UUID reviewId,
            int declaration,
            List<Input> inputs,
            List<Code> missing,
            int openGaps,
            List<UUID> openCriticalGaps,
            int familySources,
            LocalDate on)
            implements PublicChronologyEvent {}

    /** The declaration stays what it was; it is to be made again. */
    record InformationSufficiencyOvertaken(UUID reviewId, int declaration, Cause cause, LocalDate on)
            implements PublicChronologyEvent {}
}
