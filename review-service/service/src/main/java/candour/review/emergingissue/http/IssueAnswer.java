package candour.review.emergingissue.http;

import candour.platform.rest.Action;
import candour.platform.rest.Exchange;
import candour.platform.rest.Words;
import candour.review.emergingissue.EmergingIssueEvent.TermsOutcome;
import candour.review.emergingissue.read.IssueRow;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An issue as it is answered.
 *
 * @param waysForward as agreed, oldest first; the last one holds
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IssueAnswer(
        UUID issueId,
        UUID recordedBy,
        @Nullable Words what,
        LocalDate raisedOn,
        List<AdviceAnswer> advice,
        List<RevisitAnswer> termsRevisits,
        List<WayForwardAnswer> waysForward,
        @Nullable LocalDate closedOn,
        @Nullable UUID closedBy,
        List<Action> actions) {

    /** What somebody advised. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AdviceAnswer(
            UUID recordedBy,
            @Nullable Words source,
            @Nullable Words advice,
            LocalDate givenOn) {}

    /** What looking at the terms of reference again came to. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RevisitAnswer(
            UUID recordedBy,
            TermsOutcome outcome,
            @Nullable Words reason,
            @Nullable UUID changeId,
            LocalDate revisitedOn) {}

    /** How the team goes on. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record WayForwardAnswer(
            UUID recordedBy, @Nullable Words wayForward, LocalDate agreedOn) {}

    /** Opened for this caller. */
    public static IssueAnswer of(Exchange x, IssueRow row, List<Action> actions) {
        return new IssueAnswer(
                row.issueId(),
                row.recordedBy(),
                x.open(row.what()),
                row.raisedOn(),
                row.advice().stream()
                        .map(each -> new AdviceAnswer(
                                each.recordedBy(), x.open(each.source()), x.open(each.advice()), each.givenOn()))
                        .toList(),
                row.revisits().stream()
                        .map(each -> new RevisitAnswer(
                                each.recordedBy(),
                                each.outcome(),
                                x.open(each.reason()),
                                each.changeId(),
                                each.revisitedOn()))
                        .toList(),
                row.waysForward().stream()
                        .map(each ->
                                new WayForwardAnswer(each.recordedBy(), x.open(each.wayForward()), each.agreedOn()))
                        .toList(),
                row.closedOn(),
                row.closedBy(),
                actions);
    }
}
