package candour.review.pinnedprofile.read;

import candour.platform.log.LoggedEvent;
import candour.platform.view.ReadModel;
import candour.platform.view.Rows;
import candour.review.pinnedprofile.PinnedProfileEvent.RepinningRecordedInError;
import candour.review.pinnedprofile.PinnedProfileEvent.ReviewProfileRepinned;
import candour.review.pinnedprofile.read.PinnedProfileRow.Pinning;
import candour.review.review.ReviewEvent.ReviewCommissioned;
import java.util.List;

/** The profile and version each review runs under. */
public final class PinnedProfiles implements ReadModel<PinnedProfileRow> {
    /** The one there is. */
    public static final PinnedProfiles PINNED_PROFILES = new PinnedProfiles();

    private PinnedProfiles() {}

    @Override
    public String name() {
        return "pinned-profiles";
    }

    @Override
    public Class<PinnedProfileRow> row() {
        return PinnedProfileRow.class;
    }

    @Override
    public void on(LoggedEvent event, Rows<PinnedProfileRow> rows) {
        switch (event.payload()) {
            case ReviewCommissioned e ->
                rows.put(new PinnedProfileRow(
                        e.reviewId(),
                        e.profile().value(),
                        List.of(new Pinning(event.eventId(), e.profileVersion(), e.decidedOn(), null, null))));
            case ReviewProfileRepinned e ->
                rows.change(
                        e.reviewId().toString(),
                        row -> row.with(new Pinning(
                                event.eventId(), e.version(), e.decidedBy().decidedOn(), e.reason(), e.decidedBy())));
            case RepinningRecordedInError e ->
                rows.change(e.reviewId().toString(), row -> row.without(e.markedEventId()));
            default -> {}
        }
    }
}
