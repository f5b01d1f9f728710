package candour.review.termsofreference.read;

import candour.platform.sealed.Sealed;
import candour.platform.view.Row;
import candour.review.authority.DecidedBy;
import candour.review.termsofreference.Terms;
import candour.review.termsofreference.TermsEvent.Trigger;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entry in the history of a review's terms of reference: the proposal, an agreed version, or a change that waits or
 * was not agreed. None is overwritten.
 *
 * @param version the version it became, or null while or because it is none
 */
public record TermsRow(
        String key,
        UUID reviewId,
        @Nullable UUID changeId,
        @Nullable Integer version,
        State state,
        Terms terms,
        @Nullable Integer basedOnVersion,
        @Nullable Trigger trigger,
        @Nullable Sealed reason,
        @Nullable LocalDate proposedOn,
        @Nullable LocalDate committeeInformedOn,
        @Nullable DecidedBy decidedBy,
        @Nullable Sealed rejectedBecause,
        String order)
        implements Row {
    /** What it is. */
    public enum State {
        PROPOSED,
        AGREED,
        CHANGE_PROPOSED,
        CHANGE_REJECTED
    }

    @Override
    public String scope() {
        return reviewId.toString();
    }

    TermsRow informed(LocalDate on) {
        return new TermsRow(
                key,
                reviewId,
                changeId,
                version,
                state,
                terms,
                basedOnVersion,
                trigger,
                reason,
                proposedOn,
                on,
                decidedBy,
                rejectedBecause,
                order);
    }

    TermsRow agreed(int as, DecidedBy by) {
        return new TermsRow(
                key,
                reviewId,
                changeId,
                as,
                State.AGREED,
                terms,
                basedOnVersion,
                trigger,
                reason,
                proposedOn,
                committeeInformedOn,
                by,
                null,
                order);
    }

    TermsRow rejected(DecidedBy by, Sealed why) {
        return new TermsRow(
                key,
                reviewId,
                changeId,
                null,
                State.CHANGE_REJECTED,
                terms,
                basedOnVersion,
                trigger,
                reason,
                proposedOn,
                committeeInformedOn,
                by,
                why,
                order);
    }
}
