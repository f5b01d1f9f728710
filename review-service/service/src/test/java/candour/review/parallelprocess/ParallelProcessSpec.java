package candour.review.parallelprocess;

import static candour.review.Story.MARCH;
import static candour.review.Story.MINUTE;
import static candour.review.Story.REVIEW;
import static candour.review.Story.code;
import static candour.review.Story.commissioned;
import static candour.review.parallelprocess.ParallelProcessDecider.PARALLEL_PROCESS;
import static candour.testing.SealedSample.sealed;
import static candour.testing.Spec.given;

import candour.review.authority.Capacity;
import candour.review.authority.DecidedBy;
import candour.review.parallelprocess.ParallelProcessCommand.ConcludeParallelProcess;
import candour.review.parallelprocess.ParallelProcessCommand.MarkParallelProcessInError;
import candour.review.parallelprocess.ParallelProcessCommand.RecordEnquiry;
import candour.review.parallelprocess.ParallelProcessCommand.RecordParallelProcess;
import candour.review.parallelprocess.ParallelProcessEvent.ParallelEnquiryMade;
import candour.review.parallelprocess.ParallelProcessEvent.ParallelProcessRecorded;
import candour.review.parallelprocess.ParallelProcessEvent.ParallelProcessRecordedInError;
import candour.review.parallelprocess.ParallelProcessEvent.ProceedingsConcluded;
import candour.testing.Spec.Recorded;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S002-042: what runs beside the review")
class ParallelProcessSpec {
    static final UUID PROCESS = new UUID(0, 42);
    static final DecidedBy POLICE = new DecidedBy(
            Capacity.SENIOR_INVESTIGATING_OFFICER, code("ORG-POLICE"), sealed("the officer"), MARCH, MINUTE);
    static final ParallelProcessRecorded recorded = new ParallelProcessRecorded(
            REVIEW, PROCESS, ProcessKind.CRIMINAL_INVESTIGATION, MARCH, sealed("crime reference"), POLICE);
    static final ProceedingsConcluded concluded = new ProceedingsConcluded(
            REVIEW, PROCESS, ProcessKind.CRIMINAL_INVESTIGATION, MARCH.plusDays(90), null, POLICE);
    static final ConcludeParallelProcess conclude =
            new ConcludeParallelProcess(REVIEW, PROCESS, MARCH.plusDays(90), null, POLICE);

    @Test
    void the_chair_enquires() {
        var enquire = new RecordEnquiry(REVIEW, new UUID(0, 43), Capacity.PROSECUTOR, sealed("one"), MARCH);
        var made = new ParallelEnquiryMade(REVIEW, new UUID(0, 43), Capacity.PROSECUTOR, sealed("one"), MARCH);
        given(PARALLEL_PROCESS, commissioned).when(enquire).then(made);
        given(PARALLEL_PROCESS, commissioned, made).when(enquire).staysQuiet();
        given(PARALLEL_PROCESS).when(enquire).refused(ParallelProcessRule.PROCESS_RUNS_BESIDE_A_REVIEW);
    }

    @Test
    void a_criminal_process_is_recorded_with_who_said_so() {
        var record = new RecordParallelProcess(
                REVIEW, PROCESS, ProcessKind.CRIMINAL_INVESTIGATION, MARCH, sealed("crime reference"), POLICE);
        given(PARALLEL_PROCESS, commissioned).when(record).then(recorded);
        given(PARALLEL_PROCESS, commissioned, recorded).when(record).staysQuiet();
    }

    @Test
    void it_ends_once_and_not_before_it_began() {
        given(PARALLEL_PROCESS, commissioned, recorded).when(conclude).then(concluded);
        given(PARALLEL_PROCESS, commissioned, recorded, concluded)
                .when(conclude)
                .staysQuiet();
        given(PARALLEL_PROCESS, commissioned).when(conclude).refused(ParallelProcessRule.PROCESS_IS_NOT_KNOWN);
        given(PARALLEL_PROCESS, commissioned, recorded)
                .when(new ConcludeParallelProcess(REVIEW, PROCESS, MARCH.minusDays(1), null, POLICE))
                .refused(ParallelProcessRule.PROCESS_ENDS_AFTER_IT_BEGINS);
    }

    @Test
    @DisplayName("X-13: a conclusion recorded in error has not happened")
    void a_conclusion_recorded_in_error_has_not_happened() {
        var id = new UUID(9, 9);
        var error = new ParallelProcessRecordedInError(REVIEW, id, sealed("another case"));
        given(PARALLEL_PROCESS, commissioned, recorded, new Recorded(id, concluded))
                .when(new MarkParallelProcessInError(REVIEW, id, sealed("another case")))
                .then(error);
        given(PARALLEL_PROCESS, commissioned, recorded, new Recorded(id, concluded), error)
                .when(conclude)
                .then(concluded);
    }
}
