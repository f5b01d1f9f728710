package candour.chronology.publish;

import candour.chronology.agencychronology.AgencyChronologyEvent.Change;
import candour.chronology.contradiction.ContradictionEvent.Outcome;
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

    record ContradictionClosed(UUID reviewId, UUID setId, List<UUID> entryIds, Outcome outcome, LocalDate on)
            implements PublicChronologyEvent {}
}
