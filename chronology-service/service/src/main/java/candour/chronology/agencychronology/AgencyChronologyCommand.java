package candour.chronology.agencychronology;

import candour.platform.access.Code;
import candour.platform.sealed.Sealed;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What may be asked of one agency's chronology. */
public sealed interface AgencyChronologyCommand {
    UUID reviewId();

    Code agency();

    /** @param from first day to cover; null for the period of the terms of reference. The same for {@code until}. */
    record RequestChronology(
            UUID reviewId,
            Code agency,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            LocalDate dueOn,
            LocalDate requestedOn)
            implements AgencyChronologyCommand {}

    record NominateAgencyLead(UUID reviewId, Code agency, Code person, LocalDate on)
            implements AgencyChronologyCommand {}

    /** @param nilReturn the agency says it has nothing to record */
    record SubmitChronology(UUID reviewId, Code agency, int entryCount, boolean nilReturn, LocalDate on)
            implements AgencyChronologyCommand {}

    record ReturnChronology(UUID reviewId, Code agency, Sealed reasons, LocalDate on)
            implements AgencyChronologyCommand {}

    record AcceptChronology(UUID reviewId, Code agency, LocalDate on) implements AgencyChronologyCommand {}

    /** @param length of the summary in characters, as written; it is meant to be brief */
    record WriteEarlierSummary(UUID reviewId, Code agency, Sealed summary, int length, LocalDate on)
            implements AgencyChronologyCommand {}
}
