package candour.reporting.finding;

import candour.platform.decision.Fold;
import candour.reporting.finding.FindingCommand.Settlement;
import candour.reporting.finding.FindingEvent.CitationBecameStale;
import candour.reporting.finding.FindingEvent.CitationSettled;
import candour.reporting.finding.FindingEvent.EntryCited;
import candour.reporting.finding.FindingEvent.FindingAgreed;
import candour.reporting.finding.FindingEvent.FindingDrafted;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The findings of one review and how their citations stand: just what decisions look at. */
public record Findings(Map<UUID, Finding> byId) {

    /** How their events become their state. */
    public static final Fold<Findings, FindingEvent> FOLD = new Fold<>(
            "findings", FindingEvent.class, FindingEvent::reviewId, Findings::evolve, new Findings(Map.of()));

    /** One finding. */
    public record Finding(FindingKind kind, boolean fromThread, boolean agreed, Map<UUID, Cited> citations) {

        Finding with(UUID citationId, @Nullable Cited cited) {
            var all = new HashMap<>(citations);
            if (cited == null) {
                all.remove(citationId);
            } else {
                all.put(citationId, cited);
            }
            return new Finding(kind, fromThread, agreed, Map.copyOf(all));
        }
    }

    /**
     * One citation.
     *
     * @param staleSince the entry's version that made it stale, or 0
     * @param settledFor the entry's version up to which it was looked at
     */
    public record Cited(EntryCitation entry, int staleSince, int settledFor) {

        /** Whether somebody still has to look at it. */
        public boolean stale() {
            return staleSince > 0;
        }
    }

    /** Whether any citation waits for somebody to look at it. */
    public boolean anyStale() {
        return byId.values().stream()
                .flatMap(finding -> finding.citations().values().stream())
                .anyMatch(Cited::stale);
    }

    /** The finding with this id. */
    Finding existing(UUID findingId) {
        var finding = byId.get(findingId);
        if (finding == null) {
            throw FindingRule.FINDING_IS_DRAFTED.broken();
        }
        return finding;
    }

    static Findings evolve(Findings was, FindingEvent event) {
        return switch (event) {
            case FindingDrafted e ->
                was.with(e, new Finding(e.kind(), !e.threadItems().isEmpty(), false, Map.of()));
            case EntryCited e -> was.change(e, f -> f.with(e.citationId(), new Cited(e.entry(), 0, 0)));
            case CitationBecameStale e ->
                was.change(e, f -> f.with(e.citationId(), stale(f.citations().get(e.citationId()), e.versionNow())));
            case CitationSettled e ->
                was.change(e, f -> f.with(e.citationId(), settled(f.citations().get(e.citationId()), e)));
            case FindingAgreed e -> was.change(e, f -> new Finding(f.kind(), f.fromThread(), true, f.citations()));
        };
    }

    private static @Nullable Cited stale(@Nullable Cited was, int version) {
        return was == null ? null : new Cited(was.entry(), version, was.settledFor());
    }

    private static @Nullable Cited settled(@Nullable Cited was, CitationSettled e) {
        if (was == null || e.settlement() == Settlement.TAKEN_OUT) {
            return null;
        }
        return new Cited(e.entry() == null ? was.entry() : e.entry(), 0, was.staleSince());
    }

    private Findings change(FindingEvent event, UnaryOperator<Finding> change) {
        var finding = byId.get(event.findingId());
        return finding == null ? this : with(event, change.apply(finding));
    }

    private Findings with(FindingEvent event, Finding finding) {
        var all = new HashMap<>(byId);
        all.put(event.findingId(), finding);
        return new Findings(Map.copyOf(all));
    }
}
