package candour.review.termsofreference.read;

import candour.platform.log.LoggedEvent;
import candour.platform.view.ReadModel;
import candour.platform.view.Rows;
import candour.review.termsofreference.Terms;
import candour.review.termsofreference.TermsEvent;
import candour.review.termsofreference.TermsEvent.CommitteeInformedOfTermsChange;
import candour.review.termsofreference.TermsEvent.TermsAgreed;
import candour.review.termsofreference.TermsEvent.TermsAgreementTakenBack;
import candour.review.termsofreference.TermsEvent.TermsChangeAgreed;
import candour.review.termsofreference.TermsEvent.TermsChangeProposed;
import candour.review.termsofreference.TermsEvent.TermsChangeRejected;
import candour.review.termsofreference.TermsEvent.TermsProposed;
import candour.review.termsofreference.read.TermsRow.State;
import java.util.UUID;

/** The history of each review's terms of reference (S002-071). */
public final class TermsHistory implements ReadModel<TermsRow> {
    /** The one there is. */
    public static final TermsHistory TERMS_HISTORY = new TermsHistory();

    private TermsHistory() {}

    @Override
    public String name() {
        return "terms-of-reference-history";
    }

    @Override
    public Class<TermsRow> row() {
        return TermsRow.class;
    }

    /** The key of the proposal (0) and of a version that no change of the terms has made. */
    public static String key(UUID reviewId, int version) {
        return reviewId + "/" + version;
    }

    @Override
    public void on(LoggedEvent event, Rows<TermsRow> rows) {
        if (!(event.payload() instanceof TermsEvent terms)) {
            return;
        }
        var order = "%012d".formatted(event.leafIndex());
        switch (terms) {
            case TermsProposed e -> rows.put(first(e.reviewId(), 0, State.PROPOSED, e.terms(), order));
            case TermsAgreed e -> {
                var proposed = rows.find(key(e.reviewId(), 0)).orElseThrow().terms();
                var agreed = e.amended() == null ? proposed : e.amended();
                rows.put(first(e.reviewId(), e.version(), State.AGREED, agreed, order)
                        .agreed(e.version(), e.decidedBy()));
            }
            case TermsAgreementTakenBack e -> rows.remove(key(e.reviewId(), e.version()));
            case TermsChangeProposed e ->
                rows.put(new TermsRow(
                        e.changeId().toString(),
                        e.reviewId(),
                        e.changeId(),
                        null,
                        State.CHANGE_PROPOSED,
                        e.terms(),
                        e.basedOnVersion(),
                        e.trigger(),
                        e.reason(),
                        e.proposedOn(),
                        null,
                        null,
                        null,
                        order));
            case CommitteeInformedOfTermsChange e ->
                rows.change(e.changeId().toString(), row -> row.informed(e.informedOn()));
            case TermsChangeAgreed e ->
                rows.change(e.changeId().toString(), row -> row.agreed(e.version(), e.decidedBy()));
            case TermsChangeRejected e ->
                rows.change(e.changeId().toString(), row -> row.rejected(e.decidedBy(), e.reason()));
        }
    }

    private static TermsRow first(UUID reviewId, int version, State state, Terms terms, String order) {
        return new TermsRow(
                key(reviewId, version),
                reviewId,
                null,
                version,
                state,
                terms,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                order);
    }
}
