package candour.review.alternativelearning.read;

import candour.platform.sealed.Sealed;
import candour.platform.view.Row;
import candour.review.alternativelearning.AlternativeLearningEvent.AlternativeLearningAgreed;
import candour.review.alternativelearning.AlternativeLearningEvent.AlternativeLearningClosed;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How there is learning where there is no review.
 *
 * @param decided how the committee put it, or null where there is a review and nothing is needed
 * @param agreements oldest first; the last one holds
 */
public record AlternativeRow(
        UUID notificationId,
        UUID committeeId,
        LocalDate decidedOn,
        @Nullable Sealed decided,
        List<Agreement> agreements,
        List<Learnt> learnt)
        implements Row {

    /** What was agreed. */
    public record Agreement(UUID recordedBy, Sealed what, Sealed byWhom, LocalDate dueOn, LocalDate agreedOn) {}

    /** What was learnt. */
    public record Learnt(UUID recordedBy, Sealed learnt, LocalDate closedOn) {}

    /** Whether there is no review, so that there has to be another way to learn. */
    public boolean needed() {
        return decided != null;
    }

    AlternativeRow decided(LocalDate on, @Nullable Sealed instead) {
        return new AlternativeRow(notificationId, committeeId, on, instead, agreements, learnt);
    }

    AlternativeRow with(AlternativeLearningAgreed e, UUID by) {
        var agreed = new Agreement(by, e.what(), e.byWhom(), e.dueOn(), e.agreedOn());
        return of(Stream.concat(agreements.stream(), Stream.of(agreed)).toList(), learnt);
    }

    AlternativeRow with(AlternativeLearningClosed e, UUID by) {
        var closed = new Learnt(by, e.learnt(), e.closedOn());
        return of(agreements, Stream.concat(learnt.stream(), Stream.of(closed)).toList());
    }

    AlternativeRow without(UUID event) {
        return of(
                agreements.stream()
                        .filter(each -> !each.recordedBy().equals(event))
                        .toList(),
                learnt.stream().filter(each -> !each.recordedBy().equals(event)).toList());
    }

    private AlternativeRow of(List<Agreement> agreed, List<Learnt> closed) {
        return new AlternativeRow(notificationId, committeeId, decidedOn, decided, agreed, closed);
    }

    @Override
    public String key() {
        return notificationId.toString();
    }

    @Override
    public String scope() {
        return needed() ? committeeId.toString() : "not-needed";
    }

    @Override
    public String order() {
        return decidedOn + " " + notificationId;
    }
}
