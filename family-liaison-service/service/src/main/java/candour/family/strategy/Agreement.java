package candour.family.strategy;

import candour.family.knowncommittee.KnownCommittee;
import candour.family.knownreview.KnownReview;
import candour.family.strategy.Agreeing.As;
import candour.family.strategy.LiaisonStrategyCommand.AgreeStrategy;
import candour.family.strategy.LiaisonStrategyEvent.StrategyAgreed;
import candour.platform.access.Code;
import candour.platform.decision.Decision;
import candour.platform.decision.Facts;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who agrees to a strategy: not anybody, and not the chair alone (S000-03, S001-11, ruling R7). */
final class Agreement {

    private Agreement() {}

    /** The same people to the same strategy: nothing new. Others, or a strategy changed since: its next version. */
    static Decision of(AgreeStrategy c, Facts facts) {
        var strategy = facts.of(LiaisonStrategy.FOLD);
        if (strategy.informer() == null) {
            throw LiaisonStrategyRule.STRATEGY_SAYS_WHO_INFORMS.broken("somebody named to inform the family");
        }
        var by = everybody(c, facts);
        mustBeTogether(by, facts.of(KnownReview.FOLD).team().has(As.REVIEWER.name(), c.on()));
        if (by.equals(strategy.agreedBy())) {
            return Decision.alreadySo();
        }
        facts.of(KnownReview.FOLD).mustNotBeStoppedBy(c.on());
        return Decision.of(new StrategyAgreed(c.reviewId(), c.agreedWith(), c.on(), strategy.version() + 1, by));
    }

    /** Each in the part they had on that day, as review-service has told; refuses who had none. */
    private static Set<Agreeing> everybody(AgreeStrategy c, Facts facts) {
        var all = new HashSet<Agreeing>();
        part(c.recordedBy(), c.on(), facts).ifPresent(as -> all.add(new Agreeing(c.recordedBy(), as)));
        c.agreedWith()
                .forEach(person -> all.add(new Agreeing(
                        person,
                        part(person, c.on(), facts)
                                .orElseThrow(() -> LiaisonStrategyRule.STRATEGY_IS_AGREED_BY_THE_TEAM.broken(
                                        "somebody else than " + person.value())))));
        return Set.copyOf(all);
    }

    private static Optional<As> part(Code person, LocalDate on, Facts facts) {
        var team = facts.of(KnownReview.FOLD).team();
        return Stream.of(As.values())
                .filter(as -> as == As.LEAD_OFFICER
                        ? facts.of(KnownCommittee.FOLD).has(person, as.name(), on)
                        : team.holds(person, as.name(), on))
                .findFirst();
    }

    /** The chair, or who acts for them, and another: the reviewer as soon as there is one, till then the lead officer. */
    private static void mustBeTogether(Set<Agreeing> by, boolean thereIsAReviewer) {
        var second = thereIsAReviewer ? As.REVIEWER : As.LEAD_OFFICER;
        var parts = by.stream().map(Agreeing::as).collect(Collectors.toSet());
        if (parts.stream().noneMatch(As::chairs) || !parts.contains(second)) {
            throw LiaisonStrategyRule.STRATEGY_IS_AGREED_TOGETHER.broken("the chair, and " + second);
        }
    }
}
