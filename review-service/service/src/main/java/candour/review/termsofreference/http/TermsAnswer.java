package candour.review.termsofreference.http;

import candour.platform.rest.Exchange;
import candour.platform.rest.Words;
import candour.review.authority.http.DecidedByAnswer;
import candour.review.termsofreference.TermsEvent.Trigger;
import candour.review.termsofreference.read.TermsRow;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entry in the history of a review's terms of reference, as it is answered.
 *
 * @param changed what is different from the version it was based on
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TermsAnswer(
        @Nullable Integer version,
        TermsRow.State state,
        @Nullable UUID changeId,
        LocalDate periodFrom,
        @Nullable LocalDate periodTo,
        @Nullable Words rationale,
        List<@Nullable Words> keyQuestions,
        @Nullable Integer basedOnVersion,
        @Nullable Trigger trigger,
        @Nullable Words reason,
        @Nullable LocalDate proposedOn,
        @Nullable LocalDate committeeInformedOn,
        @Nullable DecidedByAnswer decidedBy,
        @Nullable Words rejectedBecause,
        List<TermsDifference> changed) {
    /**
     * Opened for this caller.
     *
     * @param history all entries, among them the version this one was based on
     */
    public static TermsAnswer of(Exchange x, TermsRow row, List<TermsRow> history) {
        var basedOn = history.stream()
                .filter(each -> each.version() != null && each.version().equals(row.basedOnVersion()))
                .findFirst();
        return new TermsAnswer(
                row.version(),
                row.state(),
                row.changeId(),
                row.terms().periodFrom(),
                row.terms().periodTo(),
                x.open(row.terms().rationale()),
                row.terms().keyQuestions().stream().map(x::open).toList(),
                row.basedOnVersion(),
                row.trigger(),
                x.open(row.reason()),
                row.proposedOn(),
                row.committeeInformedOn(),
                DecidedByAnswer.of(x, row.decidedBy()),
                x.open(row.rejectedBecause()),
                basedOn.map(before -> TermsDifference.between(x, before, row)).orElse(List.of()));
    }
}
