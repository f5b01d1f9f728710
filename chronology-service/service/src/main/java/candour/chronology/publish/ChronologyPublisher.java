package candour.chronology.publish;

import candour.chronology.agencychronology.AgencyChronologyEvent;
import candour.chronology.contradiction.ContradictionEvent;
import candour.chronology.entry.EntryAt;
import candour.chronology.entry.EntryEvent;
import candour.chronology.merged.MergedEvent;
import candour.platform.kafka.PublicEvent;
import candour.platform.log.LoggedEvent;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which private events the other services hear of, one exhaustive switch per noun. */
public final class ChronologyPublisher {
    private ChronologyPublisher() {}

    public static Optional<PublicEvent> agencyChronology(LoggedEvent logged) {
        return logged.payload() instanceof AgencyChronologyEvent event ? told(of(event)) : Optional.empty();
    }

    public static Optional<PublicEvent> entry(LoggedEvent logged) {
        return logged.payload() instanceof EntryEvent event ? told(of(event)) : Optional.empty();
    }

    public static Optional<PublicEvent> merged(LoggedEvent logged) {
        return logged.payload() instanceof MergedEvent event ? told(of(event)) : Optional.empty();
    }

    public static Optional<PublicEvent> contradiction(LoggedEvent logged) {
        return logged.payload() instanceof ContradictionEvent event ? told(of(event)) : Optional.empty();
    }

    private static @Nullable PublicChronologyEvent of(AgencyChronologyEvent event) {
        return switch (event) {
            case AgencyChronologyEvent.ChronologyRequested e ->
                new PublicChronologyEvent.ChronologyRequested(e.reviewId(), e.agency(), e.dueOn(), e.requestedOn());
            case AgencyChronologyEvent.ChronologySubmitted e ->
                new PublicChronologyEvent.ChronologySubmitted(
                        e.reviewId(), e.agency(), e.version(), e.entryCount(), e.on());
            case AgencyChronologyEvent.ChronologyReturned e ->
                new PublicChronologyEvent.ChronologyReturned(e.reviewId(), e.agency(), e.version(), e.on());
            case AgencyChronologyEvent.ChronologyAccepted e ->
                new PublicChronologyEvent.ChronologyAccepted(e.reviewId(), e.agency(), e.version(), e.on());
            case AgencyChronologyEvent.ChronologyReopened e ->
                new PublicChronologyEvent.ChronologyRequested(e.reviewId(), e.agency(), e.dueOn(), e.on());
            // Who leads is between the agency and the Review Team; a correction is told of entry by entry.
            case AgencyChronologyEvent.AgencyLeadNominated _,
                    AgencyChronologyEvent.EarlierSummaryWritten _,
                    AgencyChronologyEvent.ChronologyCorrected _ -> null;
        };
    }

    private static @Nullable PublicChronologyEvent of(EntryEvent event) {
        return switch (event) {
            case EntryEvent.EntryCorrected e ->
                new PublicChronologyEvent.EntryCorrected(e.reviewId(), e.entryId(), e.agency(), e.version(), e.on());
            case EntryEvent.EntryWithdrawn e ->
                new PublicChronologyEvent.EntryWithdrawn(e.reviewId(), e.entryId(), e.agency(), e.version(), e.on());
            case EntryEvent.EntryAdded _, EntryEvent.EntryAdmitted _ -> null;
        };
    }

    private static PublicChronologyEvent of(MergedEvent event) {
        return switch (event) {
            case MergedEvent.ChronologyMerged e ->
                new PublicChronologyEvent.ChronologyMerged(
                        e.reviewId(),
                        e.version(),
                        e.inputs().stream()
                                .map(in -> new PublicChronologyEvent.Input(in.agency(), in.version()))
                                .toList(),
                        e.missing(),
                        e.digest(),
                        e.entryCount(),
                        e.on());
            case MergedEvent.MergeBecameStale e ->
                new PublicChronologyEvent.MergeStale(
                        e.reviewId(), e.version(), e.agency(), e.change(), e.changedId(), e.on());
        };
    }

    /** Which entries a set holds follows from what joined it; opened again, it is told of once more. */
    private static @Nullable PublicChronologyEvent of(ContradictionEvent event) {
        return switch (event) {
            case ContradictionEvent.AccountsContradict e ->
                new PublicChronologyEvent.AccountsContradict(
                        e.reviewId(),
                        e.setId(),
                        e.entries().stream().map(EntryAt::entryId).toList(),
                        e.on());
            case ContradictionEvent.ContradictionReopened e ->
                new PublicChronologyEvent.AccountsContradict(e.reviewId(), e.setId(), e.entries(), e.on());
            case ContradictionEvent.ContradictionClosed e ->
                new PublicChronologyEvent.ContradictionClosed(
                        e.reviewId(), e.setId(), e.entries(), e.outcome(), e.on());
            case ContradictionEvent.ContradictionAnalysed _ -> null;
        };
    }

    static Optional<PublicEvent> told(@Nullable PublicChronologyEvent event) {
        return Optional.ofNullable(event).map(e -> new PublicEvent(e.reviewId().toString(), type(e.getClass()), e));
    }

    /** For example {@code candour.chronology.ChronologyMerged.v1}. */
    public static String type(Class<?> event) {
        return "candour.chronology." + event.getSimpleName() + ".v1";
    }
}
