package candour.review.termsofreference;

import candour.platform.decision.Fold;
import candour.review.authority.DecidedBy;
import candour.review.termsofreference.TermsEvent.CommitteeInformedOfTermsChange;
import candour.review.termsofreference.TermsEvent.TermsAgreed;
import candour.review.termsofreference.TermsEvent.TermsAgreementTakenBack;
import candour.review.termsofreference.TermsEvent.TermsChangeAgreed;
import candour.review.termsofreference.TermsEvent.TermsChangeProposed;
import candour.review.termsofreference.TermsEvent.TermsChangeRejected;
import candour.review.termsofreference.TermsEvent.TermsProposed;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which version is agreed, and what waits for the committee.
 *
 * @param proposal version 0
 * @param version the version agreed last; 0 while there is only a proposal
 * @param given the highest number a version ever had
 * @param first who agreed the first version that stands, or null
 */
public record TermsOfReference(
        @Nullable Terms proposal,
        int version,
        int given,
        @Nullable DecidedBy first,
        Map<UUID, Change> changes) {
    /** A proposed change. */
    public record Change(int basedOnVersion, @Nullable Terms terms, boolean committeeInformed, Outcome outcome) {
        private Change informed() {
            return new Change(basedOnVersion, terms, true, outcome);
        }

        private Change settled(Outcome how) {
            return new Change(basedOnVersion, terms, true, how);
        }
    }

    /** What became of it. */
    public enum Outcome {
        PENDING,
        AGREED,
        REJECTED
    }

    /** How their events become their state; the stream's id is the review's. */
    public static final Fold<TermsOfReference, TermsEvent> FOLD = new Fold<>(
            "terms-of-reference",
            TermsEvent.class,
            TermsEvent::reviewId,
            TermsOfReference::evolve,
            new TermsOfReference(null, 0, 0, null, Map.of()));

    static TermsOfReference evolve(TermsOfReference was, TermsEvent event) {
        return switch (event) {
            case TermsProposed e -> new TermsOfReference(e.terms(), was.version, was.given, was.first, was.changes);
            case TermsAgreed e ->
                new TermsOfReference(was.proposal, e.version(), e.version(), e.decidedBy(), was.changes);
            case TermsAgreementTakenBack _ -> new TermsOfReference(was.proposal, 0, was.given, null, was.changes);
            case TermsChangeProposed e ->
                was.with(e.changeId(), new Change(e.basedOnVersion(), e.terms(), false, Outcome.PENDING));
            case CommitteeInformedOfTermsChange e ->
                was.with(e.changeId(), was.change(e.changeId()).informed());
            case TermsChangeAgreed e ->
                new TermsOfReference(was.proposal, e.version(), e.version(), was.first, was.changes)
                        .with(e.changeId(), was.change(e.changeId()).settled(Outcome.AGREED));
            case TermsChangeRejected e ->
                was.with(e.changeId(), was.change(e.changeId()).settled(Outcome.REJECTED));
        };
    }

    /** Whether there is anything to agree or change. */
    public boolean proposed() {
        return proposal != null;
    }

    /** Whether what stands was agreed with that decision, and nothing has changed it since. */
    public boolean wereAgreedWith(DecidedBy decision) {
        return decision.equals(first) && changes.values().stream().noneMatch(each -> each.outcome() == Outcome.AGREED);
    }

    /** A proposed change; refuses where there is none. */
    Change mustKnow(UUID changeId) {
        var change = changes.get(changeId);
        if (change == null) {
            throw TermsRule.CHANGE_IS_NOT_PENDING.broken();
        }
        return change;
    }

    /** Whether a change was settled this way already; refuses where it was settled the other way. */
    boolean isSettledAs(UUID changeId, Outcome as) {
        var outcome = mustKnow(changeId).outcome();
        if (outcome != Outcome.PENDING && outcome != as) {
            throw TermsRule.CHANGE_WAS_DECIDED_OTHERWISE.broken();
        }
        return outcome == as;
    }

    private Change change(UUID id) {
        return changes.getOrDefault(id, new Change(version, null, false, Outcome.PENDING));
    }

    private TermsOfReference with(UUID id, Change change) {
        var all = new HashMap<>(changes);
        all.put(id, change);
        return new TermsOfReference(proposal, version, given, first, Map.copyOf(all));
    }
}
