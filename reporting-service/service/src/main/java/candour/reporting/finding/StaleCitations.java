package candour.reporting.finding;

import candour.platform.decision.Decision;
import candour.reporting.finding.FindingCommand.FlagCitations;
import candour.reporting.finding.FindingEvent.CitationBecameStale;
import candour.reporting.finding.Findings.Cited;
import java.util.ArrayList;
import java.util.Comparator;

/** Whoever cites an earlier version of a changed entry is told so (S002-086, PM-9); the citation itself stays. */
final class StaleCitations {

    private StaleCitations() {}

    static Decision flag(FlagCitations c, Findings findings) {
        var stale = new ArrayList<CitationBecameStale>();
        findings.byId().forEach((findingId, finding) -> finding.citations().forEach((citationId, cited) -> {
            if (concerns(c, cited)) {
                stale.add(new CitationBecameStale(
                        c.reviewId(), findingId, citationId, c.entryId(), c.version(), c.withdrawn()));
            }
        }));
        stale.sort(Comparator.comparing(each -> each.citationId().toString()));
        return Decision.of(stale);
    }

    private static boolean concerns(FlagCitations c, Cited cited) {
        var known = Math.max(cited.staleSince(), cited.settledFor());
        if (!cited.entry().entryId().equals(c.entryId())) {
            return false;
        }
        // A withdrawal need not count as a new version of the entry.
        return c.withdrawn()
                ? !cited.stale() && c.version() >= known
                : c.version() > known && c.version() > cited.entry().entryVersion();
    }
}
