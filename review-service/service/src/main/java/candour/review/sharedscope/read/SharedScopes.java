package candour.review.sharedscope.read;

import candour.platform.log.LoggedEvent;
import candour.platform.view.ReadModel;
import candour.platform.view.Rows;
import candour.review.review.ReviewEvent.ReviewCommissioned;
import candour.review.sharedscope.SharedScopeEvent.ScopeShared;
import candour.review.sharedscope.SharedScopeEvent.SharedScopeRecordedInError;
import candour.review.sharedscope.read.SharedScopeRow.Sharing;
import candour.review.termsofreference.TermsEvent.TermsAgreed;
import candour.review.termsofreference.TermsEvent.TermsChangeAgreed;
import java.util.List;

/** The scope the police know of each review. */
public final class SharedScopes implements ReadModel<SharedScopeRow> {
    /** The one there is. */
    public static final SharedScopes SHARED_SCOPES = new SharedScopes();

    private SharedScopes() {}

    @Override
    public String name() {
        return "shared-scopes";
    }

    @Override
    public Class<SharedScopeRow> row() {
        return SharedScopeRow.class;
    }

    @Override
    public void on(LoggedEvent event, Rows<SharedScopeRow> rows) {
        switch (event.payload()) {
            case ReviewCommissioned e -> rows.put(new SharedScopeRow(e.reviewId(), 0, List.of()));
            case TermsAgreed e -> rows.change(e.reviewId().toString(), row -> row.agreed(e.version()));
            case TermsChangeAgreed e -> rows.change(e.reviewId().toString(), row -> row.agreed(e.version()));
            case ScopeShared e ->
                rows.change(
                        e.reviewId().toString(),
                        row -> row.with(new Sharing(event.eventId(), e.version(), e.knownBy())));
            case SharedScopeRecordedInError e ->
                rows.change(e.reviewId().toString(), row -> row.without(e.markedEventId()));
            default -> {}
        }
    }
}
