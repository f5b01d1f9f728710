package candour.chronology.agencychronology;

import candour.platform.access.Code;
import candour.platform.log.Stored;
import candour.platform.sealed.Sealed;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is remembered of one agency's chronology. Stored for ever: add fields, never rename or remove them. */
public sealed interface AgencyChronologyEvent {
    UUID reviewId();

    Code agency();

    /** The agency was asked for its chronology of a period, by a day. */
    @Stored("chronology-requested")
    record ChronologyRequested(
            UUID reviewId,
            Code agency,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            LocalDate dueOn,
            LocalDate requestedOn)
            implements AgencyChronologyEvent {}

    /** Who is the link between the agency and the Review Team (S002-055); the one before them is no longer. */
    @Stored("agency-lead-nominated")
    record AgencyLeadNominated(UUID reviewId, Code agency, Code person, LocalDate on)
            implements AgencyChronologyEvent {}

    /**
     * The agency says: this is our chronology.
     *
     * @param version counts the hand-ins and every correction after one
     * @param entryCount as counted when it was handed in; 0 is a nil return
     */
    @Stored("chronology-submitted")
    record ChronologySubmitted(UUID reviewId, Code agency, int version, int entryCount, LocalDate on)
            implements AgencyChronologyEvent {}

    /** Sent back to be completed, with the reasons. The agency may change it freely until it is handed in again. */
    @Stored("chronology-returned")
    record ChronologyReturned(UUID reviewId, Code agency, int version, Sealed reasons, LocalDate on)
            implements AgencyChronologyEvent {}

    /** The Review Team has what it asked for. */
    @Stored("chronology-accepted")
    record ChronologyAccepted(UUID reviewId, Code agency, int version, LocalDate on) implements AgencyChronologyEvent {}

    /** Something changed after it was handed in (S002-086); the entry's own stream says what and why. */
    @Stored("chronology-corrected")
    record ChronologyCorrected(
            UUID reviewId,
            Code agency,
            int version,
            Change change,
            @Nullable UUID changedId,
            LocalDate on) implements AgencyChronologyEvent {}

    /**
     * The period grew, so the agency is asked again (S002-076). What it has handed in stays in every merge and is changed by corrections; it
     * completes it and hands it in again.
     */
    @Stored("chronology-reopened")
    record ChronologyReopened(
            UUID reviewId,
            Code agency,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            LocalDate dueOn,
            LocalDate on)
            implements AgencyChronologyEvent {}

    /** The agency summed up its involvement before the period (S002-077); each revision replaces the one before. */
    @Stored("earlier-summary-written")
    record EarlierSummaryWritten(UUID reviewId, Code agency, int revision, Sealed summary, LocalDate on)
            implements AgencyChronologyEvent {}

    /** What a correction did; or that somebody has said in which order two entries come. */
    enum Change {
        ENTRY_ADDED,
        ENTRY_CORRECTED,
        ENTRY_WITHDRAWN,
        ENTRY_ADMITTED,
        FILE_IMPORTED,
        ORDER_STATED
    }
}
