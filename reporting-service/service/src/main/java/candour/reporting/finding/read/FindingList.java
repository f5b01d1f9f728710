package candour.reporting.finding.read;

import candour.platform.log.LoggedEvent;
import candour.platform.view.ReadModel;
import candour.platform.view.Rows;
import candour.reporting.finding.FindingEvent;
import candour.reporting.finding.FindingEvent.CitationBecameStale;
import candour.reporting.finding.FindingEvent.CitationSettled;
import candour.reporting.finding.FindingEvent.EntryCited;
import candour.reporting.finding.FindingEvent.FindingAgreed;
import candour.reporting.finding.FindingEvent.FindingDrafted;
import java.util.List;

/** A review's findings with the state of every citation (S002-135, S002-086). */
public final class FindingList implements ReadModel<FindingRow> {

    /** The one there is. */
    public static final FindingList FINDINGS = new FindingList();

    private FindingList() {}

    @Override
    public String name() {
        return "findings";
    }

    @Override
    public Class<FindingRow> row() {
        return FindingRow.class;
    }

    @Override
    public void on(LoggedEvent event, Rows<FindingRow> rows) {
        if (!(event.payload() instanceof FindingEvent finding)) {
            return;
        }
        var key = finding.findingId().toString();
        switch (finding) {
            case FindingDrafted e ->
                rows.put(new FindingRow(e, false, List.of(), "%019d".formatted(event.leafIndex())));
            case EntryCited e ->
                rows.change(
                        key,
                        row -> row.plus(new CitationRow(
                                e.citationId(),
                                e.entry(),
                                e.mergeDigest(),
                                CitationRow.State.CURRENT,
                                null,
                                false,
                                List.of())));
            case CitationBecameStale e ->
                rows.change(key, row -> row.changing(e.citationId(), citation -> citation.stale(e)));
            case CitationSettled e ->
                rows.change(key, row -> row.changing(e.citationId(), citation -> citation.settled(e)));
            case FindingAgreed _ -> rows.change(key, FindingRow::agree);
        }
    }
}
