package candour.chronology.contradiction;

import static candour.chronology.contradiction.ContradictionRule.ACCOUNTS_STILL_STAND;
import static candour.chronology.contradiction.ContradictionRule.CONTRADICTION_IS_CLOSED;
import static candour.chronology.contradiction.ContradictionRule.CONTRADICTION_IS_NOT_ANALYSED;
import static candour.chronology.contradiction.ContradictionRule.CONTRADICTION_IS_NOT_KNOWN;
import static candour.chronology.contradiction.ContradictionRule.CONTRADICTION_NEEDS_TWO_ACCOUNTS;
import static candour.chronology.contradiction.ContradictionRule.RESOLVED_NEEDS_EVIDENCE;
import static candour.chronology.contradiction.ContradictionRule.RESOLVED_RETAINS_THE_ACCOUNTS;

import candour.chronology.agencychronology.AgencyChronology;
import candour.chronology.contradiction.ContradictionCommand.AnalyseContradiction;
import candour.chronology.contradiction.ContradictionCommand.CloseContradiction;
import candour.chronology.contradiction.ContradictionCommand.LinkContradiction;
import candour.chronology.contradiction.ContradictionCommand.ReopenContradiction;
import candour.chronology.contradiction.ContradictionEvent.About;
import candour.chronology.contradiction.ContradictionEvent.AccountsContradict;
import candour.chronology.contradiction.ContradictionEvent.ContradictionAnalysed;
import candour.chronology.contradiction.ContradictionEvent.ContradictionClosed;
import candour.chronology.contradiction.ContradictionEvent.ContradictionReopened;
import candour.chronology.contradiction.ContradictionEvent.Outcome;
import candour.chronology.entry.Entry;
import candour.chronology.entry.EntryAt;
import candour.chronology.entry.KnownEntries;
import candour.platform.decision.Decider;
import candour.platform.decision.Decision;
import candour.platform.decision.Facts;
import java.util.List;
import java.util.UUID;

/** Setting accounts against each other, and closing that. No account is edited or removed by it. */
public final class ContradictionDecider {
    public static final Decider<ContradictionCommand> CONTRADICTION = Decider.of(ContradictionCommand.class)
            .writes(Contradiction.FOLD, ContradictionCommand::setId)
            .readsAll(Entry.FOLD, ContradictionDecider::entries)
            .readsAll(AgencyChronology.FOLD, (_, facts) -> KnownEntries.chronologies(facts))
            .decides(ContradictionDecider::decide);

    private ContradictionDecider() {}

    private static List<UUID> entries(ContradictionCommand command, Facts facts) {
        return switch (command) {
            case LinkContradiction c -> c.entries();
            case CloseContradiction _ -> facts.of(Contradiction.FOLD).entries();
            case AnalyseContradiction _, ReopenContradiction _ -> List.of();
        };
    }

    private static Decision decide(ContradictionCommand command, Facts facts) {
        Contradiction set = facts.of(Contradiction.FOLD);
        return switch (command) {
            case LinkContradiction c -> link(c, set, facts);
            case AnalyseContradiction c -> analyse(c, known(c, set));
            case CloseContradiction c -> close(c, known(c, set), facts);
            case ReopenContradiction c -> reopen(c, known(c, set));
        };
    }

    private static Decision analyse(AnalyseContradiction c, Contradiction set) {
        mustBeOpen(set);
        return Decision.of(new ContradictionAnalysed(c.setId(), c.reviewId(), c.analysis(), c.on()));
    }

    private static Decision reopen(ReopenContradiction c, Contradiction set) {
        if (set.closed() == null) return Decision.alreadySo();
        return Decision.of(new ContradictionReopened(c.setId(), c.reviewId(), set.entries(), c.reason(), c.on()));
    }

    private static Decision link(LinkContradiction c, Contradiction set, Facts facts) {
        boolean fresh = set.reviewId() == null;
        if (!fresh) known(c, set);
        List<UUID> joining =
                c.entries().stream().filter(id -> !set.entries().contains(id)).toList();
        if (!fresh && joining.isEmpty()) return Decision.alreadySo();
        mustBeOpen(set);
        if (fresh && joining.size() < 2) throw CONTRADICTION_NEEDS_TWO_ACCOUNTS.broken("another account");
        List<EntryAt> entries = KnownEntries.standing(facts, c.reviewId(), joining);
        return Decision.of(
                new AccountsContradict(c.setId(), c.reviewId(), entries, About.WHAT_HAPPENED, null, c.about(), c.on()));
    }

    private static Decision close(CloseContradiction c, Contradiction set, Facts facts) {
        if (set.closed() == c.outcome()) return Decision.alreadySo();
        mustBeOpen(set);
        long standing = set.entries().stream()
                .filter(id -> !facts.of(Entry.FOLD, id).withdrawn())
                .count();
        if (c.outcome() == Outcome.FELL_AWAY && standing > 1) throw ACCOUNTS_STILL_STAND.broken("another outcome");
        if (c.outcome() == Outcome.RESOLVED) {
            if (c.evidence() == null) throw RESOLVED_NEEDS_EVIDENCE.broken("evidence");
            if (standing < set.entries().size()) throw RESOLVED_RETAINS_THE_ACCOUNTS.broken("FELL_AWAY");
        }
        var closed = new ContradictionClosed(
                c.setId(), c.reviewId(), set.entries(), c.outcome(), c.reasons(), c.evidence(), c.on());
        return Decision.of(closed)
                .warningIf(!set.analysed() && c.outcome() != Outcome.FELL_AWAY, CONTRADICTION_IS_NOT_ANALYSED);
    }

    private static Contradiction known(ContradictionCommand c, Contradiction set) {
        if (!c.reviewId().equals(set.reviewId())) throw CONTRADICTION_IS_NOT_KNOWN.broken();
        return set;
    }

    private static void mustBeOpen(Contradiction set) {
        if (set.closed() != null) throw CONTRADICTION_IS_CLOSED.broken("to open it again");
    }
}
