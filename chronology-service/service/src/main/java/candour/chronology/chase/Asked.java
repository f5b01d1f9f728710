package candour.chronology.chase;

import candour.chronology.agencychronology.AgencyChronology;
import candour.chronology.keydocument.KeyDocument;
import candour.chronology.keydocument.KeyDocument.Stage;
import candour.platform.access.Code;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something an agency was asked for: its chronology or a document.
 *
 * @param dueOn the day it was given, before any pause moved it
 * @param outstanding it is not there yet, and still wanted
 */
public record Asked(Code agency, LocalDate requestedOn, LocalDate dueOn, boolean outstanding) {

    /** The agency's chronology, if that is what the request is for; else the document; null when there is neither. */
    static @Nullable Asked of(ChaseCommand c, AgencyChronology chronology, KeyDocument document) {
        return c.requestId().equals(AgencyChronology.requestId(c.reviewId(), c.agency()))
                ? of(chronology, c.agency())
                : of(document, c.reviewId(), c.agency());
    }

    private static @Nullable Asked of(AgencyChronology chronology, Code agency) {
        var request = chronology.request();
        return request == null ? null : new Asked(agency, request.on(), request.dueOn(), chronology.outstanding());
    }

    private static @Nullable Asked of(KeyDocument document, UUID reviewId, Code agency) {
        var asked = document.asked();
        return asked == null
                        || document.dueOn() == null
                        || !asked.reviewId().equals(reviewId)
                        || !asked.agency().equals(agency)
                ? null
                : new Asked(agency, asked.requestedOn(), document.dueOn(), document.stage() == Stage.REQUESTED);
    }
}
