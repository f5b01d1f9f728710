package candour.review.mediaapproach.read;

import candour.platform.decision.Overruling;
import candour.platform.sealed.Sealed;
import candour.platform.view.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a review speaks to the media; each part names the event it was recorded with.
 *
 * @param approaches oldest first; the last one holds
 */
public record MediaRow(UUID reviewId, List<Approach> approaches, List<Statement> statements) implements Row {

    /** How it speaks, and why so. */
    public record Approach(UUID recordedBy, Sealed approach, Sealed reason, LocalDate setOn) {}

    /** Something to be said in public. */
    public record Statement(
            UUID recordedBy,
            UUID statementId,
            Sealed text,
            LocalDate preparedOn,
            List<Telling> familyTold,
            @Nullable Release release) {}

    /** The family heard of it. */
    public record Telling(UUID recordedBy, Sealed byWhom, LocalDate toldOn) {}

    /** It may be said. */
    public record Release(UUID recordedBy, LocalDate releasedOn, Overruling overruling) {}

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

    MediaRow without(UUID event) {
        return new MediaRow(
                reviewId,
                approaches.stream()
                        .filter(each -> !each.recordedBy().equals(event))
                        .toList(),
                statements.stream()
                        .filter(each -> !each.recordedBy().equals(event))
                        .map(each -> without(each, event))
                        .toList());
    }

    private static Statement without(Statement it, UUID event) {
        return new Statement(
                it.recordedBy(),
                it.statementId(),
                it.text(),
                it.preparedOn(),
                it.familyTold().stream()
                        .filter(each -> !each.recordedBy().equals(event))
                        .toList(),
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

    private static <T> List<T> and(List<T> all, T one) {
        return Stream.concat(all.stream(), Stream.of(one)).toList();
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
