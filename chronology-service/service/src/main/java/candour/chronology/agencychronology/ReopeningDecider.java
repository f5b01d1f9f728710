package candour.chronology.agencychronology;

import candour.chronology.agencychronology.AgencyChronology.Stage;
import candour.chronology.agencychronology.AgencyChronologyEvent.ChronologyReopened;
import candour.chronology.agencychronology.ReopeningCommand.AskAgain;
import candour.chronology.scope.Scope;
import candour.chronology.scope.ScopePeriod;
import candour.chronology.scope.Standing;
import candour.platform.access.Code;
import candour.platform.decision.Decider;
import candour.platform.decision.Decision;
import candour.platform.decision.Facts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Asks those agencies again whose period grew (S002-076). Nobody is asked for less than before. */
public final class ReopeningDecider {
    /** Days from the change to the day to answer by, where nobody set one. */
    private static final int USUAL_DAYS = 28;

    public static final Decider<ReopeningCommand> REOPENING = Decider.of(ReopeningCommand.class)
            .writes(Scope.FOLD, ReopeningCommand::reviewId)
            .readsAll(AgencyChronology.FOLD, (command, facts) -> facts.of(Scope.FOLD).agencies().stream()
                    .map(agency -> AgencyChronology.id(command.reviewId(), agency))
                    .toList())
            .decides(ReopeningDecider::decide);

    private ReopeningDecider() {}

    private static Decision decide(ReopeningCommand command, Facts facts) {
        return switch (command) {
            case AskAgain c -> askAgain(c, facts.of(Scope.FOLD), facts);
        };
    }

    private static Decision askAgain(AskAgain c, Scope scope, Facts facts) {
        if (scope.standing() == Standing.STOPPED) return Decision.alreadySo();
        List<ChronologyReopened> again = new ArrayList<>();
        for (Code agency : scope.agencies()) {
            var chronology = facts.of(AgencyChronology.FOLD, AgencyChronology.id(c.reviewId(), agency));
            var asked = chronology.period();
            var grown = asked.with(ScopePeriod.of(scope));
            if (chronology.stage() != Stage.UNKNOWN && !grown.equals(asked))
                again.add(new ChronologyReopened(
                        c.reviewId(), agency, grown.from(), grown.until(), dueOn(c, chronology), c.on()));
        }
        return Decision.of(again);
    }

    /** The day that was set; else the usual time, and never less than the agency had. */
    private static LocalDate dueOn(AskAgain c, AgencyChronology chronology) {
        if (c.dueOn() != null) return c.dueOn();
        LocalDate usual = c.on().plusDays(USUAL_DAYS);
        var before = chronology.request();
        return before != null && before.dueOn().isAfter(usual) ? before.dueOn() : usual;
    }
}
