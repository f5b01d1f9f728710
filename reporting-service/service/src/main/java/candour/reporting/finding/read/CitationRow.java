package candour.reporting.finding.read;

import candour.platform.access.Code;
import candour.platform.sealed.Sealed;
import candour.reporting.finding.EntryCitation;
import candour.reporting.finding.FindingCommand.Settlement;
import candour.reporting.finding.FindingEvent.CitationBecameStale;
import candour.reporting.finding.FindingEvent.CitationSettled;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One citation: what was read, and whether the entry has changed since.
 *
 * @param state CURRENT, STALE or TAKEN_OUT
 * @param versionNow the entry's version that made it stale, or null
 */
public record CitationRow(
        UUID citationId,
        EntryCitation entry,
        Code mergeDigest,
        State state,
        @Nullable Integer versionNow,
        boolean entryWithdrawn,
        List<SettlementRow> settlements) {

    /** How it stands. */
    public enum State {
        CURRENT,
        STALE,
        TAKEN_OUT
    }

    /** How it was settled once. */
    public record SettlementRow(Settlement settlement, Sealed reason, LocalDate on) {}

    CitationRow stale(CitationBecameStale e) {
        return new CitationRow(citationId, entry, mergeDigest, State.STALE, e.versionNow(), e.withdrawn(), settlements);
    }

    CitationRow settled(CitationSettled e) {
        var all = new ArrayList<>(settlements);
        all.add(new SettlementRow(e.settlement(), e.reason(), e.on()));
        return new CitationRow(
                citationId,
                e.entry() == null ? entry : e.entry(),
                e.mergeDigest() == null ? mergeDigest : e.mergeDigest(),
                e.settlement() == Settlement.TAKEN_OUT ? State.TAKEN_OUT : State.CURRENT,
                null,
                entryWithdrawn,
                List.copyOf(all));
    }
}
