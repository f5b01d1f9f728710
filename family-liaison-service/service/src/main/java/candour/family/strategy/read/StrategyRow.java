package candour.family.strategy.read;

import candour.family.strategy.Agreeing.As;
import candour.platform.sealed.Sealed;
import candour.platform.view.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The strategy.
 *
 * @param informers who was to inform the family, oldest first; the last one is
 * @param agreements every version that was agreed, oldest first
 * @param reviewers the events that told of a reviewer's appointment
 */
public record StrategyRow(
        UUID reviewId,
        @Nullable LocalDate openedOn,
        List<Informer> informers,
        List<Agreement> agreements,
        List<UUID> reviewers)
        implements Row {

    /** How the agreement stands. */
    public enum Standing {
        /** Not agreed yet. */
        OPEN,
        /** Agreed as it stands. */
        AGREED,
        /** Changed since it was agreed: it is to be agreed anew. */
        CHANGED,
        /** Agreed while there was no reviewer, who has been appointed since: it is to be looked at again (R7). */
        TO_LOOK_AT_AGAIN
    }

    /** Who informs the family. */
    public record Informer(
            UUID recordedBy,
            String personRef,
            boolean isChair,
            @Nullable Sealed reason,
            LocalDate since) {}

    /**
     * That a version was agreed.
     *
     * @param informer the record that named who informs the family in this version
     * @param by who agreed
     */
    public record Agreement(
            UUID recordedBy, int version, @Nullable UUID informer, List<By> by, LocalDate on) {
        private boolean withReviewer() {
            return by.stream().anyMatch(each -> each.as() == null || each.as() == As.REVIEWER);
        }
    }

    /** Somebody who agreed; as what was not asked in the first agreements. */
    public record By(String personRef, @Nullable As as) {}

    @Override
    public String key() {
        return reviewId.toString();
    }

    /** Who informs the family, or null while nobody is named. */
    public @Nullable Informer informer() {
        return informers.isEmpty() ? null : informers.getLast();
    }

    /** How the agreement stands. */
    public Standing standing() {
        if (agreements.isEmpty()) {
            return Standing.OPEN;
        }
        var last = agreements.getLast();
        var named = informer();
        if (named == null || !named.recordedBy().equals(last.informer())) {
            return Standing.CHANGED;
        }
        return !last.withReviewer() && !reviewers.isEmpty() ? Standing.TO_LOOK_AT_AGAIN : Standing.AGREED;
    }

    StrategyRow with(Informer informer) {
        return new StrategyRow(reviewId, openedOn, StrategyCard.plus(informers, informer), agreements, reviewers);
    }

    StrategyRow with(Agreement agreement) {
        return new StrategyRow(reviewId, openedOn, informers, StrategyCard.plus(agreements, agreement), reviewers);
    }

    StrategyRow without(UUID event) {
        return new StrategyRow(
                reviewId,
                openedOn,
                informers.stream()
                        .filter(each -> !each.recordedBy().equals(event))
                        .toList(),
                agreements.stream()
                        .filter(each -> !each.recordedBy().equals(event))
                        .toList(),
                reviewers);
    }

    StrategyRow reviewers(List<UUID> all) {
        return new StrategyRow(reviewId, openedOn, informers, agreements, all);
    }
}
