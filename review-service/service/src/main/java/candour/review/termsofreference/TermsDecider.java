package candour.review.termsofreference;

import static candour.review.termsofreference.TermsRule.CHANGE_BUILDS_ON_AN_OLDER_VERSION;
import static candour.review.termsofreference.TermsRule.PERIOD_IS_SHORT;
import static candour.review.termsofreference.TermsRule.TERMS_ARE_AGREED_BEFORE_THEY_CHANGE;
import static candour.review.termsofreference.TermsRule.TERMS_ARE_NOT_KNOWN;

import candour.platform.decision.Decider;
import candour.platform.decision.Decision;
import candour.review.review.Review;
import candour.review.termsofreference.TermsCommand.AgreeTerms;
import candour.review.termsofreference.TermsCommand.AgreeTermsChange;
import candour.review.termsofreference.TermsCommand.InformCommitteeOfTermsChange;
import candour.review.termsofreference.TermsCommand.ProposeTermsChange;
import candour.review.termsofreference.TermsCommand.RejectTermsChange;
import candour.review.termsofreference.TermsEvent.CommitteeInformedOfTermsChange;
import candour.review.termsofreference.TermsEvent.TermsAgreed;
import candour.review.termsofreference.TermsEvent.TermsChangeAgreed;
import candour.review.termsofreference.TermsEvent.TermsChangeProposed;
import candour.review.termsofreference.TermsEvent.TermsChangeRejected;
import candour.review.termsofreference.TermsOfReference.Outcome;
import java.util.Objects;

/** How terms of reference change: proposed by the team, effective once the committee agrees (S002-071, 072). Pure. */
public final class TermsDecider {
    private TermsDecider() {}

    /** Reads the review's terms, and whether it goes on. */
    public static final Decider<TermsCommand> TERMS = Decider.of(TermsCommand.class)
            .writes(TermsOfReference.FOLD, TermsCommand::reviewId)
            .reads(Review.FOLD, TermsCommand::reviewId)
            .decides((command, facts) -> {
                TermsGate.admit(command, facts.of(Review.FOLD));
                return decide(command, facts.of(TermsOfReference.FOLD));
            });

    static Decision decide(TermsCommand command, TermsOfReference terms) {
        if (!terms.proposed()) {
            throw TERMS_ARE_NOT_KNOWN.broken();
        }
        return switch (command) {
            case AgreeTerms c -> agreeFirst(c, terms);
            case ProposeTermsChange c -> propose(c, terms);
            case InformCommitteeOfTermsChange c ->
                terms.mustKnow(c.changeId()).committeeInformed()
                        ? Decision.alreadySo()
                        : Decision.of(new CommitteeInformedOfTermsChange(
                                c.reviewId(), c.changeId(), c.informedOn(), c.evidence()));
            case AgreeTermsChange c -> agree(c, terms);
            case RejectTermsChange c ->
                terms.isSettledAs(c.changeId(), Outcome.REJECTED)
                        ? Decision.alreadySo()
                        : Decision.of(new TermsChangeRejected(c.reviewId(), c.changeId(), c.decidedBy(), c.reason()));
        };
    }

    private static Decision agreeFirst(AgreeTerms c, TermsOfReference terms) {
        if (terms.version() > 0) {
            return Decision.alreadySo();
        }
        if (c.amended() != null) {
            c.amended().mustDefineAScope();
        }
        var effective = c.amended() == null ? Objects.requireNonNull(terms.proposal()) : c.amended();
        return Decision.of(new TermsAgreed(
                c.reviewId(), 1, effective.periodFrom(), effective.periodTo(), c.decidedBy(), c.amended()));
    }

    private static Decision propose(ProposeTermsChange c, TermsOfReference terms) {
        if (terms.changes().containsKey(c.changeId())) {
            return Decision.alreadySo();
        }
        if (terms.version() == 0) {
            throw TERMS_ARE_AGREED_BEFORE_THEY_CHANGE.broken("an agreed version 1");
        }
        c.terms().mustDefineAScope();
        return Decision.of(new TermsChangeProposed(
                        c.reviewId(),
                        c.changeId(),
                        terms.version(),
                        c.terms(),
                        c.trigger(),
                        c.reason(),
                        c.proposedOn()))
                .warningIf(c.terms().coverALongPeriod(), PERIOD_IS_SHORT);
    }

    /** Who agrees has been informed: where nobody had written that down, the same append says so. */
    private static Decision agree(AgreeTermsChange c, TermsOfReference terms) {
        if (terms.isSettledAs(c.changeId(), Outcome.AGREED)) {
            return Decision.alreadySo();
        }
        var change = terms.mustKnow(c.changeId());
        var agreed = new TermsChangeAgreed(
                c.reviewId(),
                c.changeId(),
                terms.version() + 1,
                Objects.requireNonNull(change.terms()).periodFrom(),
                change.terms().periodTo(),
                c.decidedBy());
        var by = c.decidedBy();
        var decision = change.committeeInformed()
                ? Decision.of(agreed)
                : Decision.of(
                        new CommitteeInformedOfTermsChange(c.reviewId(), c.changeId(), by.decidedOn(), by.evidence()),
                        agreed);
        return decision.warningIf(change.basedOnVersion() != terms.version(), CHANGE_BUILDS_ON_AN_OLDER_VERSION);
    }
}
