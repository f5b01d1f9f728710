package candour.review.closure.http;

import candour.platform.rest.Action;
import candour.platform.rest.Exchange;
import candour.platform.rest.Words;
import candour.review.closure.read.ClosureRow;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far the closing of a review has come.
 *
 * @param waitsFor services that have not answered: a review never closes because one is silent
 * @param answers what each service said last; without blockers nothing keeps the review open there
 * @param closedBy the event to name where the closing was recorded in error
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ClosureAnswer(
        ClosureRow.State state,
        @Nullable UUID requestId,
        @Nullable LocalDate requestedOn,
        List<String> waitsFor,
        List<ServiceAnswer> answers,
        @Nullable LocalDate withdrawnOn,
        @Nullable Words withdrawnBecause,
        @Nullable LocalDate closedOn,
        @Nullable UUID closedBy,
        List<Action> actions) {

    /** What one service said. */
    public record ServiceAnswer(String service, LocalDate answeredOn, List<BlockerAnswer> blockers) {}

    /** Something that keeps the review open. */
    public record BlockerAnswer(String kind, int count) {}

    static ClosureAnswer of(Exchange x, ClosureRow row, List<Action> actions) {
        return new ClosureAnswer(
                row.state(),
                row.requestId(),
                row.requestedOn(),
                row.waitsFor().stream().map(service -> service.value()).toList(),
                row.answers().stream().map(ClosureAnswer::of).toList(),
                row.withdrawnOn(),
                x.open(row.withdrawnBecause()),
                row.closedOn(),
                row.closedBy(),
                actions);
    }

    private static ServiceAnswer of(ClosureRow.Answer answer) {
        return new ServiceAnswer(
                answer.service().value(),
                answer.answeredOn(),
                answer.blockers().stream()
                        .map(each -> new BlockerAnswer(each.kind().value(), each.count()))
                        .toList());
    }
}
