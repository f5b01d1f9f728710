package candour.chronology;

import static candour.chronology.read.AgencyRow.AGENCIES;
import static candour.chronology.read.MergeRow.MERGES;

import candour.chronology.agencychronology.AgencyChronology.Stage;
import candour.platform.closure.Blocker;
import candour.platform.closure.Blockers;
import candour.platform.view.Views;
import java.util.List;
import java.util.UUID;

/** What of the chronologies keeps a review open: one that was asked for and not accepted, and a merge that is out of date (B4). */
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
                .all();
    }
}
