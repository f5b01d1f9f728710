package candour.chronology.scope;

import candour.chronology.scope.ScopeCommand.LearnNotStopped;
import candour.chronology.scope.ScopeCommand.LearnPause;
import candour.chronology.scope.ScopeCommand.LearnResumption;
import candour.chronology.scope.ScopeCommand.LearnStop;
import candour.chronology.scope.ScopeCommand.OpenScope;
import candour.chronology.scope.ScopeCommand.SetScopePeriod;
import candour.chronology.scope.ScopeEvent.PauseLearnt;
import candour.chronology.scope.ScopeEvent.ResumptionLearnt;
import candour.chronology.scope.ScopeEvent.ScopeOpened;
import candour.chronology.scope.ScopeEvent.ScopePeriodSet;
import candour.chronology.scope.ScopeEvent.StandingLearnt;
import candour.platform.decision.Decider;
import candour.platform.decision.Decision;
import java.util.Objects;

/** Takes in what review-service tells. Told twice, or late, it changes nothing. */
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
                && Objects.equals(c.from(), scope.from())
                && Objects.equals(c.until(), scope.until());
        return older || same
                ? Decision.alreadySo()
                : Decision.of(new ScopePeriodSet(c.reviewId(), c.termsVersion(), c.from(), c.until()));
    }
}
