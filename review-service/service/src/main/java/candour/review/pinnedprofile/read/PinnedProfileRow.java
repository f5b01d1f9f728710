package candour.review.pinnedprofile.read;

import candour.platform.sealed.Sealed;
import candour.platform.view.Row;
import candour.review.authority.DecidedBy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The profile of a review with its history: the first pinning is the commissioning, without reason or evidence. */
public record PinnedProfileRow(UUID reviewId, String profile, List<Pinning> pinnings) implements Row {
    /** From when on which version counted. */
    public record Pinning(
            UUID eventId,
            int version,
            LocalDate on,
            @Nullable Sealed reason,
            @Nullable DecidedBy decidedBy) {}

    /** The version that counts. */
    public int version() {
        return pinnings.getLast().version();
    }

    PinnedProfileRow with(Pinning pinning) {
        var all = new ArrayList<>(pinnings);
        all.add(pinning);
        return new PinnedProfileRow(reviewId, profile, all);
    }

    PinnedProfileRow without(UUID eventId) {
        return new PinnedProfileRow(
                reviewId,
                profile,
                pinnings.stream()
                        .filter(each -> !each.eventId().equals(eventId))
                        .toList());
    }

    @Override
    public String key() {
        return reviewId.toString();
    }
}
