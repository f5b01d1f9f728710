package candour.reporting.knownreview;

import candour.platform.access.Code;
import candour.platform.decision.Fold;
import candour.reporting.authority.Capacity;
import candour.reporting.knownreview.KnownReviewEvent.CommissioningNotedInError;
import candour.reporting.knownreview.KnownReviewEvent.PauseNoted;
import candour.reporting.knownreview.KnownReviewEvent.ProcessConclusionNoted;
import candour.reporting.knownreview.KnownReviewEvent.ProcessNoted;
import candour.reporting.knownreview.KnownReviewEvent.ProcessNotedInError;
import candour.reporting.knownreview.KnownReviewEvent.ResumptionNoted;
import candour.reporting.knownreview.KnownReviewEvent.ReviewNoted;
import candour.reporting.knownreview.KnownReviewEvent.ReviewNotedAnew;
import candour.reporting.knownreview.KnownReviewEvent.StopNoted;
import candour.reporting.knownreview.KnownReviewEvent.StopNotedInError;
import candour.reporting.knownreview.KnownReviewEvent.TeamChangeNoted;
import candour.reporting.knownreview.KnownReviewEvent.TeamChangeNotedInError;
import candour.reporting.knownreview.KnownReviewEvent.TermsAgreementNoted;
import candour.reporting.knownreview.KnownReviewEvent.TermsChangeNoted;
import candour.reporting.knownreview.KnownReviewEvent.TermsRejectionNoted;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A review as far as this service has been told: what its decisions look at.
 *
 * @param profile under which it was commissioned, or null while that has not been told
 * @param noted the events of review-service that were taken in
 * @param terms the version of the terms of reference agreed last; 0 while there is none
 * @param pendingChanges changes of the terms that wait for the committee
 * @param stop the event of review-service that stopped it, or null while it was not
 * @param inError whether the decision that made it was recorded in error, and none stands
 */
public record KnownReview(
        @Nullable Code profile,
        Set<UUID> noted,
        int terms,
        Set<UUID> pendingChanges,
        Set<UUID> pauses,
        Map<UUID, ParallelProcess> processes,
        @Nullable UUID stop,
        boolean inError) {

    /** How its events become its state. */
    public static final Fold<KnownReview, KnownReviewEvent> FOLD = new Fold<>(
            "known-review",
            KnownReviewEvent.class,
            KnownReviewEvent::reviewId,
            KnownReview::evolve,
            new KnownReview(null, Set.of(), 0, Set.of(), Set.of(), Map.of(), null, false));

    /** Who signs the report, in order. */
    public List<Capacity> signOffChain() {
        return SignOffChain.of(profile);
    }

    /** The processes that still run beside it. */
    public List<ParallelProcess> liveProcesses() {
        return processes.values().stream().filter(ParallelProcess::live).toList();
    }

    /** Whether nothing is begun on it: the committee has stopped it for good (S002-092), or no decision stands for it. */
    public boolean stopped() {
        return stop != null || inError;
    }

    static KnownReview evolve(KnownReview was, KnownReviewEvent event) {
        var next = new KnownReviewDraft(was, event.sourceEventId());
        switch (event) {
            case ReviewNoted e -> next.profile = e.profile();
            case TermsAgreementNoted e -> {
                next.terms = Math.max(next.terms, e.version());
                next.pending.remove(e.changeId());
            }
            case TermsChangeNoted e -> next.pending.add(e.changeId());
            case TermsRejectionNoted e -> next.pending.remove(e.changeId());
            case PauseNoted e -> next.pauses.add(e.pauseId());
            case ResumptionNoted e -> e.pauseIds().forEach(next.pauses::remove);
            case ProcessNoted e ->
                next.processes.put(
                        e.processId(), new ParallelProcess(e.processId(), e.kind(), e.sourceEventId(), null));
            case ProcessConclusionNoted e ->
                next.processes.computeIfPresent(
                        e.processId(), (id, p) -> new ParallelProcess(id, p.kind(), p.noted(), e.sourceEventId()));
            case ProcessNotedInError e -> next.withoutProcess(e.markedSourceId());
            case CommissioningNotedInError _ -> next.inError = true;
            case ReviewNotedAnew _ -> next.inError = false;
            case StopNoted e -> next.stop = e.sourceEventId();
            case StopNotedInError e -> next.stop = e.markedSourceId().equals(next.stop) ? null : next.stop;
            case TeamChangeNoted _, TeamChangeNotedInError _ -> {}
        }
        return next.done();
    }
}
