package candour.review.parallelprocess;

import candour.platform.decision.Fold;
import candour.review.parallelprocess.ParallelProcessEvent.ParallelEnquiryMade;
import candour.review.parallelprocess.ParallelProcessEvent.ParallelProcessRecorded;
import candour.review.parallelprocess.ParallelProcessEvent.ParallelProcessRecordedInError;
import candour.review.parallelprocess.ParallelProcessEvent.ProceedingsConcluded;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What runs, or ran, beside one review: a handful, so one small stream. */
public record ParallelProcesses(Set<UUID> enquiries, Map<UUID, Process> processes) {
    /** One of them. */
    public record Process(ProcessKind kind, LocalDate liveFrom, boolean concluded) {}

    /** How their events become their state; the stream's id is the review's. */
    public static final Fold<ParallelProcesses, ParallelProcessEvent> FOLD = new Fold<>(
            "parallel-processes",
            ParallelProcessEvent.class,
            ParallelProcessEvent::reviewId,
            ParallelProcesses::evolve,
            new ParallelProcesses(Set.of(), Map.of()));

    static ParallelProcesses evolve(ParallelProcesses was, ParallelProcessEvent event) {
        return switch (event) {
            case ParallelEnquiryMade e -> {
                var all = new HashSet<>(was.enquiries);
                all.add(e.enquiryId());
                yield new ParallelProcesses(Set.copyOf(all), was.processes);
            }
            case ParallelProcessRecorded e -> was.with(e.processId(), new Process(e.kind(), e.liveFrom(), false));
            case ProceedingsConcluded e ->
                was.with(
                        e.processId(),
                        new Process(
                                e.kind(),
                                was.processes.containsKey(e.processId())
                                        ? was.processes.get(e.processId()).liveFrom()
                                        : e.concludedOn(),
                                true));
            case ParallelProcessRecordedInError _ -> was;
        };
    }

    private ParallelProcesses with(UUID id, Process process) {
        var all = new HashMap<>(processes);
        all.put(id, process);
        return new ParallelProcesses(enquiries, Map.copyOf(all));
    }
}
