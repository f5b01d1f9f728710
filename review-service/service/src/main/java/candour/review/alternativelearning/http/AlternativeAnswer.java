package candour.review.alternativelearning.http;

import candour.platform.calendar.London;
import candour.platform.rest.Action;
import candour.platform.rest.Exchange;
import candour.platform.rest.Words;
import candour.review.alternativelearning.read.AlternativeRow;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How there is learning where there is no review, as it is answered.
 *
 * @param state on the day of {@code asOf}, or today (Europe/London)
 * @param decided how the committee put it in its decision
 * @param agreements oldest first; the last one holds
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AlternativeAnswer(
        UUID notificationId,
        LocalDate decidedOn,
        State state,
        @Nullable Words decided,
        List<AgreementAnswer> agreements,
        List<LearntAnswer> learnt,
        List<Action> actions) {

    /** How it stands. */
    public enum State {
        NOT_NEEDED,
        TO_BE_AGREED,
        AGREED,
        OVERDUE,
        CLOSED
    }

    /** What was agreed. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AgreementAnswer(
            UUID recordedBy, @Nullable Words what, @Nullable Words byWhom, LocalDate dueOn, LocalDate agreedOn) {}

    /** What was learnt. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record LearntAnswer(UUID recordedBy, @Nullable Words learnt, LocalDate closedOn) {}

    static AlternativeAnswer of(Exchange x, AlternativeRow row, List<Action> actions) {
        return new AlternativeAnswer(
                row.notificationId(),
                row.decidedOn(),
                state(row, London.day(x.asOf())),
                x.open(row.decided()),
                row.agreements().stream()
                        .map(each -> new AgreementAnswer(
                                each.recordedBy(),
                                x.open(each.what()),
                                x.open(each.byWhom()),
                                each.dueOn(),
                                each.agreedOn()))
                        .toList(),
                row.learnt().stream()
                        .map(each -> new LearntAnswer(each.recordedBy(), x.open(each.learnt()), each.closedOn()))
                        .toList(),
                actions);
    }

    private static State state(AlternativeRow row, LocalDate on) {
        if (!row.needed()) {
            return State.NOT_NEEDED;
        }
        if (!row.learnt().isEmpty()) {
            return State.CLOSED;
        }
        if (row.agreements().isEmpty()) {
            return State.TO_BE_AGREED;
        }
        return on.isAfter(row.agreements().getLast().dueOn()) ? State.OVERDUE : State.AGREED;
    }
}
