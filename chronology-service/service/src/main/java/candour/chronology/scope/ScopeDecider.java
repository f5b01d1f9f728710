package candour.chronology.scope;

import static candour.chronology.scope.ScopeRule.NEW_DAY_HAS_PASSED;
import static candour.chronology.scope.ScopeRule.PERIOD_ENDS_BEFORE_IT_BEGINS;
import static candour.chronology.scope.ScopeRule.PERIOD_IS_SHORTER_THAN_USUAL;
import static candour.chronology.scope.ScopeRule.PERIOD_REACHES_FAR_BACK;

import candour.chronology.scope.ScopeCommand.ChangeScopePeriod;
import candour.chronology.scope.ScopeCommand.LearnNotStopped;
import candour.chronology.scope.ScopeCommand.LearnPause;
import candour.chronology.scope.ScopeCommand.LearnResumption;
import candour.chronology.scope.ScopeCommand.LearnStop;
import candour.chronology.scope.ScopeCommand.OpenScope;
import candour.chronology.scope.ScopeCommand.SetScopePeriod;
import candour.chronology.scope.ScopeEvent.PauseLearnt;
import candour.chronology.scope.ScopeEvent.ResumptionLearnt;
import candour.chronology.scope.ScopeEvent.ScopeOpened;
import candour.chronology.scope.ScopeEvent.ScopePeriodChanged;
import candour.chronology.scope.ScopeEvent.ScopePeriodSet;
import candour.chronology.scope.ScopeEvent.StandingLearnt;
import candour.platform.decision.Decider;
import candour.platform.decision.Decision;

/** Takes in what review-service tells. Told twice, or late, it changes nothing. The period may be changed here as well. */
public final class ScopeDecider {
    public static final Decider<ScopeCommand> SCOPE = Decider.of(ScopeCommand.class)
            .writes(Scope.FOLD, ScopeCommand::reviewId)
            .decides((command, facts) -> decide(command, facts.of(Scope.FOLD)));

    private ScopeDecider() {}

    static Decision decide(ScopeCommand command, Scope scope) {
        return switch (command) {
            case OpenScope c ->
                scope.opened()
                        ? Decision.alreadySo()
                        : Decision.of(new ScopeOpened(c.reviewId(), c.committeeId(), c.incident(), c.on()));
            case SetScopePeriod c -> period(c, scope);
            case ChangeScopePeriod c -> change(c, scope);
            case LearnPause c ->
                scope.paused().live().contains(c.pauseId())
                                || scope.paused().over().contains(c.pauseId())
                        ? Decision.alreadySo()
                        : Decision.of(new PauseLearnt(c.reviewId(), c.pauseId(), c.on()));
            case LearnResumption c ->
                scope.paused().over().containsAll(c.pauseIds())
                        ? Decision.alreadySo()
                        : Decision.of(new ResumptionLearnt(c.reviewId(), c.pauseIds(), c.on()));
            case LearnNotStopped c ->
                scope.told() == Standing.STOPPED
                        ? Decision.of(new StandingLearnt(c.reviewId(), Standing.RUNNING, c.on()))
                        : Decision.alreadySo();
            case LearnStop c ->
                scope.standing() == Standing.STOPPED
                        ? Decision.alreadySo()
                        : Decision.of(new StandingLearnt(c.reviewId(), Standing.STOPPED, c.on()));
        };
    }

    private static Decision period(SetScopePeriod c, Scope scope) {
        boolean older = c.termsVersion() < scope.termsVersion();
        boolean same = c.termsVersion() == scope.termsVersion()
                && new ScopePeriod(c.from(), c.until()).equals(scope.agreed().terms());
        return older || same
                ? Decision.alreadySo()
                : Decision.of(new ScopePeriodSet(c.reviewId(), c.termsVersion(), c.from(), c.until()));
    }

    private static Decision change(ChangeScopePeriod c, Scope scope) {
        var period = new ScopePeriod(c.from(), c.until());
        if (period.turnedRound()) throw PERIOD_ENDS_BEFORE_IT_BEGINS.broken("a later last day");
        if (c.dueOn() != null && c.dueOn().isBefore(c.on())) throw NEW_DAY_HAS_PASSED.broken("a later day");
        if (period.equals(ScopePeriod.of(scope))) return Decision.alreadySo();
        if (period.reachesFarBack(scope.incident())) PERIOD_REACHES_FAR_BACK.unless(c.overruling());
        return Decision.of(new ScopePeriodChanged(
                        c.reviewId(), c.from(), c.until(), c.dueOn(), c.reason(), c.overruling(), c.on()))
                .warningIf(period.isShort(scope.incident()), PERIOD_IS_SHORTER_THAN_USUAL);
    }
}
