package candour.review.course.http;

import candour.platform.authority.http.EvidenceAnswer;
import candour.platform.rest.Action;
import candour.platform.rest.Exchange;
import candour.platform.rest.Words;
import candour.review.course.SetupTask;
import candour.review.course.Stage;
import candour.review.course.read.CourseRow;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A review's course as it is answered. */
public record CourseAnswer(
        UUID reviewId,
        Stage stage,
        List<StepAnswer> steps,
        List<MethodAnswer> methods,
        List<SetupTask> setupTasks,
        List<SettledAnswer> settled,
        List<CheckAnswer> proportionalityChecks,
        List<Action> actions) {

    /** From one stage to another; followed where it followed from what was done with the report. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record StepAnswer(
            UUID recordedBy,
            Stage from,
            Stage to,
            boolean followed,
            @Nullable Words reason,
            LocalDate on) {}

    /** A method, and how it looks at systems. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record MethodAnswer(
            UUID recordedBy,
            String method,
            @Nullable Words systemicBy,
            @Nullable Words reason,
            LocalDate setOn) {}

    /** A task that was done, or does not apply for a reason. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SettledAnswer(
            UUID recordedBy,
            SetupTask task,
            @Nullable EvidenceAnswer evidence,
            @Nullable Words notApplicableBecause,
            LocalDate on) {}

    /** A look at whether the review is proportionate. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record CheckAnswer(
            UUID recordedBy,
            UUID checkId,
            boolean proportionate,
            @Nullable Words findings,
            LocalDate checkedOn) {}

    /** Opened for this caller. */
    public static CourseAnswer of(Exchange x, CourseRow row, List<Action> actions) {
        return new CourseAnswer(
                row.reviewId(),
                row.stage(),
                row.steps().stream()
                        .map(each -> new StepAnswer(
                                each.recordedBy(),
                                each.from(),
                                each.to(),
                                each.followed(),
                                x.open(each.reason()),
                                each.on()))
                        .toList(),
                row.methods().stream()
                        .map(each -> new MethodAnswer(
                                each.recordedBy(),
                                each.method().value(),
                                x.open(each.systemicBy()),
                                x.open(each.reason()),
                                each.setOn()))
                        .toList(),
                row.raised(),
                row.settled().stream()
                        .map(each -> new SettledAnswer(
                                each.recordedBy(),
                                each.task(),
                                EvidenceAnswer.of(x, each.evidence()),
                                x.open(each.notApplicableBecause()),
                                each.on()))
                        .toList(),
                row.checks().stream()
                        .map(each -> new CheckAnswer(
                                each.recordedBy(),
                                each.checkId(),
                                each.proportionate(),
                                x.open(each.findings()),
                                each.checkedOn()))
                        .toList(),
                actions);
    }
}
