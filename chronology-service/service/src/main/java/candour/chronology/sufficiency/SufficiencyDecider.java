package candour.chronology.sufficiency;

import static candour.chronology.agencychronology.ChronologyRule.REVIEW_IS_NOT_COMMISSIONED;
import static candour.chronology.sufficiency.SufficiencyRule.CHRONOLOGIES_ARE_OUTSTANDING;
import static candour.chronology.sufficiency.SufficiencyRule.CRITICAL_GAPS_ARE_OPEN;
import static candour.chronology.sufficiency.SufficiencyRule.NO_FAMILY_SOURCE;

import candour.chronology.agencychronology.AgencyChronology;
import candour.chronology.gap.Gaps;
import candour.chronology.merged.MergeInput;
import candour.chronology.scope.Scope;
import candour.chronology.sufficiency.SufficiencyCommand.DeclareSufficient;
import candour.chronology.sufficiency.SufficiencyCommand.NoteChange;
import candour.chronology.sufficiency.SufficiencyEvent.DeclaredSufficient;
import candour.chronology.sufficiency.SufficiencyEvent.SufficiencyOvertaken;
import candour.platform.access.Code;
import candour.platform.decision.Decider;
import candour.platform.decision.Decision;
import candour.platform.decision.Facts;
import java.util.ArrayList;
import java.util.List;

/** Declaring the information sufficient, and noticing that something came up since. */
public final class SufficiencyDecider {
    public static final Decider<SufficiencyCommand> SUFFICIENCY = Decider.of(SufficiencyCommand.class)
            .writes(Sufficiency.FOLD, SufficiencyCommand::reviewId)
            .reads(Gaps.FOLD, SufficiencyCommand::reviewId)
            .reads(Scope.FOLD, SufficiencyCommand::reviewId)
            .readsAll(AgencyChronology.FOLD, (command, facts) -> facts.of(Scope.FOLD).agencies().stream()
                    .map(agency -> AgencyChronology.id(command.reviewId(), agency))
                    .toList())
            .decides(SufficiencyDecider::decide);

    private SufficiencyDecider() {}

    private static Decision decide(SufficiencyCommand command, Facts facts) {
        return switch (command) {
            case DeclareSufficient c -> declare(c, facts);
            case NoteChange c -> note(c, facts.of(Sufficiency.FOLD));
        };
    }

    private static Decision declare(DeclareSufficient c, Facts facts) {
        Scope scope = facts.of(Scope.FOLD);
        if (!scope.opened()) throw REVIEW_IS_NOT_COMMISSIONED.broken("a commissioned review");
        Gaps gaps = facts.of(Gaps.FOLD);
        List<MergeInput> restsOn = new ArrayList<>();
        List<Code> missing = new ArrayList<>();
        for (Code agency : scope.agencies()) {
            var chronology = facts.of(AgencyChronology.FOLD, AgencyChronology.id(c.reviewId(), agency));
            if (chronology.handedIn()) restsOn.add(new MergeInput(agency, chronology.version()));
            else missing.add(agency);
        }
        List<java.util.UUID> critical = gaps.openCritical();
        if (!critical.isEmpty()) CRITICAL_GAPS_ARE_OPEN.unless(c.overruling());
        Sufficiency was = facts.of(Sufficiency.FOLD);
        int number = was.latest() == null ? 1 : was.latest().declaration() + 1;
        var declared = new DeclaredSufficient(
                c.reviewId(),
                number,
                restsOn,
                missing,
                gaps.open(),
                critical,
                c.familySources(),
                c.statement(),
                c.overruling(),
                c.on());
        if (standsAlready(was, declared)) return Decision.alreadySo();
        return Decision.of(declared)
                .warningIf(!missing.isEmpty() || restsOn.isEmpty(), CHRONOLOGIES_ARE_OUTSTANDING)
                .warningIf(c.familySources().isEmpty(), NO_FAMILY_SOURCE);
    }

    /** Nothing has overtaken the one before, and this one rests on the same. */
    private static boolean standsAlready(Sufficiency was, DeclaredSufficient now) {
        DeclaredSufficient before = was.latest();
        return before != null
                && !was.overtaken()
                && before.restsOn().equals(now.restsOn())
                && before.missing().equals(now.missing())
                && before.criticalGaps().equals(now.criticalGaps())
                && before.openGaps() == now.openGaps()
                && before.familySources().equals(now.familySources());
    }

    private static Decision note(NoteChange c, Sufficiency sufficiency) {
        var latest = sufficiency.latest();
        if (latest == null || sufficiency.overtaken()) return Decision.alreadySo();
        int known = sufficiency.restsOn(c.agency());
        boolean changed = c.version() > known || c.version() == 0 && known > 0;
        return changed
                ? Decision.of(new SufficiencyOvertaken(
                        c.reviewId(),
                        latest.declaration(),
                        Cause.CHRONOLOGY_CHANGED,
                        c.agency(),
                        c.changedId(),
                        c.on()))
                : Decision.alreadySo();
    }
}
