package candour.chronology.http;

import candour.chronology.read.AgencyRow;
import candour.chronology.read.EntryRow;
import candour.chronology.read.HandedIn;
import candour.chronology.read.RoleRow;
import candour.platform.access.Code;
import candour.platform.rest.Exchange;
import candour.platform.rest.Problem;
import candour.platform.view.Views;
import java.util.UUID;

/** A draft is its agency's own: nobody else can tell it from one that does not exist (security, section 2.2). */
final class EntryDoor {
    private EntryDoor() {}

    static void refuseOthersBeforeTheHandIn(Exchange exchange, Views views, UUID reviewId, Code agency) {
        boolean own = exchange.roles().contains(RoleRow.AGENCY_LEAD + ":" + agency.value());
        boolean handedIn = views.find(AgencyRow.AGENCIES, AgencyRow.key(reviewId, agency), null)
                .map(AgencyRow::handedIn)
                .orElse(false);
        if (!own && !handedIn) throw Problem.notFound().asException();
    }

    /** The entry at this address, which counts, for somebody who may know of it. */
    static EntryRow entry(Exchange exchange, Views views, UUID reviewId, Code agency, UUID entryId) {
        refuseOthersBeforeTheHandIn(exchange, views, reviewId, agency);
        EntryRow row = views.find(EntryRow.ENTRIES, entryId.toString(), null)
                .filter(found ->
                        found.reviewId().equals(reviewId) && found.agency().equals(agency))
                .orElseThrow(() -> Problem.notFound().asException());
        if (row.importRun() != null
                && !HandedIn.committedRuns(views, reviewId, agency, null).contains(row.importRun()))
            throw Problem.notFound().asException();
        return row;
    }
}
