package candour.review.parallelprocess;

import static candour.review.parallelprocess.ParallelProcessRule.PROCESS_ENDS_AFTER_IT_BEGINS;
import static candour.review.parallelprocess.ParallelProcessRule.PROCESS_IS_NOT_KNOWN;
import static candour.review.parallelprocess.ParallelProcessRule.PROCESS_RUNS_BESIDE_A_REVIEW;

import candour.platform.decision.Decider;
import candour.platform.decision.Decision;
import candour.review.parallelprocess.ParallelProcessCommand.ConcludeParallelProcess;
import candour.review.parallelprocess.ParallelProcessCommand.MarkParallelProcessInError;
import candour.review.parallelprocess.ParallelProcessCommand.RecordEnquiry;
import candour.review.parallelprocess.ParallelProcessCommand.RecordParallelProcess;
import candour.review.parallelprocess.ParallelProcessEvent.ParallelEnquiryMade;
import candour.review.parallelprocess.ParallelProcessEvent.ParallelProcessRecorded;
import candour.review.parallelprocess.ParallelProcessEvent.ParallelProcessRecordedInError;
import candour.review.parallelprocess.ParallelProcessEvent.ProceedingsConcluded;
import candour.review.review.Review;

/** What runs beside a review is recorded as told; only what cannot be is refused. Pure. */
public final class ParallelProcessDecider {
    private ParallelProcessDecider() {}

    /** Reads the review's parallel processes and the review. */
    public static final Decider<ParallelProcessCommand> PARALLEL_PROCESS = Decider.of(ParallelProcessCommand.class)
            .writes(ParallelProcesses.FOLD, ParallelProcessCommand::reviewId)
            .reads(Review.FOLD, ParallelProcessCommand::reviewId)
            .decides((command, facts) -> {
                if (!facts.of(Review.FOLD).exists()) {
                    throw PROCESS_RUNS_BESIDE_A_REVIEW.broken();
                }
                return decide(command, facts.of(ParallelProcesses.FOLD));
            });

    static Decision decide(ParallelProcessCommand command, ParallelProcesses known) {
        return switch (command) {
            case RecordEnquiry c ->
                known.enquiries().contains(c.enquiryId())
                        ? Decision.alreadySo()
                        : Decision.of(new ParallelEnquiryMade(
                                c.reviewId(), c.enquiryId(), c.askedOf(), c.answer(), c.madeOn()));
            case RecordParallelProcess c ->
                known.processes().containsKey(c.processId())
                        ? Decision.alreadySo()
                        : Decision.of(new ParallelProcessRecorded(
                                c.reviewId(), c.processId(), c.kind(), c.liveFrom(), c.detail(), c.saidBy()));
            case ConcludeParallelProcess c -> conclude(c, known);
            case MarkParallelProcessInError c ->
                Decision.of(new ParallelProcessRecordedInError(c.reviewId(), c.markedEventId(), c.reason()));
        };
    }

    private static Decision conclude(ConcludeParallelProcess c, ParallelProcesses known) {
        var process = known.processes().get(c.processId());
        if (process == null) {
            throw PROCESS_IS_NOT_KNOWN.broken();
        }
        if (process.concluded()) {
            return Decision.alreadySo();
        }
        if (c.concludedOn().isBefore(process.liveFrom())) {
            throw PROCESS_ENDS_AFTER_IT_BEGINS.broken("concludedOn on or after " + process.liveFrom());
        }
        return Decision.of(new ProceedingsConcluded(
                c.reviewId(), c.processId(), process.kind(), c.concludedOn(), c.outcome(), c.saidBy()));
    }
}
