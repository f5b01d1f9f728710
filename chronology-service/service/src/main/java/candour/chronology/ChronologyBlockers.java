package candour.chronology;

import static candour.chronology.read.AgencyRow.AGENCIES;
import static candour.chronology.read.GapRow.GAPS;
import static candour.chronology.read.KeyDocumentRow.KEY_DOCUMENTS;
import static candour.chronology.read.MergeRow.MERGES;
import static candour.chronology.read.SufficiencyRow.SUFFICIENCY;

import candour.chronology.agencychronology.AgencyChronology.Stage;
import candour.chronology.keydocument.KeyDocument;
import candour.chronology.read.GapRow;
import candour.chronology.read.SufficiencyRow;
import candour.platform.closure.Blocker;
import candour.platform.closure.Blockers;
import candour.platform.view.Views;
import java.util.List;
import java.util.UUID;

/**
 * What of the chronologies keeps a review open: one that was asked for and not accepted, a merge that is out of date, a gap or a request
 * that is open, and a declaration of sufficiency that was overtaken (B4).
 */
final class ChronologyBlockers implements Blockers {

    @Override
    public List<Blocker> of(UUID reviewId, Views views) {
        var review = reviewId.toString();
        return Blockers.listed()
                .and(
                        "CHRONOLOGIES_NOT_ACCEPTED",
                        views.all(AGENCIES, review, null).stream()
                                .filter(agency -> agency.stage() != Stage.UNKNOWN && agency.stage() != Stage.ACCEPTED)
                                .count())
                .and(
                        "STALE_MERGES",
                        views.all(MERGES, review, null).stream()
                                .filter(merge -> merge.state().equals("STALE"))
                                .count())
                .and(
                        "GAPS_OPEN",
                        views.all(GAPS, review, null).stream()
                                .filter(GapRow::open)
                                .count())
                .and(
                        "DOCUMENTS_OUTSTANDING",
                        views.all(KEY_DOCUMENTS, review, null).stream()
                                .filter(document -> document.stage() == KeyDocument.Stage.REQUESTED)
                                .count())
                .when(overtaken(views.all(SUFFICIENCY, review, null)), "SUFFICIENCY_OVERTAKEN")
                .all();
    }

    /** Only the latest declaration counts. */
    private static boolean overtaken(List<SufficiencyRow> declarations) {
        return !declarations.isEmpty() && declarations.getLast().overtakenBy() != null;
    }
}
