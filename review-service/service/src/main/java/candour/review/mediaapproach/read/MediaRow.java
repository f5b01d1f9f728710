package candour.review.mediaapproach.read;

import static candour.platform.view.Recorded.and;
import static candour.platform.view.Recorded.without;

import candour.platform.decision.Overruling;
import candour.platform.sealed.Sealed;
import candour.platform.view.Recorded;
import candour.platform.view.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * How a review speaks to the media; each part names the event it was recorded with.
 *
 * @param approaches oldest first; the last one holds
 */
public record MediaRow(UUID reviewId, List<Approach> approaches, List<Statement> statements) implements Row {

    /** How it speaks, and why so. */
    public record Approach(UUID recordedBy, Sealed approach, Sealed reason, LocalDate setOn) implements Recorded {}

    /** Something to be said in public. */
    public record Statement(
            UUID recordedBy,
            UUID statementId,
            Sealed text,
            LocalDate preparedOn,
            List<Telling> familyTold,
            @Nullable Release release)
            implements Recorded {}

    /** The family heard of it. */
    public record Telling(UUID recordedBy, Sealed byWhom, LocalDate toldOn) implements Recorded {}

    /** It may be said. */
    public record Release(UUID recordedBy, LocalDate releasedOn, Overruling overruling) implements Recorded {}

    MediaRow with(Approach approach) {
        return new MediaRow(reviewId, and(approaches, approach), statements);
    }

    MediaRow with(Statement statement) {
        return new MediaRow(reviewId, approaches, and(statements, statement));
    }

    MediaRow told(UUID statementId, Telling telling) {
        return change(
                statementId,
                it -> new Statement(
                        it.recordedBy(),
                        it.statementId(),
                        it.text(),
                        it.preparedOn(),
                        and(it.familyTold(), telling),
                        it.release()));
    }

    MediaRow released(UUID statementId, Release release) {
        return change(
                statementId,
                it -> new Statement(
                        it.recordedBy(), it.statementId(), it.text(), it.preparedOn(), it.familyTold(), release));
    }

    MediaRow free(UUID event) {
        return new MediaRow(
                reviewId,
                without(approaches, event),
                statements.stream()
                        .filter(each -> !each.recordedBy().equals(event))
                        .map(each -> free(each, event))
                        .toList());
    }

    private static Statement free(Statement it, UUID event) {
        return new Statement(
                it.recordedBy(),
                it.statementId(),
                it.text(),
                it.preparedOn(),
                without(it.familyTold(), event),
                it.release() != null && it.release().recordedBy().equals(event) ? null : it.release());
    }

    private MediaRow change(UUID statementId, UnaryOperator<Statement> how) {
        return new MediaRow(
                reviewId,
                approaches,
                statements.stream()
                        .map(each -> each.statementId().equals(statementId) ? how.apply(each) : each)
                        .toList());
    }

    @Override
    public String key() {
        return reviewId.toString();
    }

    @Override
    public String scope() {
        return reviewId.toString();
    }
}
