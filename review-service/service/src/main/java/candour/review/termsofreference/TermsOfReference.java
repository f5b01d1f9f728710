package candour.review.termsofreference;

import candour.platform.decision.Fold;
import candour.review.termsofreference.TermsEvent.CommitteeInformedOfTermsChange;
import candour.review.termsofreference.TermsEvent.TermsAgreed;
import candour.review.termsofreference.TermsEvent.TermsChangeAgreed;
import candour.review.termsofreference.TermsEvent.TermsChangeProposed;
import candour.review.termsofreference.TermsEvent.TermsChangeRejected;
import candour.review.termsofreference.TermsEvent.TermsProposed;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Which version is agreed, and what waits for the committee.
 *
 * @param version the version agreed last; 0 while there is only a proposal
 */
public record TermsOfReference(boolean proposed, int version, Map<UUID, Change> changes) {
    /** A proposed change. */
    public record Change(int basedOnVersion, boolean committeeInformed, Outcome outcome) {
        private Change informed() {
            return new Change(basedOnVersion, true, outcome);
        }

        private Change settled(Outcome how) {
            return new Change(basedOnVersion, true, how);
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
            new TermsOfReference(false, 0, Map.of()));

    static TermsOfReference evolve(TermsOfReference was, TermsEvent event) {
        return switch (event) {
            case TermsProposed _ -> new TermsOfReference(true, was.version, was.changes);
            case TermsAgreed e -> new TermsOfReference(true, e.version(), was.changes);
            case TermsChangeProposed e ->
                was.with(e.changeId(), new Change(e.basedOnVersion(), false, Outcome.PENDING));
            case CommitteeInformedOfTermsChange e ->
                was.with(e.changeId(), was.change(e.changeId()).informed());
            case TermsChangeAgreed e ->
                new TermsOfReference(true, e.version(), was.changes)
                        .with(e.changeId(), was.change(e.changeId()).settled(Outcome.AGREED));
            case TermsChangeRejected e ->
                was.with(e.changeId(), was.change(e.changeId()).settled(Outcome.REJECTED));
        };
    }

    private Change change(UUID id) {
        return changes.getOrDefault(id, new Change(version, false, Outcome.PENDING));
    }

    private TermsOfReference with(UUID id, Change change) {
        var all = new HashMap<>(changes);
        all.put(id, change);
        return new TermsOfReference(proposed, version, Map.copyOf(all));
    }
}
