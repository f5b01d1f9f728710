package candour.reporting;

import static candour.reporting.finding.read.FindingList.FINDINGS;
import static candour.reporting.publication.read.PublicationCard.CARDS;
import static candour.reporting.signoff.read.SignOffTrack.TRACKS;

import candour.platform.access.Code;
import candour.platform.closure.Blocker;
import candour.platform.closure.Blockers;
import candour.platform.view.Views;
import candour.reporting.finding.read.CitationRow;
import candour.reporting.publication.read.CardRow;
import candour.reporting.publication.read.CardRow.What;
import candour.reporting.signoff.read.TrackRow;
import java.util.List;
import java.util.UUID;

/** What of a report keeps its review open: a signature, a decision on publication or a publication that is missing, a hold, a citation nobody has looked at (B4). */
final class ReportBlockers implements Blockers {
    private static final Code PUBLISH = new Code("PUBLISH");
    private static final Code NOT_PUBLISH = new Code("NOT_PUBLISH");

    @Override
    public List<Blocker> of(UUID reviewId, Views views) {
        var review = reviewId.toString();
        var card = views.find(CARDS, review, null).orElse(new CardRow(reviewId, List.of()));
        boolean signed =
                views.find(TRACKS, review, null).filter(TrackRow::signedOff).isPresent();
        var decided = card.last(What.DECIDED);
        var choice = decided == null || !card.hasEffect(decided) ? null : decided.said();
        return Blockers.listed()
                .when(!signed, "NOT_SIGNED_OFF")
                .when(!PUBLISH.equals(choice) && !NOT_PUBLISH.equals(choice), "PUBLICATION_NOT_DECIDED")
                .when(PUBLISH.equals(choice) && card.last(What.PUBLISHED) == null, "NOT_PUBLISHED")
                .and("HOLDS_ON_PUBLICATION", card.liveHolds().size())
                .and(
                        "STALE_CITATIONS",
                        views.all(FINDINGS, review, null).stream()
                                .flatMap(finding -> finding.citations().stream())
                                .filter(citation -> citation.state() == CitationRow.State.STALE)
                                .count())
                .all();
    }
}
